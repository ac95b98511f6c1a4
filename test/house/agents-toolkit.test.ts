import assert from 'node:assert/strict';
import { text } from './files.ts';

const recipe = text('m365agents.yml');
const { version }: { version: string } = JSON.parse(text('package.json'));

describe('The recipe for Microsoft 365 Agents Toolkit', () => {
  it('uploads the package that npm run package makes of this version', () => {
    const named = [...recipe.matchAll(/appPackagePath: (.+)/gu)].map(([, path]) => path);
    assert.ok(named.length > 0);
    assert.deepEqual([...new Set(named)], [`./appPackage/build/audit-briefings-${version}.zip`]);
  });

  it('leaves ids and secrets under the names that the bot and the package read', () => {
    for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId', 'TEAMS_APP_ID'])
      assert.match(recipe, new RegExp(`: ${name}$`, 'mu'));
    assert.match(recipe, /clientSecret: SECRET_MicrosoftAppPassword$/mu);
  });

  it('keeps what it makes out of version control', () => {
    const ignored = text('.gitignore').split('\n');
    assert.ok(ignored.includes('env/.env.dev') && ignored.includes('env/*.user'));
  });
});
