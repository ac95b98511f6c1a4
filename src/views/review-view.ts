import { findIdentifyingDetails, removeDetails } from '../domain/identifying-detail.ts';
import { draftMinutes, type MinutesSource, unresolved } from '../domain/minutes.ts';
import { concernTextFor, isConfirmed, organisationById } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import type { PointResponse } from '../domain/response.ts';
import type { ReviewedResponse, ReviewView, Told } from '../ports/cards.ts';
import { readDirectory } from '../store/directory.ts';
import { type KeptDiscussion, userIdsOfPresent } from '../store/discussions.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import { asWritten } from '../words/recorded.ts';
import { words } from '../words/words.ts';
import { minutesAsRead } from './as-read.ts';
import { minutesSource } from './minutes-source.ts';

const saidBy = (one: PointResponse): string => {
  const { nameless, team, standing } = words().people;
  if (one.nameless) return nameless;
  return one.saidBy === 'team' ? team : `${one.authorName ?? nameless}${standing[one.standing]}`;
};

const reviewed = (one: PointResponse, source: MinutesSource, who?: Person): ReviewedResponse => {
  const found = findIdentifyingDetails(one.text, source.given);
  return {
    responseId: one.id,
    said: saidBy(one),
    text: one.resolution === 'detail-removed' ? asWritten(removeDetails(one.text, found)) : one.text,
    nothingToAdd: one.kind === 'nothing-to-add',
    findings: [...new Set(found.map((detail) => words().details[detail.kind]))],
    resolution: one.resolution,
    mine: who === undefined ? undefined : one.authorId === who.id,
  };
};

const inReviewOrder = (responses: readonly PointResponse[], point: number): readonly PointResponse[] => {
  const here = responses.filter((one) => one.point === point);
  const nameless = here.filter((one) => one.nameless).toSorted((a, b) => a.shuffle - b.shuffle);
  return [...here.filter((one) => !one.nameless), ...nameless];
};

const waitingText = (source: MinutesSource, confirmed: boolean): string => {
  const { unconfirmed, noLead } = words().review.waiting;
  if (!confirmed) return unconfirmed;
  return source.distribution.length === 0 ? noLead : '';
};

const seenBy = ({ facilitator }: KeptDiscussion, who: Person | undefined): ReviewView['seenBy'] => {
  if (who === undefined) return undefined;
  return facilitator.id === who.id ? 'facilitator' : 'colleague';
};

/** The draft minutes of a discussion: as everybody may see them, or as one person does, who alone may be sent that. */
export const reviewView = async (
  tx: Tx,
  discussion: KeptDiscussion,
  shown: { page: number; told?: Told | undefined; who?: Person | undefined },
): Promise<ReviewView> => {
  const source = await minutesSource(tx, discussion);
  const team = await teamById(tx, discussion.teamId);
  const directory = await readDirectory(tx);
  const draft = minutesAsRead(draftMinutes(source));
  return {
    kind: 'review',
    discussionId: discussion.id,
    briefingTitle: draft.briefing.title,
    since: draft.briefing.since,
    version: draft.version,
    replaces: draft.replaces?.version,
    team: draft.team,
    organisation: draft.organisation,
    facilitator: draft.facilitator,
    present: draft.present,
    meeting: draft.meeting,
    points: source.briefing.points.map((point, index) => ({
      number: index + 1,
      point,
      responses: inReviewOrder(source.responses, index).map((one) => reviewed(one, source, shown.who)),
    })),
    actions: draft.agreedActions,
    earlierActions: draft.earlierActions,
    recipients: draft.distribution,
    waiting: waitingText(source, team !== undefined && isConfirmed(team)),
    unresolved: unresolved(source.responses, source.given).length,
    concernText: concernTextFor(directory, organisationById(directory, team?.organisationId)),
    page: shown.page,
    closedItself: draft.how === 'closed-itself',
    told: shown.told,
    seenBy: seenBy(discussion, shown.who),
    tookPart: shown.who === undefined ? await userIdsOfPresent(tx, discussion) : undefined,
  };
};
