import type { NewDelivery } from '#src/store/deliveries.ts';
import type {
  AgreedActionTable,
  DiscussionTable,
  ImpactTable,
  MinutesTable,
  ReminderTable,
  ResponseTable,
} from '#src/store/schema.ts';
import { minutesWith } from '../minutes-builder.ts';
import { AT, anaId, freshId, here, priyaId, THREAD } from './rows.ts';

export const discussionRow = (
  differing: Partial<Omit<DiscussionTable, 'version'>> = {},
): Omit<DiscussionTable, 'version'> => ({
  ...here,
  id: freshId('discussion'),
  briefingVersionId: 'version',
  postingId: 'posting',
  teamId: 'team',
  place: 'thread',
  state: 'open',
  how: 'discussed',
  facilitatorId: priyaId,
  facilitatorName: 'Priya Shah',
  currentPoint: 0,
  points: 2,
  pointCardId: null,
  reviewCardId: null,
  startedAt: AT,
  finishedAt: null,
  lastResponseAt: AT,
  ...differing,
});

export const responseRow = (differing: Partial<ResponseTable> & { discussionId: string }): ResponseTable => ({
  id: freshId('response'),
  point: 0,
  kind: 'response',
  saidBy: 'me',
  nameless: 0,
  authorId: anaId,
  authorName: 'Ana Ferreira',
  standing: 'member',
  text: 'We plan discharge later than we could.',
  source: 'card',
  conversationId: THREAD,
  activityId: freshId('activity'),
  nonce: freshId('nonce'),
  at: AT,
  shuffle: 0.5,
  resolution: null,
  withdrawnAt: null,
  toldLeftOutAt: null,
  ...differing,
});

export const agreedActionRow = (
  differing: Partial<AgreedActionTable> & { discussionId: string },
): AgreedActionTable => ({
  id: freshId('action'),
  point: 0,
  what: 'Ask for education advice at booking',
  owner: 'Ana Ferreira',
  ownerId: anaId,
  byWhen: '2026-12-18',
  recordedBy: priyaId,
  nonce: freshId('nonce'),
  at: AT,
  doneAt: null,
  doneBy: null,
  ...differing,
});

export const impactRow = (differing: Partial<ImpactTable> & { discussionId: string }): ImpactTable => ({
  id: freshId('impact'),
  text: 'We ask about the twenty-week scan at booking now.',
  authorId: anaId,
  authorName: 'Ana Ferreira',
  conversationId: THREAD,
  nonce: freshId('nonce'),
  at: AT,
  ...differing,
});

export const reminderRow = (
  differing: Partial<ReminderTable> & { aboutId: string; postingId: string },
): ReminderTable => {
  const id = freshId('reminder');
  return {
    id,
    kind: 'discuss-soon',
    place: THREAD,
    dueOn: '2026-12-11',
    sentWith: id,
    sentAt: AT,
    stoppedAt: null,
    mail: 'none',
    attempts: 0,
    firstTriedAt: null,
    notBefore: AT,
    leasedBy: null,
    leasedUntil: null,
    ...differing,
  };
};

export const minutesRow = (differing: Partial<MinutesTable> & { discussionId: string }): MinutesTable => ({
  id: freshId('minutes'),
  number: 1,
  content: JSON.stringify(minutesWith()),
  approvedBy: priyaId,
  approvedAt: AT,
  ...differing,
});

export const deliveryRow = (differing: Partial<NewDelivery> & { minutesId: string }): NewDelivery => {
  const id = freshId('delivery');
  return {
    id,
    organisationId: 'county',
    recipientName: 'Marit Olsen',
    recipientEmail: 'marit.olsen@example.org',
    recipientObjectId: null,
    deputy: 0,
    state: 'pending',
    waitingFor: null,
    messageId: `<${id}@minutes.example.org>`,
    notBefore: AT,
    ...differing,
  };
};
