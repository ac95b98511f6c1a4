import { concernTextFor } from '../../domain/organisation.ts';
import { soundsLikePresentWorry } from '../../domain/present-worry.ts';
import { tellPerson } from '../../store/notices.ts';
import type { Tx } from '../../store/store.ts';
import type { AboutDiscussion } from '../../views/about-discussion.ts';
import { listOf } from '../../words/lists.ts';
import { words } from '../../words/words.ts';
import type { App } from '../app.ts';

/** What the author of a response is told, and only they. */
export type ToldToAuthor = {
  /** What may identify somebody, in words, without the detail itself. */
  readonly findings: readonly string[];
  /** Whom to call, where the response sounds like a present worry. This never blocks or scores, nor claims to detect. */
  readonly concern: string | undefined;
};

export const whatToTell = ({ directory, organisation, detailsIn }: AboutDiscussion, text: string): ToldToAuthor => {
  return {
    findings: [...new Set(detailsIn(text).map((one) => words().details[one.kind]))],
    concern: soundsLikePresentWorry(text) ? concernTextFor(directory, organisation) : undefined,
  };
};

/** At once and to them alone; where that cannot be, whom to call is said in the conversation `elseIn` all the same. */
export const tellAuthor = async (
  app: App,
  tx: Tx,
  to: { authorId: string; elseIn: string },
  { findings, concern }: ToldToAuthor,
): Promise<void> => {
  const notice = () => ({ id: app.newId(), at: app.clock.now() });
  const { author } = words();
  if (concern !== undefined)
    await tellPerson(tx, to.authorId, { ...notice(), ...author.concern, concern, elseIn: to.elseIn });
  if (findings.length === 0) return;
  const { title, recorded, mayContain } = author.finding;
  await tellPerson(tx, to.authorId, { ...notice(), title, text: `${recorded} ${mayContain(listOf(findings))}` });
};
