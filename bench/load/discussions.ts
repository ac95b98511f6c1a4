import { changeCard, keepCard } from '../../src/store/cards.ts';
import { keepDiscussion } from '../../src/store/discussions.ts';
import { keepResponse } from '../../src/store/responses.ts';
import type { Tx } from '../../src/store/store.ts';
import { discussionRow, responseRow } from '../../test/support/store-suite/discussion-rows.ts';
import { keepDirectory, keepPosted, keepPublished, keepSettledTeam } from '../../test/support/store-suite/keep.ts';
import { cardRow } from '../../test/support/store-suite/rows.ts';
import { openAt } from '../../test/support/store-suite.ts';
import { threadOf } from './activity.ts';

type Wanted = {
  readonly address: string;
  readonly serviceUrl: string;
  readonly discussions: number;
  readonly responsesInEach: number;
};

type Published = Awaited<ReturnType<typeof keepPublished>>;

const posted = (serviceUrl: string, conversationId: string) =>
  ({ state: 'posted', activityId: '1', conversationId, serviceUrl }) as const;

/** An open discussion with its two cards posted, as after **Start discussion**. */
const keepOne = async (
  tx: Tx,
  published: Published,
  { number, serviceUrl }: { number: number; serviceUrl: string },
) => {
  const conversationId = threadOf(number);
  const teamId = await keepSettledTeam(tx, { channelId: conversationId, serviceUrl, name: `Team ${number}` });
  const posting = await keepPosted(tx, published, teamId);
  await changeCard(tx, posting.cardId, posted(serviceUrl, conversationId));
  const { briefingVersionId } = published.of;
  const place = { conversationId, serviceUrl, lastResponseAt: new Date().toISOString() };
  const discussion = discussionRow({ postingId: posting.id, briefingVersionId, teamId, ...place });
  const point = cardRow({ kind: 'point', subjectId: discussion.id, detail: { point: 0 }, serviceUrl });
  await keepCard(tx, point);
  await changeCard(tx, point.id, { ...posted(serviceUrl, conversationId), placeId: conversationId });
  await keepDiscussion(tx, { ...discussion, pointCardId: point.id });
  return discussion.id;
};

/** A store with so many open discussions, each with so many responses; answers their ids. */
export const keepDiscussions = async (wanted: Wanted): Promise<readonly string[]> => {
  const store = await openAt(wanted.address);
  const ids = await store.transaction(async (tx) => {
    await keepDirectory(tx);
    const published = await keepPublished(tx);
    const kept: string[] = [];
    for (let number = 0; number < wanted.discussions; number += 1)
      kept.push(await keepOne(tx, published, { number, serviceUrl: wanted.serviceUrl }));
    return kept;
  });
  for (const [number, discussionId] of ids.entries())
    await store.transaction(async (tx) => {
      for (let count = 0; count < wanted.responsesInEach; count += 1)
        await keepResponse(tx, responseRow({ discussionId, conversationId: threadOf(number) }));
    });
  await store.close();
  return ids;
};

/** How many responses are kept. */
export const countResponses = async (address: string): Promise<number> => {
  const store = await openAt(address);
  const { count } = await store.transaction((tx) =>
    tx
      .selectFrom('response')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  );
  await store.close();
  return count;
};
