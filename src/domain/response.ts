import type { PersonId, ResponseId } from './ids.ts';
import type { Standing } from './person.ts';
import { ok, type Result, refuse } from './result.ts';

/** The most characters that one response may have. */
export const RESPONSE_LIMIT = 4_000;

export type SaidBy = 'me' | 'team';
/** What the facilitator decided at review about a response; undecided is `undefined`. */
export type Resolution = 'left-out' | 'detail-removed' | 'safe';

/** What somebody answered to one discussion point. (Response is a global, hence the name.) */
export type PointResponse = {
  readonly id: ResponseId;
  /** Counted from 0. */
  readonly point: number;
  readonly kind: 'response' | 'nothing-to-add';
  readonly saidBy: SaidBy;
  readonly nameless: boolean;
  /** Known while the response may still be changed; for a nameless one the link is deleted at approval. */
  readonly authorId: PersonId | undefined;
  /** Never kept for a nameless response. */
  readonly authorName: string | undefined;
  readonly standing: Standing;
  readonly text: string;
  /** When it was received, ISO 8601. */
  readonly at: string;
  /** A random place among nameless responses of its point, so that their order says nothing. */
  readonly shuffle: number;
  readonly resolution: Resolution | undefined;
};

export type ResponseTextRefusal = 'response-empty' | 'response-too-long';

// Control characters (but tab and line feed) say nothing, and PostgreSQL refuses U+0000 in text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

// What nobody can see says nothing either.
const INVISIBLE = /[\s\p{Cf}]/gu;

/** Text from a person as it is kept: no control characters, line ends as `\n`, no space around it. */
export const cleanText = (raw: string): string => raw.replace(/\r\n?/gu, '\n').replace(CONTROL, '').trim();

/** One line of text from a person: a name, an owner, a title. */
export const cleanLine = (raw: string): string => cleanText(raw).replace(/\s+/gu, ' ');

export const responseText = (raw: string): Result<string, ResponseTextRefusal> => {
  const text = cleanText(raw);
  if (text.replace(INVISIBLE, '') === '') return refuse('response-empty');
  return text.length > RESPONSE_LIMIT ? refuse('response-too-long') : ok(text);
};
