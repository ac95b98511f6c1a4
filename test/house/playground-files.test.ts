import assert from 'node:assert/strict';
import { parseEnv } from 'node:util';
import { text } from './files.ts';

type Directory = { organisations: { tenantIds: string[] }[] };

const playground = text('.m365agentsplayground.yml');
const directory: Directory = JSON.parse(text('env/organisations.sample.json'));
const env = parseEnv(text('env/.env.playground'));

const setting = (key: string, within = playground): string =>
  new RegExp(`^ *${key}: (.+)$`, 'm').exec(within)?.[1] ?? '';

describe("The Playground's files", () => {
  const tenant = setting('tenantId');
  const currentUser = playground.slice(playground.indexOf('currentUser:'), playground.indexOf('users:'));

  it('let the current user publish', () => {
    assert.equal(env['PUBLISHERS'], `${tenant}/${setting('aadObjectId', currentUser)}`);
  });

  it('give its tenant to the first sample organisation alone, so that nobody is asked which one it is', () => {
    const withTenant = directory.organisations.filter(({ tenantIds }) => tenantIds.includes(tenant));
    assert.deepEqual(withTenant, [directory.organisations[0]]);
  });

  it('name the five others that it insists on', () => {
    const others = playground.slice(playground.indexOf('\nusers:'), playground.indexOf('\npersonalChat:'));
    assert.equal(others.match(/^ {2}- id:/gm)?.length, 5);
  });
});
