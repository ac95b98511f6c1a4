import assert from 'node:assert/strict';
import type { Chat, RosterMember } from '#src/ports/chat.ts';
import { rosterOver } from '#src/teams/roster.ts';
import type { Turn } from '#src/teams/turn.ts';

const ana: RosterMember = { userId: '29:ana', objectId: 'ANA', tenantId: 'Tenant', name: 'Ana Ferreira', guest: false };

const turnWith = (differing: Partial<Turn> = {}): Turn => ({
  here: { tenantId: 'tenant', serviceUrl: 'https://smba.example.org/uk/', conversationId: 'thread' },
  where: 'channel',
  person: { id: 'tenant/ana' as Turn['person']['id'], userId: '29:ana', name: 'Ana', known: true },
  teamId: 'team',
  channelId: 'channel',
  meetingId: undefined,
  activityId: '1',
  text: '',
  toBot: true,
  ...differing,
});

describe('The roster', () => {
  let now: number;
  let answer: () => Promise<RosterMember | undefined>;
  let asked: string[];
  const member: Chat['member'] = (place, userId) => {
    asked.push(`${place.conversationId} ${userId}`);
    return answer();
  };
  const rosterNow = () => rosterOver({ member } as Chat, () => now);
  const standingOf = async (found: Partial<RosterMember>) => {
    answer = async () => ({ ...ana, ...found });
    return (await rosterNow().participant(turnWith()))?.standing;
  };

  beforeEach(() => {
    now = 0;
    asked = [];
    answer = async () => ana;
  });

  it('says who somebody is: the same id whatever its case, and their name as it stands there', async () => {
    const who = await rosterNow().participant(turnWith());
    assert.deepEqual(who, { id: 'tenant/ana', name: 'Ana Ferreira', standing: 'member' });
  });

  it('is that of the team in a channel, and of the chat elsewhere', async () => {
    await rosterNow().participant(turnWith());
    await rosterNow().participant(turnWith({ where: 'chat', teamId: undefined }));
    assert.deepEqual(asked, ['team 29:ana', 'thread 29:ana']);
  });

  it('of the channel itself is asked where the team’s does not list them: a shared channel has people of its own', async () => {
    answer = async () => (asked.length === 1 ? undefined : ana);
    assert.equal((await rosterNow().participant(turnWith()))?.name, 'Ana Ferreira');
    assert.deepEqual(asked, ['team 29:ana', 'thread 29:ana']);
  });

  it('of one of their teams can be asked, too', async () => {
    await rosterNow().inTeam(turnWith({ where: 'chat', teamId: undefined }), 'another team');
    assert.deepEqual(asked, ['another team 29:ana']);
  });

  it('tells members from guests and from people of another organisation', async () => {
    assert.equal(await standingOf({}), 'member');
    assert.equal(await standingOf({ guest: true }), 'guest');
    assert.equal(await standingOf({ tenantId: 'another' }), 'other-organisation');
    assert.equal(await standingOf({ guest: true, tenantId: 'another' }), 'guest');
  });

  it('does not know somebody who is not in it', async () => {
    answer = async () => undefined;
    assert.equal(await rosterNow().participant(turnWith()), undefined);
  });

  it('does not let in somebody whose object id is another’s', async () => {
    answer = async () => ({ ...ana, objectId: 'bo' });
    assert.equal(await rosterNow().participant(turnWith()), undefined);
  });

  it('gives the object id that an activity did not, and keeps the activity’s where it has none itself', async () => {
    const unsure = { id: 'tenant/29:ana' as Turn['person']['id'], userId: '29:ana', name: 'Ana', known: false };
    assert.equal((await rosterNow().participant(turnWith({ person: unsure })))?.id, 'tenant/ana');
    answer = async () => ({ ...ana, objectId: '', name: '' });
    const who = await rosterNow().participant(turnWith({ person: unsure }));
    assert.deepEqual([who?.id, who?.name], ['tenant/29:ana', 'Ana']);
  });

  it('is asked once a minute for a person, so that a discussion stays inside the limits', async () => {
    const roster = rosterNow();
    for (now of [0, 30_000, 59_999]) await roster.participant(turnWith());
    assert.equal(asked.length, 1);
    now = 60_000;
    await roster.participant(turnWith());
    assert.equal(asked.length, 2);
  });

  it('is asked anew for another person, conversation or tenant', async () => {
    const roster = rosterNow();
    const turn = turnWith();
    await roster.inTeam(turn, 'team');
    await roster.inTeam(turn, 'another');
    await roster.inTeam(turnWith({ person: { ...turn.person, userId: '29:bo' } }), 'team');
    await roster.inTeam(turnWith({ here: { ...turn.here, tenantId: 'another' } }), 'team');
    assert.equal(asked.length, 4);
  });

  it('does not remember that somebody was not there: they may just have been added', async () => {
    const roster = rosterNow();
    answer = async () => undefined;
    await roster.participant(turnWith());
    answer = async () => ana;
    assert.ok(await roster.participant(turnWith()));
  });

  it('notices within a minute that somebody has left', async () => {
    const roster = rosterNow();
    await roster.participant(turnWith());
    answer = async () => undefined;
    now = 60_001;
    assert.equal(await roster.participant(turnWith()), undefined);
  });

  it('throws where Microsoft Teams cannot say, and remembers nothing of it', async () => {
    const roster = rosterNow();
    answer = () => Promise.reject(new Error('503'));
    await assert.rejects(roster.participant(turnWith()));
    answer = async () => ana;
    assert.ok(await roster.participant(turnWith()));
  });
});
