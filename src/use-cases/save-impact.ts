import { removeDetails } from '../domain/identifying-detail.ts';
import type { DiscussionId } from '../domain/ids.ts';
import type { Participant } from '../domain/person.ts';
import { type ResponseTextRefusal, responseText } from '../domain/response.ts';
import { ok, type Result } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { cardsChanged } from '../store/cards.ts';
import { keepImpact } from '../store/impact.ts';
import type { ImpactTable } from '../store/schema.ts';
import type { Tx } from '../store/store.ts';
import { type AboutDiscussion, aboutDiscussion } from '../views/about-discussion.ts';
import type { App, Here } from './app.ts';
import { sameClick } from './steps/click-once.ts';
import { type HereRefusal, takeDiscussionHere } from './steps/discussion-here.ts';
import { type ToldToAuthor, whatToTell } from './steps/tell-author.ts';

export type SaveImpact = {
  readonly who: Participant;
  readonly here: Here;
  readonly discussionId: DiscussionId;
  readonly text: string;
  readonly nameless: boolean;
  readonly nonce: string;
};

export type SaveImpactRefusal = HereRefusal | ResponseTextRefusal;

/** Nobody reviews these answers before they are read elsewhere: what may identify somebody is never kept. */
const safely = ({ detailsIn }: AboutDiscussion, text: string): string => removeDetails(text, detailsIn(text));

/** Nothing leads from a nameless answer to who gave it: not even what makes two clicks one. */
const rowOf = (app: App, command: SaveImpact, text: string): ImpactTable => {
  const { who, nameless, nonce, discussionId, here } = command;
  const words = ['impact', text, `nameless: ${nameless}`];
  return {
    id: app.newId(),
    discussionId,
    text,
    authorId: nameless ? null : who.id,
    authorName: nameless ? null : who.name,
    conversationId: here.conversationId,
    nonce: sameClick({ nonce, by: nameless ? '' : who.id, words }) ?? nonce,
    at: app.clock.now(),
  };
};

const save = async (app: App, tx: Tx, command: SaveImpact): Promise<Result<ToldToAuthor, SaveImpactRefusal>> => {
  const text = responseText(command.text);
  if (!text.ok) return text;
  const taken = await takeDiscussionHere(tx, command);
  if (!taken.ok) return taken;
  const about = await aboutDiscussion(tx, taken.value);
  const told = whatToTell(about, text.value);
  const row = rowOf(app, command, safely(about, text.value));
  if (!(await keepImpact(tx, row))) return ok({ findings: [], concern: undefined });
  await cardsChanged(tx, command.discussionId);
  const who = row.authorId ?? 'nameless';
  await recordAudit(tx, { who, what: 'impact.recorded', onId: row.id, at: row.at });
  return ok(told);
};

/** A team says what has changed since it discussed a briefing. Answers what its author should know of their words. */
export const saveImpact = async (app: App, command: SaveImpact): Promise<Result<ToldToAuthor, SaveImpactRefusal>> => {
  const saved = await app.store.transaction((tx) => save(app, tx, command));
  app.wake();
  return saved;
};
