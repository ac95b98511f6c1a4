import assert from 'node:assert/strict';
import type { PostOutcome, UpdateOutcome } from '#src/ports/chat.ts';
import { outcomeOfPost, outcomeOfUpdate, saysNotAMember } from '#src/teams/service-answer.ts';
import { TookTooLong } from '#src/teams/time-limit.ts';

/** What the connector's client throws for an answer of Microsoft Teams. */
const answered = (statusCode: number, code?: string, headers: Record<string, string> = {}) =>
  Object.assign(new Error('not for the log'), {
    statusCode,
    response: {
      bodyAsText: code === undefined ? '<html>Bad gateway</html>' : JSON.stringify({ error: { code, message: 'x' } }),
      headers: new Headers(headers),
    },
  });

const refused = (why: string) => ({ kind: 'refused', why });
const notSent = (retryAfterMs: number) => ({ kind: 'not-sent', retryAfterMs });
const later = (retryAfterMs: number) => ({ kind: 'later', retryAfterMs });
const UNCONFIRMED = { kind: 'unconfirmed' };

type Row = readonly [what: string, error: unknown, post: object, update: object];

const table: readonly Row[] = [
  ['429 Throttled', answered(429, 'Throttled'), notSent(2_000), later(2_000)],
  ['429 with Retry-After: 7', answered(429, 'Throttled', { 'retry-after': '7' }), notSent(7_000), later(7_000)],
  [
    '429 with a Retry-After that is no number',
    answered(429, 'x', { 'retry-after': 'soon' }),
    notSent(2_000),
    later(2_000),
  ],
  [
    '429 with a Retry-After of a day',
    answered(429, 'x', { 'retry-after': '86400' }),
    notSent(3_600_000),
    later(3_600_000),
  ],
  ['412', answered(412, 'PreconditionFailed'), notSent(2_000), later(2_000)],
  [
    '403 BotNotInConversationRoster',
    answered(403, 'BotNotInConversationRoster'),
    refused('not-installed'),
    refused('not-installed'),
  ],
  ['403 ConversationBlockedByUser', answered(403, 'ConversationBlockedByUser'), refused('blocked'), refused('blocked')],
  ['403 BotDisabledByAdmin', answered(403, 'BotDisabledByAdmin'), refused('blocked'), refused('blocked')],
  ['403 MessageWritesBlocked', answered(403, 'MessageWritesBlocked'), refused('blocked'), refused('blocked')],
  ['403 of another kind', answered(403, 'Whatever'), refused('not-allowed'), refused('not-allowed')],
  ['404 ConversationNotFound', answered(404, 'ConversationNotFound'), refused('gone'), refused('gone')],
  [
    '404 ActivityNotFoundInConversation',
    answered(404, 'ActivityNotFoundInConversation'),
    refused('gone'),
    { kind: 'lost' },
  ],
  ['413 MessageSizeTooBig', answered(413, 'MessageSizeTooBig'), refused('too-large'), refused('too-large')],
  ['413 from a proxy', answered(413), refused('too-large'), refused('too-large')],
  ['400 BadSyntax', answered(400, 'BadSyntax'), refused('not-allowed'), refused('not-allowed')],
  ['401', answered(401, 'BotNotRegistered'), refused('not-allowed'), refused('not-allowed')],
  ['500', answered(500, 'ServiceError'), UNCONFIRMED, later(2_000)],
  ['502 that is no JSON', answered(502), UNCONFIRMED, later(2_000)],
  [
    '503 with Retry-After: 30',
    answered(503, 'ServiceUnavailable', { 'retry-after': '30' }),
    UNCONFIRMED,
    later(30_000),
  ],
  ['504', answered(504, 'GatewayTimeout'), UNCONFIRMED, later(2_000)],
  ['a connection that broke', Object.assign(new Error('x'), { code: 'ECONNRESET' }), UNCONFIRMED, later(2_000)],
  ['no answer in time', new TookTooLong(), UNCONFIRMED, later(2_000)],
  ['an answer that cannot be read', new TypeError('x'), UNCONFIRMED, later(2_000)],
  ['nothing at all', undefined, UNCONFIRMED, later(2_000)],
];

describe('What an answer of Microsoft Teams means', () => {
  for (const [what, error, post, update] of table)
    it(`${what}: a post is ${(post as PostOutcome).kind}, an update ${(update as UpdateOutcome).kind}`, () => {
      assert.deepEqual(outcomeOfPost(error), post);
      assert.deepEqual(outcomeOfUpdate(error), update);
    });

  it('a post is said to be not sent, and may be tried again, only where Microsoft Teams promises so', () => {
    const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);
    const again = statuses.filter((status) => outcomeOfPost(answered(status, 'x')).kind === 'not-sent');
    assert.deepEqual(again, [412, 429]);
  });

  it('a roster look-up says that somebody is not in it only where it was answered', () => {
    const isAbsent = (error: unknown) => saysNotAMember(error);
    assert.ok(isAbsent(answered(404, 'MemberNotFoundInConversation')));
    assert.ok(isAbsent(answered(403, 'BotNotInConversationRoster')));
    assert.ok(isAbsent(answered(400, 'MemberNotFoundInConversation')));
    for (const error of [answered(429, 'Throttled'), answered(500), new TookTooLong(), undefined])
      assert.equal(isAbsent(error), false);
  });
});
