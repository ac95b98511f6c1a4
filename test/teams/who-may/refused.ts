import assert from 'node:assert/strict';
import type { May } from '#src/teams/handlers/handler.ts';
import { words } from '#src/words/words.ts';
import { kept } from './kept.ts';
import { type Persona, personas, type Stage } from './stage.ts';

const INSIDE: readonly Persona[] = ['priya', 'ana', 'bo', 'tomas'];
const ALLOWED: Readonly<Record<May, readonly Persona[]>> = {
  participant: INSIDE,
  member: INSIDE.filter((one) => one !== 'tomas'),
  facilitator: ['priya'],
  publisher: ['olivia'],
  lead: ['hana'],
};

/** Everybody to whom something is refused. */
export const refusedTo = (may: May, facilitator: Persona = 'priya'): readonly Persona[] =>
  (Object.keys(personas) as Persona[]).filter((one) =>
    may === 'facilitator' ? one !== facilitator : !ALLOWED[may].includes(one),
  );

const { unavailable: _askedTooOften, ...refusals } = words().refusals;
const sentences = Object.values(refusals).map((text) => text.split('{facilitator}'));

/** Whether a text is one of the sentences that say what was refused, and why. */
export const isRefusal = (text: string): boolean =>
  sentences.some(([before = '', after]) =>
    after === undefined ? text === before : text.startsWith(before) && text.endsWith(after),
  );

const answersOnly =
  (expected: (answer: string) => boolean) =>
  async (stage: Stage, what: string, act: () => Promise<string>): Promise<void> => {
    const before = kept(stage);
    const answer = await act();
    assert.ok(expected(answer), `${what}: “${answer}”`);
    assert.deepEqual(kept(stage), before, what);
  };

/** Something is refused in words, and all that is kept is as it was. */
export const isRefused = answersOnly(isRefusal);

/** A chat that belongs to no team is asked whose it is, and all that is kept is as it was. */
export const isAsked = answersOnly((answer) => answer.includes('Which team is this?'));

/** What the audit log says last. */
export const lastAudited = ({ db }: Stage): { readonly what: unknown; readonly seq: unknown } => {
  const row = db.prepare('SELECT what, seq FROM audit_entry ORDER BY seq DESC LIMIT 1').get();
  return { what: row?.['what'], seq: row?.['seq'] };
};
