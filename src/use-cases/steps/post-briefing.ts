import { isoDayOf } from '../../domain/dates.ts';
import { type Card, cardById, cardsChanged, changeCard, keepCard, removeCard } from '../../store/cards.ts';
import { postAnew } from '../../store/cards-of-briefing.ts';
import { discussionOfPosting } from '../../store/discussions.ts';
import {
  keepPosting,
  type Posting,
  postingById,
  postingOf,
  postingsOfTeam,
  renewPosting,
} from '../../store/postings.ts';
import { currentPublications, type Publication } from '../../store/publications.ts';
import type { Tx } from '../../store/store.ts';
import { installedTeams, type Team } from '../../store/teams.ts';
import type { App } from '../app.ts';

/** Whether a team is among those a publication goes to. Nothing is posted before it is known whose team it is. */
const reaches = (publication: Publication, team: Team): boolean =>
  team.organisationId !== null &&
  (publication.audience === undefined || publication.audience.includes(team.organisationId));

const postTo = async (app: App, tx: Tx, publication: Publication, team: Team): Promise<void> => {
  const posting = { id: app.newId(), publicationId: publication.id, teamId: team.id, cardId: app.newId() };
  const card: Parameters<typeof keepCard>[1] = {
    id: posting.cardId,
    kind: 'briefing' satisfies Card['kind'],
    subjectId: posting.id,
    tenantId: team.tenantId,
    serviceUrl: team.serviceUrl,
    placeKind: 'new-thread',
    placeId: team.channelId,
    createdAt: app.clock.now(),
  };
  const { briefingId, briefingVersionId } = publication;
  await keepCard(tx, card);
  const kept = await keepPosting(tx, { ...posting, briefingId, briefingVersionId, createdAt: card.createdAt });
  if (!kept) await removeCard(tx, card.id);
};

/** A discussion keeps its thread; a card that is posted anew stands in it. */
const placeAnew = async (tx: Tx, posting: Posting, team: Team): Promise<Pick<Card, 'placeKind' | 'placeId'>> => {
  const discussion = await discussionOfPosting(tx, posting.id);
  return discussion?.row.place === 'thread'
    ? { placeKind: 'conversation', placeId: discussion.row.conversationId }
    : { placeKind: 'new-thread', placeId: team.channelId };
};

/** Whatever may stand in the channel shows another version, and cannot be brought up to date; or nothing came there yet. */
const needsPostingAnew = ({ state, why, activityId }: Card): boolean =>
  state === 'unconfirmed' ||
  (state === 'posted' && activityId === null) ||
  (state === 'refused' && (why === 'withdrawn' || why === 'not-made'));

const renew = async (
  app: App,
  tx: Tx,
  posting: Posting,
  to: { publication: Publication; team: Team },
): Promise<void> => {
  const { id: publicationId, briefingVersionId } = to.publication;
  const card = await cardById(tx, posting.cardId);
  if (posting.briefingVersionId !== briefingVersionId && card !== undefined && needsPostingAnew(card))
    await postAnew(tx, card.id, { ...(await placeAnew(tx, posting, to.team)), at: app.clock.now() });
  await renewPosting(tx, { id: posting.id, publicationId, briefingVersionId });
  await cardsChanged(tx, posting.id);
};

/**
 * Gives a team a publication: a new posting where it is among those it goes to; where the team has the briefing already, its
 * card updated in place. A newer version goes to whoever has an older one.
 */
const bring = async (app: App, tx: Tx, publication: Publication, team: Team): Promise<void> => {
  const posting = await postingOf(tx, { briefingId: publication.briefingId, teamId: team.id });
  if (posting === undefined) return reaches(publication, team) ? postTo(app, tx, publication, team) : undefined;
  const isNewer = posting.briefingVersionId !== publication.briefingVersionId;
  if (posting.publicationId === publication.id || !(isNewer || reaches(publication, team))) return;
  await renew(app, tx, posting, { publication, team });
};

/** One pending posting for each team that a publication reaches; the runner posts them. */
export const postToTeams = async (app: App, tx: Tx, publication: Publication): Promise<void> => {
  for (const team of await installedTeams(tx)) await bring(app, tx, publication, team);
};

/** A team that joins later gets what is current: for each briefing, what went last to its organisation. */
export const postCurrentTo = async (app: App, tx: Tx, team: Team): Promise<void> => {
  const today = isoDayOf(app.clock.now());
  for (const publication of await currentPublications(tx, (one) => reaches(one, team))) {
    if (publication.discussBy < today) continue;
    // Whom the newest version names does not matter: this team was sent an older one.
    await bring(app, tx, { ...publication, audience: undefined }, team);
    await cardsChanged(tx, publication.id);
  }
};

/**
 * A refusal is final until the app is added again (PLATFORM: 403 and 404): then what was refused is posted after all,
 * where the team now wants it, and a card that could not be brought up to date is.
 */
export const postRefusedAgain = async (app: App, tx: Tx, team: Team): Promise<void> => {
  for (const { id } of await postingsOfTeam(tx, team.id)) {
    const posting = await postingById(tx, id);
    const card = posting && (await cardById(tx, posting.cardId));
    if (posting === undefined || card?.state !== 'refused') continue;
    const again =
      card.activityId === null
        ? { state: 'pending' as const, placeKind: 'new-thread' as const, placeId: team.channelId, shown: 0 }
        : { state: 'posted' as const };
    await changeCard(tx, card.id, { ...again, why: null, notBefore: app.clock.now() });
    await cardsChanged(tx, posting.id);
    await cardsChanged(tx, posting.publicationId);
  }
};
