import { type TakeOverRefusal, takeOver } from '../domain/discussion.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { changeDiscussion, keepAttendance } from '../store/discussions.ts';
import { tellConversation } from '../store/notices.ts';
import { words } from '../words/words.ts';
import type { App, Here } from './app.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';

type Refusal = HereRefusal | TakeOverRefusal;

/** A member becomes the facilitator, and everybody is told. */
export const takeOverDiscussion = async (
  app: App,
  command: { who: Participant; here: Here; discussionId: DiscussionId },
): Promise<Result<DiscussionId, Refusal>> => {
  const taken = await app.store.transaction(async (tx): Promise<Result<DiscussionId, Refusal>> => {
    const found = await takeDiscussionHere(tx, command);
    if (!found.ok) return found;
    const { id } = found.value;
    const facilitator = takeOver(found.value, command.who);
    if (!facilitator.ok) return refuse(facilitator.refusal);
    const at = app.clock.now();
    const { name, standing } = command.who;
    await changeDiscussion(tx, id, { facilitatorId: facilitator.value.id, facilitatorName: name });
    await keepAttendance(tx, { discussionId: id, personId: command.who.id, name, standing, at });
    await cardsChanged(tx, id);
    const { title, text } = words().notices.newFacilitator;
    const said = text({ now: name, before: found.value.facilitator.name });
    await tellConversation(tx, command.here, { id: app.newId(), at, title, text: said });
    await recordAudit(tx, { who: command.who.id, what: 'discussion.taken-over', onId: id, at });
    return ok(id);
  });
  app.wake();
  return taken;
};
