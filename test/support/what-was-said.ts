import { isObject, type Json } from './fake-teams/json.ts';
import type { FakeTeams } from './fake-teams.ts';

/** Where cards and messages hold what people read or hear; under all other names stands what only machines read. */
const READ = new Set([
  'text',
  'title',
  'subtitle',
  'label',
  'placeholder',
  'errorMessage',
  'altText',
  'fallbackText',
  'speak',
  'tooltip',
  'summary',
]);

/** The sentence that a pressed button is answered, and the right-hand side of a table of facts, are called `value`. */
const isValueRead = (within: Json, place: string): boolean =>
  within['type'] === 'application/vnd.microsoft.activity.message' || place === 'facts';

const textsIn = (json: unknown, place = ''): readonly string[] => {
  if (Array.isArray(json)) return json.flatMap((one) => textsIn(one, place));
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([name, one]) => {
    if (typeof one !== 'string') return textsIn(one, name);
    return READ.has(name) || (name === 'value' && isValueRead(json, place)) ? [one] : [];
  });
};

/** Every text that the bot has sent or answered, whoever it was for and wherever on a card it stands. */
export const whatWasSaid = (teams: FakeTeams): readonly string[] => [
  ...new Set([...teams.requests, ...teams.answers].flatMap(({ body }) => textsIn(body))),
];
