import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** What Microsoft published for the manifest's own version. Throws where the bundled package holds no such version. */
const schemaOf = (version: string): object =>
  JSON.parse(
    readFileSync(
      require.resolve(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`),
      'utf8',
    ),
  );

/** Every fault of a manifest against the schema that Microsoft published for its version, each with its place. */
export const schemaFaults = (manifest: string): readonly string[] => {
  const content: { manifestVersion: string } = JSON.parse(manifest);
  const ajv = new Ajv.default({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(schemaOf(content.manifestVersion));
  isValid(content);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `manifest${instancePath}: ${message}`);
};
