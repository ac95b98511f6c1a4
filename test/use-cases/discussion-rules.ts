import type { DiscussionId } from '#src/domain/ids.ts';
import type { Participant } from '#src/domain/person.ts';
import type { Result } from '#src/domain/result.ts';
import type { Here } from '#src/use-cases/app.ts';
import { type OpenDiscussion, thread } from '#test/support/builders/discussion.ts';
import { ana, kwame, priya, sunita } from '#test/support/builders/participant.ts';
import { refuses } from './refusal.ts';

type Claim = { readonly who: Participant; readonly here: Here; readonly discussionId: DiscussionId };

/** One thing that can be done to a discussion, with a discussion to which it could be done. */
export type Deed<R extends string> = {
  readonly to: () => Promise<OpenDiscussion>;
  readonly act: (open: OpenDiscussion, claim: Claim) => Promise<Result<unknown, R>>;
};

const asPriya = (open: OpenDiscussion): Claim => ({ who: priya, here: open.here, discussionId: open.discussionId });

/** What a card says it belongs to is only a claim. */
export const itIsDoneOnlyInItsOwnConversation = <R extends string>({
  to,
  act,
}: Deed<R | 'unknown-discussion' | 'other-conversation'>): void => {
  it('is refused for a discussion that does not exist', async () => {
    const open = await to();
    const claim = { ...asPriya(open), discussionId: 'made-up' as DiscussionId };
    await refuses(open.app, 'unknown-discussion', () => act(open, claim));
    await open.app.store.close();
  });

  it('is refused from another conversation', async () => {
    const open = await to();
    const here = thread({ conversationId: 'thread of Leaving Care' });
    await refuses(open.app, 'other-conversation', () => act(open, { ...asPriya(open), here }));
    await open.app.store.close();
  });

  it('is refused from another tenant, even where the conversation has the same id', async () => {
    const open = await to();
    const here = thread({ tenantId: 'tenant-elsewhere' });
    await refuses(open.app, 'other-conversation', () => act(open, { ...asPriya(open), here }));
    await open.app.store.close();
  });
};

/** Only the facilitator, who is a member of the organisation. */
export const itIsForTheFacilitatorOnly = <R extends string>({
  to,
  act,
}: Deed<R | 'not-facilitator' | 'not-a-member'>): void => {
  it('is refused to a colleague who is not the facilitator', async () => {
    const open = await to();
    await refuses(open.app, 'not-facilitator', () => act(open, { ...asPriya(open), who: ana }));
    await open.app.store.close();
  });

  for (const who of [kwame, sunita])
    it(`is refused to ${who.standing === 'guest' ? 'a guest' : 'somebody of another organisation'}`, async () => {
      const open = await to();
      await refuses(open.app, 'not-a-member', () => act(open, { ...asPriya(open), who }));
      await open.app.store.close();
    });
};
