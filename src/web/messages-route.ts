import type { Request, Response } from 'restify';
import { callerOf } from './caller.ts';
import type { Limits } from './limits.ts';
import { MessageGate } from './message-gate.ts';
import { readBody } from './request-body.ts';

/** More than any activity of Microsoft Teams, with its card inputs. */
const MOST_BYTES = 256 * 1_024;

type Answer = { readonly status: number; readonly body?: unknown };

/** Who gets in, and what they are answered: src/teams/door.ts. */
export type Receive = (body: unknown, authorization: string) => Promise<Answer>;

type Reception = {
  readonly receive: Receive;
  readonly limits: Limits;
  readonly proxyHops: number;
  /** Whether callers have to say who they are. Where not, only this machine can call, and is not counted. */
  readonly authenticates: boolean;
};

/** PostgreSQL refuses U+0000 wherever it stands, and nobody types it. What follows an escaped backslash is no escape. */
const withoutNul = (json: string): string =>
  json.includes('\\u0000') ? json.replace(/\\(?:u0000|.)/gsu, (one) => (one === '\\u0000' ? '' : one)) : json;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(withoutNul(text));
  } catch {
    return undefined;
  }
};

const answerWith = (response: Response, { status, body }: Answer): void => {
  // What was not read stays in the connection, so it cannot serve another request.
  if (status === 413 || status === 429) response.setHeader('Connection', 'close');
  if (status === 429 || status === 503) response.setHeader('Retry-After', '2');
  if (body === undefined) response.send(status);
  else response.send(status, body);
};

/** POST /api/messages: activities of Bot Framework. Bodies never carry internal error text. */
export const messagesRoute = ({ receive, limits, proxyHops, authenticates }: Reception) => {
  const gate = new MessageGate(limits);
  let turns = 0;
  /** Microsoft Teams sends again what is answered 503. */
  const turn = async (text: string, authorization: string): Promise<Answer> => {
    if (turns >= limits.turns) return { status: 503 };
    turns += 1;
    try {
      return await receive(parse(text), authorization);
    } finally {
      turns -= 1;
    }
  };
  const admit = async (request: Request, authorization: string): Promise<Answer> => {
    // A page in a browser says where it is from: none may speak for Microsoft Teams, also not where nobody is authenticated.
    if (request.headers.origin !== undefined) return { status: 403 };
    const read = await readBody(request, MOST_BYTES);
    if ('problem' in read) return { status: read.problem === 'too-large' ? 413 : 400 };
    return turn(read.text, authorization);
  };
  return async (request: Request, response: Response): Promise<void> => {
    const authorization = request.header('authorization') ?? '';
    const caller = callerOf(request, proxyHops);
    if (authenticates && !gate.isOpenTo(caller, authorization)) return answerWith(response, { status: 429 });
    const answer = await admit(request, authorization);
    if (authenticates) gate.note(caller, authorization, answer.status);
    answerWith(response, answer);
  };
};
