import assert from 'node:assert/strict';
import type { Chat, MeetingAnswer } from '#src/ports/chat.ts';
import { teamsChat } from '#src/teams/chat.ts';
import { meetingOver } from '#src/teams/meeting-details.ts';
import { TeamsTransport } from '#src/teams/transport.ts';
import type { Turn } from '#src/teams/turn.ts';
import { Scene } from '#test/support/fake-teams/scene.ts';
import type { FaultOrder, MeetingChat, Person } from '#test/support/fake-teams.ts';

describe('Asking Microsoft Teams about a meeting', () => {
  const scene = new Scene();
  let chat: Chat;
  let meeting: MeetingChat;
  let priya: Person;
  beforeEach(async () => {
    await scene.open();
    const { tenant } = await scene.world();
    priya = tenant.person('Priya Shah');
    meeting = tenant.meeting('Team meeting', { organiser: priya });
    await meeting.installApp({ by: priya });
    chat = teamsChat(new TeamsTransport({}));
  });
  afterEach(() => scene.close());

  const asked = (meetingId = meeting.meetingId) =>
    chat.meeting({ tenantId: priya.tenant.id, serviceUrl: scene.teams.serviceUrl }, meetingId);
  const failing = (fault: FaultOrder['with']) => scene.teams.failNext({ with: fault, doing: 'read meeting' });

  it('answers its title, its planned times, and who organised it', async () => {
    assert.deepEqual(await asked(), {
      title: 'Team meeting',
      organiser: { userId: priya.id, objectId: priya.aadObjectId, name: 'Priya Shah' },
      scheduledStart: '2026-01-12T10:00:00Z',
      scheduledEnd: '2026-01-12T11:00:00Z',
    });
  });

  it('answers nothing where that is not permitted, not known, breaks off, or takes long; and asks once', async () => {
    for (const fault of [
      { status: 403 },
      { status: 429 },
      { status: 500 },
      'reset-before-accepting',
      'hang',
    ] as const) {
      failing(fault);
      assert.equal(await asked(), undefined);
    }
    assert.equal(await asked('another'), undefined);
    assert.equal(scene.teams.requests.length, 6);
  });

  describe('in a turn', () => {
    const turn = (meetingId: string | undefined) =>
      ({ here: { tenantId: 'Tenant', serviceUrl: 'https://x', conversationId: 'chat' }, meetingId }) as Turn;
    const answering = (differing: Partial<MeetingAnswer> = {}, member: Chat['member'] = async () => undefined) =>
      meetingOver({
        member,
        meeting: async () => ({
          title: 'Team meeting',
          organiser: { userId: '29:p', objectId: 'PRIYA', name: '' },
          scheduledStart: '2026-01-12T10:00:00Z',
          scheduledEnd: 'later',
          ...differing,
        }),
      } as unknown as Chat)(turn('m'));
    const rosterEntry = { userId: '29:p', objectId: 'PRIYA', tenantId: 'Tenant', name: 'Priya Shah', guest: false };

    it('is not done where there is no meeting', async () => {
      assert.equal(await meetingOver({} as Chat)(turn(undefined)), undefined);
    });

    it('finds the name of who organised it in the roster, where only their id is given', async () => {
      assert.deepEqual(await answering({}, async () => rosterEntry), {
        title: 'Team meeting',
        organiser: { id: 'tenant/priya', name: 'Priya Shah' },
        scheduledStart: '2026-01-12T10:00:00.000Z',
        scheduledEnd: null,
      });
    });

    it('does without the name where the roster cannot say, and without the organiser where no id is given', async () => {
      const away = async () => Promise.reject(new Error('away'));
      assert.deepEqual((await answering({}, away))?.organiser, { id: 'tenant/priya', name: '' });
      const nobody = { userId: '', objectId: '', name: '' };
      assert.equal((await answering({ organiser: nobody }))?.organiser, undefined);
    });
  });
});
