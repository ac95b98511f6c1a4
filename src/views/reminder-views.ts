import { concernTextFor, organisationById } from '../domain/organisation.ts';
import { readersOf } from '../domain/readers.ts';
import type { CardView, ReminderView, WhatChangedView } from '../ports/cards.ts';
import { agreedActionsOf } from '../store/agreed-actions.ts';
import { briefingVersionById } from '../store/briefings.ts';
import type { Card } from '../store/cards.ts';
import { deliveriesOf, deliveryById } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import { discussionById } from '../store/discussions.ts';
import { impactOf } from '../store/impact.ts';
import { minutesOf } from '../store/minutes.ts';
import { postingById } from '../store/postings.ts';
import { publicationById } from '../store/publications.ts';
import { isStopped, type Reminder, reminderById, remindersWith } from '../store/reminders.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import { isWithdrawn } from '../store/withdrawals.ts';
import { words } from '../words/words.ts';
import { dueActionsView } from './action-views.ts';
import { progressOf } from './briefing-view.ts';
import type { ViewMaker } from './view-maker.ts';

type About = ReminderView['about'];

const aboutPosting = async (
  tx: Tx,
  kind: 'discuss-soon' | 'discuss-by' | 'nudge',
  id: string,
): Promise<About | undefined> => {
  const posting = await postingById(tx, id);
  const publication = posting && (await publicationById(tx, posting.publicationId));
  const discussBy = publication?.discussBy ?? '';
  if (posting === undefined) return undefined;
  const withdrawn = await isWithdrawn(tx, posting.briefingId);
  const { progress } = await progressOf(tx, posting);
  return { kind, postingId: id, discussBy, progress: withdrawn ? 'withdrawn' : progress };
};

const aboutReview = async (tx: Tx, discussionId: string): Promise<About> => {
  const discussion = await discussionById(tx, discussionId);
  const facilitator = discussion?.facilitator.name ?? '';
  return { kind: 'review', facilitator, over: discussion?.state !== 'review' };
};

/** Whether anybody has said "received" of each of the minutes by now. */
const aboutMinutes = async (tx: Tx, first: Reminder, kind: 'lead' | 'deputy'): Promise<About> => {
  const reminded = await remindersWith(tx, first.id);
  let waiting = 0;
  for (const { aboutId } of reminded) {
    const delivery = await deliveryById(tx, aboutId);
    const all = delivery === undefined ? [] : await deliveriesOf(tx, delivery.minutesId);
    if (all.length > 0 && all.every((one) => one.acknowledgedAt === null)) waiting += 1;
  }
  return { kind, minutes: waiting === 0 ? reminded.length : waiting, over: waiting === 0 };
};

const aboutOf = async (tx: Tx, first: Reminder): Promise<About | undefined> => {
  switch (first.kind) {
    case 'discuss-soon':
    case 'discuss-by':
    case 'nudge':
      return aboutPosting(tx, first.kind, first.aboutId);
    case 'review':
      return aboutReview(tx, first.aboutId);
    case 'lead':
    case 'deputy':
      return aboutMinutes(tx, first, first.kind);
    default:
      return undefined;
  }
};

const isOver = (about: About): boolean => ('over' in about ? about.over : about.progress !== 'not-started');

const whatChangedView = async (
  tx: Tx,
  first: Reminder,
  briefing: string,
  make: ViewMaker,
): Promise<WhatChangedView | undefined> => {
  const discussion = await discussionById(tx, first.aboutId);
  const [minutes] = await minutesOf(tx, first.aboutId);
  if (discussion === undefined || minutes === undefined) return undefined;
  const directory = await readDirectory(tx);
  const team = await teamById(tx, discussion.teamId);
  const organisation = organisationById(directory, team?.organisationId);
  const names = (await impactOf(tx, discussion.id)).flatMap((one) => one.authorName ?? []);
  return {
    kind: 'what-changed',
    discussionId: discussion.id,
    reminderId: first.id,
    briefing,
    approvedAt: minutes.approvedAt,
    actions: (await agreedActionsOf(tx, discussion.id)).map((one) => ({ ...one, point: one.point + 1 })),
    answeredBy: [...new Set(names)],
    readers: words().readers(readersOf(organisation)),
    concernText: concernTextFor(directory, organisation),
    nonce: make.newId(),
    stopped: await isStopped(tx, first.postingId),
  };
};

const titleOf = async (tx: Tx, postingId: string): Promise<string> => {
  const posting = await postingById(tx, postingId);
  const version = posting && (await briefingVersionById(tx, posting.briefingVersionId));
  return version?.briefing.title ?? '';
};

/** A reminder as it stands now. One that is not needed any more before it could be posted is not posted at all. */
export const reminderCardView = async (tx: Tx, card: Card, make: ViewMaker): Promise<CardView | undefined> => {
  const { reminderId } = JSON.parse(card.detail) as { reminderId: string };
  const first = await reminderById(tx, reminderId);
  if (first === undefined) return undefined;
  const briefing = await titleOf(tx, first.postingId);
  if (first.kind === 'action-due') return dueActionsView(tx, { first, briefing, pending: card.state === 'pending' });
  if (first.kind === 'what-changed') return whatChangedView(tx, first, briefing, make);
  const about = await aboutOf(tx, first);
  if (about === undefined || (card.state === 'pending' && isOver(about))) return undefined;
  const forLead = first.kind === 'lead' || first.kind === 'deputy';
  const stopped = forLead ? first.stoppedAt !== null : await isStopped(tx, first.postingId);
  return { kind: 'reminder', reminderId, briefing, about, stopped };
};
