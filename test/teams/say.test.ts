import assert from 'node:assert/strict';
import type { Chat, PostOutcome } from '#src/ports/chat.ts';
import { sayIn } from '#src/teams/say.ts';
import type { Turn } from '#src/teams/turn.ts';

const turn = { here: { tenantId: 'tenant', serviceUrl: 'https://smba.example.org/', conversationId: '19:a' } } as Turn;
const notice = { kind: 'notice', title: 'Title', text: 'Text' } as const;
const notSent = (retryAfterMs: number): PostOutcome => ({ kind: 'not-sent', retryAfterMs });
const posted: PostOutcome = { kind: 'posted', conversationId: '19:a', activityId: '1' };

describe('What is said in the conversation of a turn', () => {
  /** How often it was posted, where this is what became of each. */
  const tried = async (...outcomes: readonly PostOutcome[]): Promise<number> => {
    const left = [...outcomes];
    const post = async (): Promise<PostOutcome> => left.shift() ?? assert.fail('posted more often');
    await sayIn({ post } as unknown as Chat)(turn, notice);
    return outcomes.length - left.length;
  };

  it('is said once where there is room', async () => assert.equal(await tried(posted, posted), 1));

  it('waits for room in the budget, however often others take it first', async () =>
    assert.equal(await tried(notSent(5.4), notSent(0.1), notSent(3), posted), 4));

  it('is left where there will be no room while somebody waits for it', async () =>
    assert.equal(await tried(notSent(60_000), posted), 1));

  it('is not said again where it may be there already', async () =>
    assert.equal(await tried({ kind: 'unconfirmed' }, posted), 1));
});
