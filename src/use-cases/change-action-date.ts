import { isDay, isoDayOf } from '../domain/dates.ts';
import type { AgreedActionId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { actionCardsChanged, changeAction } from '../store/agreed-actions.ts';
import { recordAudit } from '../store/audit.ts';
import type { App, Here } from './app.ts';
import { type ActionHereRefusal, takeActionHere } from './steps/action-here.ts';

export type ChangeDateRefusal = ActionHereRefusal | 'new-date-wrong' | 'action-done';

type ChangeDate = {
  readonly who: Person;
  readonly here: Here;
  readonly actionId: AgreedActionId;
  readonly byWhen: string;
};

/** Somebody of the team moves an agreed action to another day, on which it is then reminded of. Answers the day. */
export const changeActionDate = async (app: App, command: ChangeDate): Promise<Result<string, ChangeDateRefusal>> => {
  const changed = await app.store.transaction(async (tx): Promise<Result<string, ChangeDateRefusal>> => {
    const taken = await takeActionHere(tx, command);
    if (!taken.ok) return taken;
    const { action, discussion } = taken.value;
    const at = app.clock.now();
    const { byWhen } = command;
    if (action.doneAt !== null) return refuse('action-done');
    if (!isDay(byWhen) || byWhen < isoDayOf(at)) return refuse('new-date-wrong');
    if (action.byWhen === byWhen) return ok(byWhen);
    await changeAction(tx, action.id, { byWhen });
    await actionCardsChanged(tx, { discussionId: discussion.id, teamId: discussion.teamId });
    await recordAudit(tx, { who: command.who.id, what: 'action.date-changed', onId: action.id, at });
    return ok(byWhen);
  });
  app.wake();
  return changed;
};
