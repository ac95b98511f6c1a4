import assert from 'node:assert/strict';
import type { ResponseId } from '#src/domain/ids.ts';
import { type ReviewResponse, reviewResponse } from '#src/use-cases/review-response.ts';
import { withdrawLastResponse } from '#src/use-cases/withdraw-response.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { itIsDoneOnlyInItsOwnConversation, itIsForTheFacilitatorOnly } from './discussion-rules.ts';
import { approvedMinutes, lastAudited, responseRows } from './kept.ts';
import { refuses } from './refusal.ts';

const TELLING = 'We asked her mother on 01632 960777.';

describe('Reviewing a response', () => {
  let open: OpenDiscussion;
  let responseId: ResponseId;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, TELLING);
    responseId = (await responseRows(open.app))[0]?.id as ResponseId;
  });
  afterEach(() => open.app.store.close());

  const review = (resolution: ReviewResponse['resolution'], differing: Partial<ReviewResponse> = {}) =>
    reviewResponse(open.app, { ...by(priya, open), responseId, resolution, ...differing });
  const minuted = async () => {
    await approve(open);
    const [minutes] = await approvedMinutes(open);
    return minutes?.content.points[0]?.responses.map((one) => one.text);
  };

  it('leaves it out of the minutes', async () => {
    await finish(open);
    done(await review('left-out'));
    assert.deepEqual(await lastAudited(open.app), { who: priya.id, what: 'response.left-out', onId: responseId });
    assert.deepEqual(await minuted(), []);
  });

  it('takes the detail out, and the response stays', async () => {
    await finish(open);
    done(await review('detail-removed'));
    assert.deepEqual(await minuted(), ['We asked her mother on [detail removed].']);
  });

  it('says that it is safe as it stands', async () => {
    await finish(open);
    done(await review('safe'));
    assert.deepEqual(await minuted(), [TELLING]);
  });

  it('puts back what was left out, which then must be decided again', async () => {
    await finish(open);
    done(await review('left-out'));
    done(await review(undefined));
    assert.deepEqual(await lastAudited(open.app), { who: priya.id, what: 'response.put-back', onId: responseId });
    assert.equal((await responseRows(open.app))[0]?.resolution, null);
  });

  it('is refused while the discussion goes on, and once the minutes are approved', async () => {
    await refuses(open.app, 'not-in-review', () => review('left-out'));
    await finish(open);
    done(await review('safe'));
    await approve(open);
    await refuses(open.app, 'already-approved', () => review('left-out'));
  });

  it('is refused for a response that does not exist, or was withdrawn', async () => {
    await finish(open);
    await refuses(open.app, 'unknown-response', () => review('safe', { responseId: 'made-up' as ResponseId }));
    done(await withdrawLastResponse(open.app, { ...by(ana, open), point: 0 }));
    await refuses(open.app, 'unknown-response', () => review('safe'));
  });

  const deed = {
    to: async () => finish(await openDiscussion()),
    act: ({ app }: OpenDiscussion, claim: ReturnType<typeof by>) =>
      reviewResponse(app, { ...claim, responseId: 'any' as ResponseId, resolution: 'safe' }),
  };
  itIsDoneOnlyInItsOwnConversation(deed);
  itIsForTheFacilitatorOnly(deed);
});
