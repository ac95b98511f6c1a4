import { type ChangeRefusal, mayChangeResponse } from '../domain/discussion.ts';
import type { DiscussionId, ResponseId } from '../domain/ids.ts';
import { concernTextFor } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import { type PointResponse, type ResponseTextRefusal, responseText } from '../domain/response.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { ChangeResponseView } from '../ports/cards.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import type { KeptDiscussion } from '../store/discussions.ts';
import { changeResponseText, responsesOf } from '../store/responses.ts';
import type { Tx } from '../store/store.ts';
import { aboutDiscussion } from '../views/about-discussion.ts';
import { ownResponse, recordOf } from '../views/point-view.ts';
import type { App, Here } from './app.ts';
import { tellNew } from './change-response.ts';
import { type HereRefusal, lookAtDiscussionHere, takeDiscussionHere } from './steps/discussion-here.ts';
import type { ToldToAuthor } from './steps/tell-author.ts';
import { noteWithdrawn } from './withdraw-response.ts';

/** Which response, of whom: only its author is answered, also where it is nameless. */
export type Mine = {
  readonly who: Person;
  readonly here: Here;
  readonly discussionId: DiscussionId;
  readonly responseId: ResponseId;
};

export type MineRefusal = HereRefusal | ChangeRefusal | 'unknown-response';

type Found = { readonly discussion: KeptDiscussion; readonly response: PointResponse };

const mineIn = async (
  tx: Tx,
  mine: Mine,
  found: Result<KeptDiscussion, HereRefusal>,
): Promise<Result<Found, MineRefusal>> => {
  if (!found.ok) return found;
  const response = (await responsesOf(tx, mine.discussionId)).find((one) => one.id === mine.responseId);
  // Who gave a nameless response is forgotten once it was approved, and stays so where the discussion is open again.
  const authorId = response === undefined ? mine.who.id : response.authorId;
  const allowed = mayChangeResponse(found.value, authorId, mine.who);
  if (!allowed.ok) return allowed;
  return response === undefined ? refuse('unknown-response') : ok({ discussion: found.value, response });
};

/** The audit log, too, does not say who gave a nameless response. */
const auditedAs = ({ who }: Mine, response: PointResponse): string => (response.nameless ? 'nameless' : who.id);

/** An author sees their response again, to write it anew. Nothing changes yet. */
export const showOwnResponse = (
  app: App,
  mine: Mine & { page: number },
): Promise<Result<ChangeResponseView, MineRefusal>> =>
  app.store.transaction(async (tx) => {
    const found = await mineIn(tx, mine, await lookAtDiscussionHere(tx, mine));
    if (!found.ok) return found;
    const { discussion, response } = found.value;
    const about = await aboutDiscussion(tx, discussion);
    const { briefingTitle, number, of, point } = await recordOf(tx, about, response.point, true);
    return ok({
      kind: 'change-response',
      discussionId: discussion.id,
      briefingTitle,
      number,
      of,
      point,
      response: ownResponse(response),
      page: mine.page,
      concernText: concernTextFor(about.directory, about.organisation),
    });
  });

export type ChangedMine = ToldToAuthor & { readonly point: number };

/** An author changes their own response, and only theirs, until the minutes are approved. Saving it twice changes it once. */
export const changeOwnResponse = async (
  app: App,
  mine: Mine & { text: string },
): Promise<Result<ChangedMine, MineRefusal | ResponseTextRefusal>> => {
  const changed = await app.store.transaction(
    async (tx): Promise<Result<ChangedMine, MineRefusal | ResponseTextRefusal>> => {
      const text = responseText(mine.text);
      if (!text.ok) return text;
      const found = await mineIn(tx, mine, await takeDiscussionHere(tx, mine));
      if (!found.ok) return found;
      const { discussion, response } = found.value;
      if (response.kind === 'nothing-to-add') return refuse('unknown-response');
      if (response.text === text.value) return ok({ point: response.point, findings: [], concern: undefined });
      await changeResponseText(tx, response.id, text.value);
      const edit = { discussion, here: mine.here, who: mine.who, before: response.text, after: text.value };
      const told = await tellNew(app, tx, edit);
      await cardsChanged(tx, discussion.id);
      const at = app.clock.now();
      await recordAudit(tx, { who: auditedAs(mine, response), what: 'response.changed', onId: response.id, at });
      return ok({ point: response.point, ...told });
    },
  );
  app.wake();
  return changed;
};

/** An author takes back one of their own responses, until the minutes are approved; answers its point, counted from 0. */
export const withdrawOwnResponse = async (app: App, mine: Mine): Promise<Result<number, MineRefusal>> => {
  const withdrawn = await app.store.transaction(async (tx): Promise<Result<number, MineRefusal>> => {
    const found = await mineIn(tx, mine, await takeDiscussionHere(tx, mine));
    if (!found.ok) return found;
    const { discussion, response } = found.value;
    await noteWithdrawn(app, tx, {
      discussionId: discussion.id,
      responseId: response.id,
      by: auditedAs(mine, response),
    });
    return ok(response.point);
  });
  app.wake();
  return withdrawn;
};
