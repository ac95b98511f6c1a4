import type { AgreedActionId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import { actionCardsChanged, changeAction } from '../store/agreed-actions.ts';
import { recordAudit } from '../store/audit.ts';
import type { App, Here } from './app.ts';
import { type ActionHereRefusal, takeActionHere } from './steps/action-here.ts';

/** Somebody of the team says that an agreed action is done; saying it again changes nothing. `fresh` is false then. */
export const finishAction = async (
  app: App,
  command: { who: Person; here: Here; actionId: AgreedActionId },
): Promise<Result<{ fresh: boolean }, ActionHereRefusal>> => {
  const finished = await app.store.transaction(async (tx): Promise<Result<{ fresh: boolean }, ActionHereRefusal>> => {
    const taken = await takeActionHere(tx, command);
    if (!taken.ok) return taken;
    const { action, discussion } = taken.value;
    if (action.doneAt !== null) return ok({ fresh: false });
    const at = app.clock.now();
    await changeAction(tx, action.id, { doneAt: at, doneBy: command.who.id });
    await actionCardsChanged(tx, { discussionId: discussion.id, teamId: discussion.teamId });
    await recordAudit(tx, { who: command.who.id, what: 'action.done', onId: action.id, at });
    return ok({ fresh: true });
  });
  app.wake();
  return finished;
};
