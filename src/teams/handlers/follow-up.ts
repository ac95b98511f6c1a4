import { changeActionDate } from '../../use-cases/change-action-date.ts';
import { finishAction } from '../../use-cases/finish-action.ts';
import { nudgeLateTeams } from '../../use-cases/nudge-late-teams.ts';
import { saveImpact as save } from '../../use-cases/save-impact.ts';
import { showLateTeams as showLate } from '../../use-cases/show-late-teams.ts';
import type { ToldToAuthor } from '../../use-cases/steps/tell-author.ts';
import { stopReminders as stop } from '../../use-cases/stop-reminders.ts';
import { withdrawImpact as withdraw } from '../../use-cases/withdraw-impact.ts';
import { dayOf } from '../../words/dates.ts';
import { listOf } from '../../words/lists.ts';
import { words } from '../../words/words.ts';
import type { Desk, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

export const actionDone =
  (desk: Desk): VerbHandler<'actionDone'> =>
  async (turn, { actionId }, who) => {
    const done = await finishAction(desk.app, { who, here: turn.here, actionId });
    if (!done.ok) return refused(desk, done.refusal);
    const { actionDone: fresh, actionDoneBefore } = words().reminders;
    return { text: done.value.fresh ? fresh : actionDoneBefore };
  };

export const changeDate =
  (desk: Desk): VerbHandler<'changeDate'> =>
  async (turn, { actionId, byWhen }, who) => {
    const changed = await changeActionDate(desk.app, { who, here: turn.here, actionId, byWhen });
    return changed.ok ? { text: words().reminders.dateChanged(dayOf(changed.value)) } : refused(desk, changed.refusal);
  };

/** What was kept, and what its author should know of their words; said to them alone. */
const savedText = ({ findings, concern }: ToldToAuthor): string => {
  const { impactSaved, impactDetail, impactConcern } = words().reminders;
  const detail = findings.length === 0 ? [] : [impactDetail(listOf(findings))];
  return [impactSaved, ...detail, ...(concern === undefined ? [] : [`${impactConcern} ${concern}`])].join(' ');
};

export const saveImpact =
  (desk: Desk): VerbHandler<'saveImpact'> =>
  async (turn, { discussionId, text, nameless, nonce }, who) => {
    const saved = await save(desk.app, { who, here: turn.here, discussionId, text, nameless, nonce });
    return saved.ok ? { text: savedText(saved.value) } : refused(desk, saved.refusal, discussionId);
  };

export const withdrawImpact =
  (desk: Desk): VerbHandler<'withdrawImpact'> =>
  async (turn, { discussionId }, who) => {
    const withdrawn = await withdraw(desk.app, { who, here: turn.here, discussionId });
    return withdrawn.ok ? { text: words().reminders.impactWithdrawn } : refused(desk, withdrawn.refusal, discussionId);
  };

export const stopReminders =
  (desk: Desk): VerbHandler<'stopReminders'> =>
  async (turn, { reminderId }, who) => {
    const stopped = await stop(desk.app, { by: who.id, here: turn.here, reminderId });
    return stopped.ok ? { text: words().reminders.stopped } : refused(desk, stopped.refusal);
  };

export const showLateTeams =
  (desk: Desk): VerbHandler<'showLateTeams'> =>
  async () => ({ card: await showLate(desk.app) });

export const nudge =
  (desk: Desk): VerbHandler<'nudge'> =>
  async (_turn, { briefingId }, who) => {
    const nudged = await nudgeLateTeams(desk.app, { briefingId, by: who.id });
    return nudged.ok ? { card: nudged.value } : refused(desk, nudged.refusal);
  };
