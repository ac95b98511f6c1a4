import { removedMark } from '../domain/identifying-detail/detail.ts';
import { removeDetails } from '../domain/identifying-detail.ts';
import { concernTextFor } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import { readersOf } from '../domain/readers.ts';
import { respondersShown } from '../domain/responders.ts';
import type { PointResponse } from '../domain/response.ts';
import type { DiscussionPointView, Own, OwnResponse, PointRecordView, Told } from '../ports/cards.ts';
import { agreedActionsOf } from '../store/agreed-actions.ts';
import type { Card } from '../store/cards.ts';
import { discussionById, userIdsOfPresent } from '../store/discussions.ts';
import { ownResponsesOf, respondedTo } from '../store/responses.ts';
import type { Tx } from '../store/store.ts';
import { asNamed } from '../words/recorded.ts';
import { words } from '../words/words.ts';
import { type AboutDiscussion, aboutDiscussion } from './about-discussion.ts';
import { actionAsRead } from './as-read.ts';
import { happenedSince } from './happened-since.ts';
import type { ViewMaker } from './view-maker.ts';

/** A point that has been left, or is being looked at without its inputs. */
export const recordOf = async (
  tx: Tx,
  { discussion, version }: AboutDiscussion,
  point: number,
  left: boolean,
): Promise<PointRecordView> => {
  const responded = await respondedTo(tx, { discussionId: discussion.id, point });
  const actions = await agreedActionsOf(tx, discussion.id);
  const responders = respondersShown(responded, left);
  return {
    kind: 'point-record',
    briefingTitle: version.briefing.title,
    number: point + 1,
    of: discussion.points,
    point: version.briefing.points[point] ?? { theme: '', text: '' },
    responders: { ...responders, names: responders.names.map(asNamed) },
    actions: actions.filter((one) => one.point === point).map((one) => actionAsRead({ ...one, point: point + 1 })),
  };
};

/** Un-mentioned replies count only in the briefing's own thread; whether they are heard is known once one was. */
const hearing = ({ discussion, briefingIn, hearsChannel }: AboutDiscussion): DiscussionPointView['hears'] => {
  if (briefingIn !== discussion.row.conversationId) return 'mention';
  return hearsChannel ? 'thread' : 'perhaps';
};

/** A response as its author sees it again. */
export const ownResponse = (one: PointResponse): OwnResponse => ({
  responseId: one.id,
  text: one.text,
  nothingToAdd: one.kind === 'nothing-to-add',
  saidBy: one.saidBy,
  nameless: one.nameless,
});

/** Screens are shared in meetings: a detail that may identify somebody is not repeated, also not to who wrote it. */
const withoutDetails = (one: OwnResponse, { detailsIn }: AboutDiscussion): OwnResponse => ({
  ...one,
  text: removeDetails(one.text, detailsIn(one.text)).replaceAll(removedMark, '[…]'),
});

/** What only they see of a point. */
const ownOf = async (tx: Tx, about: AboutDiscussion, who: Person): Promise<Own> => {
  const { discussion } = about;
  const own = await ownResponsesOf(tx, { discussionId: discussion.id, authorId: who.id });
  return {
    leads: discussion.facilitator.id === who.id,
    responses: own
      .filter((one) => one.point === discussion.currentPoint)
      .map((one) => withoutDetails(ownResponse(one), about)),
  };
};

/** The current point as one person sees it, with what they are told where they just acted. Only they may be sent it. */
export const ownPointView = async (
  tx: Tx,
  about: AboutDiscussion,
  make: ViewMaker,
  seen: { who: Person; told?: Told | undefined },
): Promise<DiscussionPointView> => {
  return { ...(await openPointView(tx, about, make)), told: seen.told, own: await ownOf(tx, about, seen.who) };
};

/** The current point, as far as it is the same for all. */
const openPointView = async (tx: Tx, about: AboutDiscussion, make: ViewMaker): Promise<DiscussionPointView> => {
  const { discussion, directory, organisation, version } = about;
  return {
    ...(await recordOf(tx, about, discussion.currentPoint, false)),
    kind: 'discussion-point',
    discussionId: discussion.id,
    facilitator: asNamed(discussion.facilitator.name),
    readers: words().readers(readersOf(organisation)),
    hears: hearing(about),
    concernText: concernTextFor(directory, organisation),
    nonce: make.newId(),
    ...(await happenedSince(tx, version)),
  };
};

/** A point on which people answer, as everybody may see it. */
export const livePointView = async (tx: Tx, about: AboutDiscussion, make: ViewMaker): Promise<DiscussionPointView> => ({
  ...(await openPointView(tx, about, make)),
  tookPart: await userIdsOfPresent(tx, about.discussion),
});

/** A kept point card: live where it is the one on which people answer now, else a record of its point. */
export const pointCardView = async (
  tx: Tx,
  card: Card,
  make: ViewMaker,
): Promise<DiscussionPointView | PointRecordView | undefined> => {
  const discussion = await discussionById(tx, card.subjectId);
  if (discussion === undefined) return undefined;
  const { point } = JSON.parse(card.detail) as { point: number };
  const live = discussion.state === 'open' && discussion.row.pointCardId === card.id;
  const about = await aboutDiscussion(tx, discussion);
  return live ? livePointView(tx, about, make) : recordOf(tx, about, point, true);
};
