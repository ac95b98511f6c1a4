/** `npm run package`: the Teams app as a zip, for one installation. What it reads from the environment: package-app/manifest.ts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import JSZip from 'jszip';
import { manifestFor } from './package-app/manifest.ts';
import { schemaFaults } from './package-app/schema.ts';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
const env = { ...parseEnv(readFileSync('env/.env.local', 'utf8')), ...set };
const made = manifestFor(readFileSync('appPackage/manifest.json', 'utf8'), version, env);

const faults = 'faults' in made ? made.faults : schemaFaults(made.manifest);
if ('faults' in made || faults.length > 0) {
  console.error(`The app was not packaged:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(2);
}

const zip = new JSZip().file('manifest.json', made.manifest);
for (const icon of ['color.png', 'outline.png']) zip.file(icon, readFileSync(`appPackage/${icon}`));
const isReady = made.missing.length === 0;
const path = `appPackage/build/audit-briefings-${version}${isReady ? '' : '-not-for-upload'}.zip`;
mkdirSync('appPackage/build', { recursive: true });
writeFileSync(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
console.log(
  isReady
    ? `${path} is ready: upload it in the Teams admin centre, or in Microsoft Teams under Apps, Manage your apps, Upload an app.`
    : `${path} is made to be looked at: Microsoft Teams would not take it before you set ${made.missing.join(', ')}.`,
);
