import type { Generated } from 'kysely';
import type { Cause } from '../ports/cause.ts';
import type { Instant, Json, Truth } from './columns.ts';

/**
 * What is kept, in the subset that SQLite and PostgreSQL share: text, integer, real. Columns are snake_case in the
 * database. Instants are ISO 8601 text, days YYYY-MM-DD, truths 0 or 1, lists and documents JSON as text.
 */
export type Schema = {
  directory: { id: string; content: Json; fileHash: string | null; loadedAt: Instant };
  team: TeamTable;
  meetingChat: { conversationId: string; tenantId: string; teamId: string; linkedBy: string; linkedAt: Instant };
  person: PersonTable;
  briefing: BriefingTable;
  briefingVersion: BriefingVersionTable;
  publication: PublicationTable;
  posting: PostingTable;
  card: CardTable;
  discussion: DiscussionTable;
  attendance: AttendanceTable;
  meeting: MeetingTable;
  /** Who is in a meeting while it lasts, by the last that was heard of each: see docs/decisions/0021. */
  meetingPresence: PresenceTable;
  discussionMeeting: MeetingFacts & { discussionId: string };
  response: ResponseTable;
  agreedAction: AgreedActionTable;
  impact: ImpactTable;
  reminder: ReminderTable;
  minutes: MinutesTable;
  delivery: DeliveryTable;
  seenActivity: { conversationId: string; activityId: string; at: Instant };
  auditEntry: AuditEntryTable;
  pastDiscussion: PastDiscussionTable;
  tenantLease: { tenantId: string; heldBy: string | null; heldUntil: Instant };
  /** What was sent in the last hour, for the next process that sends; `conversationId` is empty where it opened a personal chat. */
  send: { tenantId: string; conversationId: string; at: Instant };
};

export type TeamTable = {
  id: string;
  tenantId: string;
  name: string;
  channelId: string;
  serviceUrl: string;
  organisationId: string | null;
  settledBy: 'tenant' | 'declared' | null;
  confirmedAt: Instant | null;
  installedAt: Instant;
  removedAt: Instant | null;
  /** Whether an un-mentioned message has ever been heard here: only then does a card promise it. */
  hearsChannel: Truth;
};

export type AttendanceTable = {
  discussionId: string;
  personId: string;
  name: string;
  standing: string;
  at: Instant;
  /** Only the meeting says that they were there: they did nothing in the discussion themselves. */
  seenInMeeting: Generated<Truth>;
};

/** What is known of a meeting; all of it may be missing. */
export type MeetingFacts = {
  title: string;
  organiserId: string | null;
  organiserName: string;
  startedAt: Instant | null;
  endedAt: Instant | null;
  scheduledStart: Instant | null;
  scheduledEnd: Instant | null;
};

/** The meeting that takes place in a conversation now, or did last: a chat or thread may have many, one after another. */
export type MeetingTable = MeetingFacts & {
  conversationId: string;
  tenantId: string;
  /** When a briefing was last offered to a meeting here. */
  offeredAt: Instant | null;
  /** When something was last heard of it. */
  seenAt: Instant;
};

export type PresenceTable = {
  conversationId: string;
  personId: string;
  name: string;
  standing: 'member' | 'guest' | 'other-organisation';
  inside: Truth;
  /** When they came or went, as Microsoft Teams says. */
  at: Instant;
};

export type PersonTable = {
  id: string;
  tenantId: string;
  userId: string;
  name: string;
  /** Their personal chat with the bot, once there is one. */
  conversationId: string | null;
  serviceUrl: string;
  seenAt: Instant;
};

export type BriefingTable = {
  id: string;
  title: string;
  titleKey: string;
  createdAt: Instant;
  /** When it was withdrawn; null while it is offered to teams. */
  withdrawnAt: Generated<Instant | null>;
  /** Why, as teams read it; empty where nobody said. */
  withdrawnBecause: Generated<string>;
};

export type BriefingVersionTable = {
  id: string;
  briefingId: string;
  number: number;
  content: Json;
  problems: Json;
  state: 'draft' | 'published' | 'discarded';
  importedBy: string;
  importedAt: Instant;
};

export type PublicationTable = {
  id: string;
  briefingId: string;
  briefingVersionId: string;
  /** Organisation ids; null for all. */
  audience: Json | null;
  discussBy: string;
  publishedBy: string;
  publishedAt: Instant;
};

export type PostingTable = {
  id: string;
  publicationId: string;
  briefingId: string;
  briefingVersionId: string;
  teamId: string;
  cardId: string;
  createdAt: Instant;
};

/** A card that the bot keeps true in a conversation. `wanted` counts the changes to what it says, `shown` those it shows. */
export type CardTable = {
  id: string;
  kind:
    | 'briefing'
    | 'publication'
    | 'point'
    | 'minutes'
    | 'lead-minutes'
    | 'confirm-organisation'
    | 'notice'
    | 'reminder'
    | 'actions';
  /** What it is about: a posting, publication, discussion or team. */
  subjectId: string;
  /** What else is needed to make it, by kind. */
  detail: Json;
  tenantId: string;
  serviceUrl: string;
  placeKind: 'conversation' | 'new-thread' | 'person';
  placeId: string;
  /** posting: a worker is at it; should that worker die, the lease runs out and the card is unconfirmed. */
  state: 'pending' | 'posting' | 'posted' | 'refused' | 'unconfirmed';
  why: string | null;
  conversationId: string | null;
  activityId: string | null;
  wanted: number;
  shown: number;
  /** A digest of what it showed last. */
  shownAs: string | null;
  attempts: number;
  notBefore: Instant;
  leasedBy: string | null;
  leasedUntil: Instant | null;
  createdAt: Instant;
  postedAt: Instant | null;
  /** The operation of which what it says now comes, where somebody watches. */
  cause: Cause | null;
};

export type DiscussionTable = {
  id: string;
  briefingVersionId: string;
  postingId: string;
  teamId: string;
  tenantId: string;
  serviceUrl: string;
  conversationId: string;
  place: 'thread' | 'chat';
  state: 'open' | 'review' | 'approved';
  how: 'discussed' | 'written-up' | 'closed-itself';
  facilitatorId: string;
  facilitatorName: string;
  currentPoint: number;
  points: number;
  /** Raised by every write, so that two writers meet (DESIGN, decision 2). */
  version: Generated<number>;
  /** The card on which people answer now; every other point card is a record. */
  pointCardId: string | null;
  reviewCardId: string | null;
  startedAt: Instant;
  finishedAt: Instant | null;
  lastResponseAt: Instant;
};

export type ResponseTable = {
  id: string;
  discussionId: string;
  point: number;
  kind: 'response' | 'nothing-to-add';
  saidBy: 'me' | 'team';
  nameless: Truth;
  authorId: string | null;
  authorName: string | null;
  standing: 'member' | 'guest' | 'other-organisation';
  text: string;
  source: 'card' | 'message' | 'write-up';
  conversationId: string;
  activityId: string;
  /** What makes two submissions the same click; null for messages, and for nameless responses once approved. */
  nonce: string | null;
  at: Instant;
  shuffle: number;
  resolution: 'left-out' | 'detail-removed' | 'safe' | null;
  withdrawnAt: Instant | null;
  /** When its author was told that it was left out; null while they were not. */
  toldLeftOutAt: Instant | null;
};

export type AgreedActionTable = {
  id: string;
  discussionId: string;
  point: number;
  what: string;
  /** As it was typed. */
  owner: string;
  /** Whose it is, where the name that was typed is that of one person of the team. */
  ownerId: string | null;
  byWhen: string;
  recordedBy: string;
  nonce: string;
  at: Instant;
  /** When somebody said that it was done, and who; null while it is open. */
  doneAt: Instant | null;
  doneBy: string | null;
};

/** What a team answered when it was asked what had changed. Nothing that may identify somebody is kept: see docs/decisions/0025. */
export type ImpactTable = {
  id: string;
  discussionId: string;
  text: string;
  /** Both null where the author left their name out: then nothing leads to them. */
  authorId: string | null;
  authorName: string | null;
  conversationId: string;
  nonce: string;
  at: Instant;
};

/** A reminder that was sent or is to be. Each is sent once: see docs/decisions/0024. */
export type ReminderTable = {
  id: string;
  kind: 'discuss-soon' | 'discuss-by' | 'nudge' | 'review' | 'action-due' | 'what-changed' | 'lead' | 'deputy';
  /** A posting, discussion, agreed action or delivery, by kind. */
  aboutId: string;
  /** The team's briefing that it belongs to, for which it can be stopped. */
  postingId: string;
  /** The thread, or the lead's address; empty until it is given there. Of one place there is at most one a week. */
  place: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  /** The reminder in whose card or email this one goes along; its own id where it is the first of them. */
  sentWith: string | null;
  /** When it was given to be posted or mailed; null while it waits for its turn. */
  sentAt: Instant | null;
  /** When somebody pressed "Stop reminders" on it. */
  stoppedAt: Instant | null;
  mail: 'none' | 'pending' | 'accepted' | 'failed';
  attempts: number;
  firstTriedAt: Instant | null;
  notBefore: Instant;
  leasedBy: string | null;
  leasedUntil: Instant | null;
};

export type MinutesTable = {
  id: string;
  discussionId: string;
  number: number;
  content: Json;
  approvedBy: string;
  approvedAt: Instant;
};

export type DeliveryTable = {
  id: string;
  minutesId: string;
  organisationId: string | null;
  recipientName: string;
  recipientEmail: string;
  recipientObjectId: string | null;
  deputy: Truth;
  state: 'waiting' | 'pending' | 'sent' | 'failed';
  waitingFor: 'no-lead' | 'organisation-unconfirmed' | null;
  messageId: string;
  attempts: number;
  firstTriedAt: Instant | null;
  notBefore: Instant;
  leasedBy: string | null;
  leasedUntil: Instant | null;
  /** The mail server's code, never its words. */
  lastCode: string | null;
  sentAt: Instant | null;
  failedAt: Instant | null;
  acknowledgedAt: Instant | null;
  acknowledgedBy: string | null;
  /** When its lead was looked for in Microsoft Teams, and got a card there if found; null while they were not. */
  leadSoughtAt: Instant | null;
  /** The operation of which it comes, where somebody watches. */
  cause: Cause | null;
};

/** What is left of a discussion whose records were purged: statistics. */
export type PastDiscussionTable = {
  postingId: string;
  approved: Truth;
  acknowledged: Truth;
  purgedAt: Instant;
  /** Whether there was a response. */
  discussed: Generated<Truth>;
  actions: Generated<number>;
  actionsDone: Generated<number>;
  /** Whether the team said what changed. */
  changed: Generated<Truth>;
};

/** Append-only, each entry chained to the one before by hash; ids only. */
export type AuditEntryTable = {
  seq: number;
  at: Instant;
  who: string;
  what: string;
  onId: string;
  previousHash: string;
  hash: string;
};
