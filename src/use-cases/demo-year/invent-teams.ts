import { isoDayOf } from '../../domain/dates.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { CardTable, PostingTable, TeamTable } from '../../store/schema.ts';
import type { Dice } from './dice.ts';
import type { InventedPublication } from './invent-publications.ts';
import { teamName } from './invented-people.ts';
import { minutesAfter, workingHours } from './year.ts';

/** No service answers here, so that a bot that is started on an invented year speaks to nobody. */
const SERVICE = 'https://demo.invalid/';

/** In twelve organisations, of 250 postings each, so many come to a discussion: some are keen, some are not. */
const DISCUSSED = [230, 145, 202, 185, 158, 212, 118, 130, 152, 173, 195, 100] as const;

export type InventedTeam = { readonly row: TeamTable; readonly organisation: Organisation };

/** A posting, with whose it is and of what. */
export type InventedPosting = {
  readonly row: PostingTable;
  readonly card: CardTable;
  readonly team: InventedTeam;
  readonly publication: InventedPublication;
};

/** Those that share a tenant named their organisation themselves, and one of them in nine is not confirmed. */
export const inventTeams = (of: { organisation: Organisation; index: number; count: number; since: string }) =>
  Array.from({ length: of.count }, (_, number): InventedTeam => {
    const declared = of.index % 12 >= 10;
    const id = `${of.organisation.id}-team-${String(number + 1).padStart(2, '0')}`;
    return {
      organisation: of.organisation,
      row: {
        id,
        tenantId: of.organisation.tenantIds[0] ?? '',
        name: teamName(number),
        channelId: `19:${id}@thread.tacv2`,
        serviceUrl: SERVICE,
        organisationId: of.organisation.id,
        settledBy: declared ? 'declared' : 'tenant',
        confirmedAt: declared && number % 9 !== 8 ? of.since : null,
        installedAt: of.since,
        removedAt: null,
        hearsChannel: 1,
      },
    };
  });

/** Of the cards that were sent, a few were refused by Microsoft Teams, and of fewer nobody knows. */
const cardState = (dice: Dice): Pick<CardTable, 'state' | 'why'> => {
  if (dice.happens(0.975)) return { state: 'posted', why: null };
  return dice.happens(0.7) ? { state: 'refused', why: 'forbidden' } : { state: 'unconfirmed', why: null };
};

const cardOf = (dice: Dice, of: { id: string; team: TeamTable; postingId: string; at: string }): CardTable => {
  const state = cardState(dice);
  const posted = state.state === 'posted';
  return {
    id: of.id,
    kind: 'briefing',
    subjectId: of.postingId,
    detail: JSON.stringify({ shows: 1 }),
    tenantId: of.team.tenantId,
    serviceUrl: of.team.serviceUrl,
    placeKind: 'new-thread',
    placeId: of.team.channelId,
    ...state,
    conversationId: posted ? `${of.team.channelId};messageid=${of.postingId}` : null,
    activityId: posted ? of.postingId : null,
    wanted: 1,
    shown: 1,
    shownAs: null,
    attempts: 1,
    notBefore: of.at,
    leasedBy: null,
    leasedUntil: null,
    createdAt: of.at,
    cause: null,
    postedAt: posted ? minutesAfter(of.at, dice.between(1, 30)) : null,
  };
};

export const inventPosting = (dice: Dice, team: InventedTeam, publication: InventedPublication): InventedPosting => {
  const { briefingId, briefingVersionId, publicationId } = publication;
  const id = `${team.row.id}-posting-${briefingId.slice(-2)}`;
  const at = minutesAfter(publication.publishedAt, 20);
  const cardId = `${id}-card`;
  return {
    row: { id, publicationId, briefingId, briefingVersionId, teamId: team.row.id, cardId, createdAt: at },
    card: cardOf(dice, { id: cardId, team: team.row, postingId: id, at }),
    team,
    publication,
  };
};

/** How many of an organisation's postings come to a discussion. */
export const discussedOf = (index: number, postings: number): number =>
  Math.round(((DISCUSSED[index % DISCUSSED.length] ?? 0) / 250) * postings);

/** Which of them: teams differ in how keen they are, and the newest briefings wait for their turn. */
export const chooseDiscussed = (
  dice: Dice,
  postings: readonly InventedPosting[],
  of: { count: number; newest: string },
): ReadonlySet<InventedPosting> => {
  const keen = new Map<InventedTeam, number>();
  const scored = postings.map((posting) => {
    const keenness = keen.get(posting.team) ?? dice.next();
    keen.set(posting.team, keenness);
    const early = posting.publication.briefingId === of.newest ? 0.8 : 0;
    return { posting, score: dice.next() + keenness / 2 - early };
  });
  return new Set(
    scored
      .toSorted((a, b) => b.score - a.score)
      .slice(0, of.count)
      .map((one) => one.posting),
  );
};

/** Some time after a briefing came, most before its day, some after; never after now. */
export const startOfDiscussion = (dice: Dice, posting: InventedPosting, now: string): string => {
  const from = Date.parse(posting.row.createdAt);
  const most = Math.min(dice.happens(0.8) ? 27 : 55, Math.floor((Date.parse(now) - from) / 86_400_000));
  const day = isoDayOf(new Date(from + dice.between(1, Math.max(1, most)) * 86_400_000).toISOString());
  const start = workingHours(dice, day);
  return start < now ? start : minutesAfter(now, -dice.between(70, 600));
};
