import assert from 'node:assert/strict';
import { type PeopleHere, peopleOver } from '#src/teams/people-here.ts';
import { TeamsTransport } from '#src/teams/transport.ts';
import { Scene } from '#test/support/fake-teams/scene.ts';

describe('The people of a conversation', () => {
  const scene = new Scene();
  let people: PeopleHere;
  let now: number;
  let world: Awaited<ReturnType<Scene['world']>>;
  beforeEach(async () => {
    now = 0;
    await scene.open();
    world = await scene.world();
    people = peopleOver(new TeamsTransport({}), () => now);
  });
  afterEach(() => scene.close());

  const here = () => ({
    tenantId: world.tenant.id,
    serviceUrl: scene.teams.serviceUrl,
    conversationId: world.channel.id,
  });

  it('are read once for all who ask within a minute, and then known', async () => {
    assert.equal(people.known(here(), world.priya.id), undefined);
    await Promise.all([people.read(here()), people.read(here())]);
    assert.equal(people.known(here(), world.priya.id)?.name, 'Priya Shah');
    assert.equal(people.known(here(), world.ana.id)?.guest, true);
    assert.equal(people.known({ ...here(), tenantId: 'another' }, world.priya.id), undefined);
    assert.equal(scene.teams.requests.length, 1);
  });

  it('are known for a minute, so that who leaves is not for long', async () => {
    await people.read(here());
    now = 60_000;
    assert.equal(people.known(here(), world.priya.id), undefined);
    assert.equal((await people.read(here())).length, 2);
    assert.equal(scene.teams.requests.length, 2);
  });

  it('are none where Microsoft Teams cannot say: the card goes out all the same', async () => {
    scene.teams.failNext({ with: { status: 404 }, doing: 'read members' });
    assert.deepEqual(await people.read(here()), []);
    assert.equal(people.known(here(), world.priya.id), undefined);
  });
});
