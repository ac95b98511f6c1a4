import assert from 'node:assert/strict';
import type { BriefingId } from '#src/domain/ids.ts';
import { nudgeLateTeams } from '#src/use-cases/nudge-late-teams.ts';
import { showLateTeams } from '#src/use-cases/show-late-teams.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { stopReminders } from '#src/use-cases/stop-reminders.ts';
import { type PostedBriefing, postedBriefing, startOf } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, olivia } from '#test/support/builders/participant.ts';
import { lastAudited } from '../kept.ts';
import { refuses } from '../refusal.ts';
import { given, lastCard, remindAt, standsIn } from './stage.ts';

const SOON = '2026-12-11T09:00:00.000Z';

describe('Late teams', () => {
  let posted: PostedBriefing;
  let briefingId: BriefingId;
  beforeEach(async () => {
    posted = await postedBriefing();
    await standsIn(posted.app, posted.postingId, posted.here.conversationId);
    const rows = await posted.app.store.transaction((tx) => tx.selectFrom('briefing').select('id').execute());
    briefingId = rows[0]?.id as BriefingId;
  });
  afterEach(() => posted.app.store.close());

  const nudge = () => nudgeLateTeams(posted.app, { briefingId, by: olivia.id });
  const shown = async () => (await showLateTeams(posted.app)).briefings;

  it('are those that have not begun, from a week before the date on, by name and organisation', async () => {
    assert.deepEqual(await shown(), []);
    posted.app.clock.set(SOON);
    const [late, ...others] = await shown();
    assert.deepEqual(others, []);
    assert.deepEqual(late?.teams, [{ team: 'Duty and Assessment', organisation: 'East Sussex County Council' }]);
    assert.deepEqual([late?.title, late?.discussBy, late?.nudgedOn], ['Care leavers', '2026-12-18', '']);
    done(await startDiscussion(posted.app, startOf(posted)));
    assert.deepEqual(await shown(), []);
  });

  it('are nudged once more, once only, each a week after what they were sent before', async () => {
    await remindAt(posted.app, SOON);
    posted.app.clock.set('2026-12-14T10:00:00.000Z');
    const view = done(await nudge());
    assert.equal(view.briefings[0]?.nudgedOn, '2026-12-14');
    assert.match(view.told?.text ?? '', /^1 team will be reminded once more/u);
    assert.deepEqual(await lastAudited(posted.app), { who: olivia.id, what: 'briefing.nudged', onId: briefingId });
    await refuses(posted.app, 'already-nudged', nudge);
    assert.equal(await remindAt(posted.app, '2026-12-14T10:01:00.000Z'), false);
    await remindAt(posted.app, '2026-12-18T09:00:00.000Z');
    assert.deepEqual(await given(posted.app), [`discuss-soon at ${SOON}`, 'nudge at 2026-12-18T09:00:00.000Z']);
    await remindAt(posted.app, '2026-12-25T09:00:00.000Z');
    assert.deepEqual((await given(posted.app)).at(-1), 'discuss-by at 2026-12-25T09:00:00.000Z');
  });

  it('are nudged at once where nothing was sent to them within the week', async () => {
    posted.app.clock.set('2026-12-14T10:00:00.000Z');
    await remindAt(posted.app, '2026-12-14T10:00:00.000Z');
    posted.app.clock.set('2026-12-21T10:00:00.000Z');
    done(await nudge());
    await remindAt(posted.app, '2026-12-21T10:01:00.000Z');
    const { view } = await lastCard(posted.app);
    assert.ok(view.kind === 'reminder');
  });

  it('cannot be nudged where there are none, or all have stopped their reminders', async () => {
    await refuses(posted.app, 'nobody-late', nudge);
    await remindAt(posted.app, SOON);
    const { reminderId } = await lastCard(posted.app);
    done(await stopReminders(posted.app, { by: ana.id, here: posted.here, reminderId }));
    await refuses(posted.app, 'nobody-late', nudge);
  });
});
