import type { Briefing, BriefingProblem, DiscussionPoint } from '../domain/briefing.ts';
import type { BriefingChange } from '../domain/briefing-changes.ts';
import type { BriefingId } from '../domain/ids.ts';
import type { Ladder } from '../domain/ladder.ts';
import type { MeetingOfMinutes } from '../domain/meeting.ts';
import type { EarlierAction, MinutedAction, Minutes, Present, Recipient } from '../domain/minutes.ts';
import type { Responders } from '../domain/responders.ts';
import type { Resolution, SaidBy } from '../domain/response.ts';
import type { SinceBegun, Withdrawal } from '../domain/since-begun.ts';

/**
 * What each card says, without how it looks. Use cases make views; src/teams/cards renders them. Dates are YYYY-MM-DD,
 * instants ISO 8601; texts from people are raw and are escaped when rendered.
 */
export type CardView =
  | BriefingPreviewView
  | PublicationProgressView
  | BriefingView
  | ChooseBriefingView
  | ChooseWithdrawalView
  | DiscussionPointView
  | PointRecordView
  | ChangeResponseView
  | WriteUpView
  | ReviewView
  | MinutesView
  | LeadMinutesView
  | ReceivedMinutesView
  | CoverageView
  | DeliveriesView
  | OrganisationQuestionView
  | ConfirmOrganisationView
  | TeamQuestionView
  | MeetingOfferView
  | ReminderView
  | ActionsView
  | WhatChangedView
  | LateTeamsView
  | HelpView
  | NoticeView;

/** An organisation that a briefing can go to, and in how many channels it would be posted there now. */
export type AudienceChoice = { readonly organisationId: string; readonly name: string; readonly channels: number };

/** What a version says otherwise than the version before it that teams have, or where they have none, the one imported before. */
export type VersionChanges = { readonly since: number; readonly changes: readonly BriefingChange[] };

/** For the publisher: the briefing as teams will see it, every problem, and whom it goes to. */
export type BriefingPreviewView = {
  readonly kind: 'briefing-preview';
  readonly versionId: string;
  readonly version: number;
  readonly state: 'draft' | 'published' | 'discarded' | 'replaced';
  readonly briefing: Briefing;
  readonly problems: readonly BriefingProblem[];
  /** Absent for the first version. */
  readonly changed?: VersionChanges | undefined;
  /** Publishing it offers a briefing to teams again that was withdrawn. */
  readonly withdrawn?: Withdrawal | undefined;
  readonly concernText: string;
  readonly audience: readonly AudienceChoice[];
  /** The date that "Discuss by" starts with. */
  readonly discussBy: string;
  /** The earliest date it takes. */
  readonly today: string;
};

export type PublicationProgressView = {
  readonly kind: 'publication-progress';
  readonly briefingId: string;
  readonly title: string;
  readonly version: number;
  /** The newest version, where that is another: its own card shows how far it has come. */
  readonly newer?: number | undefined;
  /** Once it is withdrawn, `posted` counts the cards that say so, and `pending` those that do not yet. */
  readonly withdrawn?: Withdrawal | undefined;
  /** In how many channels the briefing stands, in whatever version, or is about to. */
  readonly channels: number;
  readonly total: number;
  /** Shows this version. */
  readonly posted: number;
  readonly pending: number;
  /** Where it was withdrawn before it came. */
  readonly neverPosted: number;
  /** Cards of which a publisher said that they are there: nobody can bring them up to date. */
  readonly outOfReach: readonly { readonly team: string; readonly organisation: string }[];
  /** Teams where Microsoft Teams would not take it, and why in words. */
  readonly refused: readonly { readonly team: string; readonly organisation: string; readonly why: string }[];
  /** Teams where nobody knows whether it was posted; the publisher looks and decides. */
  readonly unconfirmed: readonly { readonly postingId: string; readonly team: string; readonly organisation: string }[];
  /** Teams left out because their organisation is not known yet. */
  readonly withoutOrganisation: number;
};

export type BriefingView = {
  readonly kind: 'briefing';
  /** Empty in a place from which a discussion cannot start. */
  readonly postingId: string;
  /** Where it was found by searching, and belongs to no team's channel; absent otherwise. */
  readonly foundAs?: BriefingId | undefined;
  readonly version: number;
  readonly briefing: Briefing;
  readonly partnership: string;
  readonly discussBy: string;
  readonly concernText: string;
  /** What this team has done with it: its card says so, and its button changes to match. */
  readonly progress: 'not-started' | 'open' | 'discussed';
  /** The version that the team discusses or discussed, where it is another than this one. */
  readonly discussedVersion?: number | undefined;
  /** When this version came out (ISO 8601), and what changed in it; absent for the first. */
  readonly corrected?: (VersionChanges & { readonly at: string }) | undefined;
  readonly withdrawn?: Withdrawal | undefined;
};

export type ChooseBriefingView = {
  readonly kind: 'choose-briefing';
  /** Not yet discussed here first. */
  readonly choices: readonly { readonly postingId: string; readonly title: string; readonly discussed: boolean }[];
};

/** For a publisher: which briefing to withdraw. */
export type ChooseWithdrawalView = {
  readonly kind: 'choose-withdrawal';
  readonly choices: readonly { readonly briefingId: string; readonly title: string; readonly channels: number }[];
  readonly told?: Told | undefined;
};

export type DiscussionPointView = {
  readonly kind: 'discussion-point';
  readonly discussionId: string;
  readonly briefingTitle: string;
  /** What became of the briefing since; absent where nothing did. */
  readonly since?: SinceBegun | undefined;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly point: DiscussionPoint;
  readonly responders: Responders;
  readonly facilitator: string;
  /** "your team; Marit Olsen, safeguarding lead", already in words. */
  readonly readers: string;
  /**
   * thread: any reply in the thread is heard. perhaps: so it may be, for nobody knows yet whether the team permits it.
   * mention: only this card, or a message that mentions the bot.
   */
  readonly hears: 'thread' | 'perhaps' | 'mention';
  readonly concernText: string;
  /** Made anew for each rendering, so that a double click counts once. */
  readonly nonce: string;
  /** Agreed at this point so far. */
  readonly actions: readonly MinutedAction[];
  /** Said to the one person who just acted, above the rest; absent on the common card. */
  readonly told?: Told | undefined;
  /** What is one person's alone, on the view that only they get; absent on the common card, which serves all. */
  readonly own?: Own | undefined;
  /** Ids in Microsoft Teams of those who took part with their name: theirs first, where not everybody can have a view of their own. */
  readonly tookPart?: readonly string[] | undefined;
};

/** A response as its author sees it again. */
export type OwnResponse = {
  readonly responseId: string;
  readonly text: string;
  readonly nothingToAdd: boolean;
  readonly saidBy: SaidBy;
  readonly nameless: boolean;
};

/** What one person's view of a discussion point has more, or less, than the common card. */
export type Own = {
  /** Whether they are the facilitator, who alone sees the buttons that move and finish. */
  readonly leads: boolean;
  /** What they have answered to this point, oldest first. */
  readonly responses: readonly OwnResponse[];
};

/** For one author: their response, to be written anew. */
export type ChangeResponseView = {
  readonly kind: 'change-response';
  readonly discussionId: string;
  readonly briefingTitle: string;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly point: DiscussionPoint;
  readonly response: OwnResponse;
  /** The page of the draft minutes from which they came, counted from 1; 0 where they came from the point's card. */
  readonly page: number;
  readonly concernText: string;
  readonly told?: Told | undefined;
};

/**
 * An answer to one person: what happened, what was kept, what to do next. `done` says that it did what was asked.
 * `concern` stands out as whom to call.
 */
export type Told = {
  readonly text: string;
  readonly done?: boolean | undefined;
  readonly concern?: string | undefined;
};

/** A discussion point that has been left: its question and who answered. */
export type PointRecordView = {
  readonly kind: 'point-record';
  readonly briefingTitle: string;
  readonly number: number;
  readonly of: number;
  readonly point: DiscussionPoint;
  readonly responders: Responders;
  readonly actions: readonly MinutedAction[];
};

/** For the team that talked first: all points with an input for each. */
export type WriteUpView = {
  readonly kind: 'write-up';
  readonly postingId: string;
  readonly briefingTitle: string;
  readonly points: readonly DiscussionPoint[];
  readonly readers: string;
  readonly concernText: string;
  /** The day that "When you talked" starts with, and the latest it takes. */
  readonly today: string;
  readonly nonce: string;
  readonly told?: Told | undefined;
};

export type ReviewedResponse = {
  readonly responseId: string;
  /** "Ana Ferreira", "Ana Ferreira (guest)", "The team", "A practitioner". */
  readonly said: string;
  readonly text: string;
  readonly nothingToAdd: boolean;
  /** What may identify somebody, in words ("a phone number"); empty for none. */
  readonly findings: readonly string[];
  readonly resolution: Resolution | undefined;
  /** On its author's own view of the draft: they may change and withdraw it there. */
  readonly mine?: boolean | undefined;
};

/** For the facilitator: everything that will be minuted, and to whom it goes. Long reviews are shown a page at a time. */
export type ReviewView = {
  readonly kind: 'review';
  readonly discussionId: string;
  readonly briefingTitle: string;
  readonly since?: SinceBegun | undefined;
  readonly version: number;
  /** Which minutes these replace, if any. */
  readonly replaces: number | undefined;
  readonly team: string;
  readonly organisation: string;
  readonly facilitator: string;
  readonly present: readonly Present[];
  readonly meeting?: MeetingOfMinutes | undefined;
  readonly points: readonly {
    readonly number: number;
    readonly point: DiscussionPoint;
    readonly responses: readonly ReviewedResponse[];
  }[];
  readonly actions: readonly MinutedAction[];
  readonly earlierActions?: readonly EarlierAction[] | undefined;
  readonly recipients: readonly Recipient[];
  /** Why nothing goes out at once, in words; empty when it does. */
  readonly waiting: string;
  /** How many findings nobody has resolved. */
  readonly unresolved: number;
  readonly concernText: string;
  /** Counted from 1; one past the last is shown as the last. */
  readonly page: number;
  /** True where the discussion closed itself because nobody had responded for long. */
  readonly closedItself: boolean;
  readonly told?: Told | undefined;
  /** Whose view it is; absent on the common card, which has the facilitator's buttons wherever it is shown. */
  readonly seenBy?: 'facilitator' | 'colleague' | undefined;
  /** As on the card of a discussion point. */
  readonly tookPart?: readonly string[] | undefined;
};

export type DeliveryLine = {
  readonly recipient: string;
  readonly organisation: string;
  readonly deputy: boolean;
  readonly state: 'waiting' | 'pending' | 'sent' | 'acknowledged' | 'failed';
  /** When it was sent, acknowledged or given up, ISO 8601; empty for none. */
  readonly at: string;
  /** Who acknowledged. */
  readonly by: string;
  /** Why it waits or failed, in words; empty otherwise. */
  readonly why: string;
};

export type MinutesView = {
  readonly kind: 'minutes';
  readonly discussionId: string;
  readonly minutes: Minutes;
  readonly deliveries: readonly DeliveryLine[];
  /** The next version's number, where these minutes have been replaced. */
  readonly replacedBy: number | undefined;
  readonly told?: Told | undefined;
};

/** For a safeguarding lead, in their own chat: the same minutes, and whether somebody has said "received". */
export type LeadMinutesView = {
  readonly kind: 'lead-minutes';
  readonly minutesId: string;
  readonly minutes: Minutes;
  /** By whom and when (ISO 8601), by whatever route; one acknowledgement is enough. */
  readonly acknowledged: { readonly by: string; readonly at: string } | undefined;
  /** The next version's number, where these minutes have been replaced. */
  readonly replacedBy: number | undefined;
  readonly told?: Told | undefined;
};

/** The minutes that a safeguarding lead's organisations received, those not yet acknowledged first. */
export type ReceivedMinutesView = {
  readonly kind: 'received-minutes';
  readonly organisations: readonly string[];
  readonly total: number;
  readonly unacknowledged: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly lines: readonly {
    readonly minutesId: string;
    readonly briefing: string;
    readonly team: string;
    readonly organisation: string;
    /** When it was approved, ISO 8601. */
    readonly approvedAt: string;
    /** Who acknowledged; empty for nobody yet. */
    readonly acknowledgedBy: string;
  }[];
  readonly told?: Told | undefined;
};

export type CoverageLine = Ladder & { readonly organisation: string };

/** How far each briefing came in each organisation, rung by rung. */
export type CoverageView = {
  readonly kind: 'coverage';
  readonly briefings: readonly {
    readonly title: string;
    readonly discussBy: string;
    /** When it was withdrawn (ISO 8601): it is counted apart then. */
    readonly withdrawnAt?: string | undefined;
    readonly lines: readonly CoverageLine[];
    readonly total: CoverageLine;
  }[];
};

export type DeliveriesView = {
  readonly kind: 'deliveries';
  readonly counts: Readonly<Record<DeliveryLine['state'], number>>;
  /** Those that somebody should look at: failed first, then waiting, then not acknowledged. */
  readonly lines: readonly (DeliveryLine & { readonly briefing: string; readonly team: string })[];
};

/** Asked in a channel whose tenant belongs to several organisations. */
export type OrganisationQuestionView = {
  readonly kind: 'organisation-question';
  readonly teamId: string;
  readonly team: string;
  readonly choices: readonly { readonly organisationId: string; readonly name: string }[];
  readonly told?: Told | undefined;
};

/** For a publisher: a team says that it belongs to an organisation. */
export type ConfirmOrganisationView = {
  readonly kind: 'confirm-organisation';
  readonly teamId: string;
  readonly team: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly confirmed: boolean;
};

/** Asked in a meeting chat: "Which team is this?" */
export type TeamQuestionView = {
  readonly kind: 'team-question';
  readonly choices: readonly { readonly teamId: string; readonly name: string; readonly organisation: string }[];
  readonly told?: Told | undefined;
};

/** At the start of a team's meeting: a briefing that the team has not discussed. */
export type MeetingOfferView = {
  readonly kind: 'meeting-offer';
  readonly postingId: string;
  readonly title: string;
  readonly team: string;
  /** How many more the team has not discussed. */
  readonly others: number;
};

/** Asks for one thing that has not been done, once. */
export type ReminderView = {
  readonly kind: 'reminder';
  /** The first of the reminders that go together. */
  readonly reminderId: string;
  /** Title of the briefing. */
  readonly briefing: string;
  readonly about:
    | {
        readonly kind: 'discuss-soon' | 'discuss-by' | 'nudge';
        readonly postingId: string;
        readonly discussBy: string;
        readonly progress: BriefingView['progress'] | 'withdrawn';
      }
    | { readonly kind: 'review'; readonly facilitator: string; readonly over: boolean }
    | { readonly kind: 'lead' | 'deputy'; readonly minutes: number; readonly over: boolean };
  readonly stopped: boolean;
};

export type ShownAction = {
  readonly actionId: string;
  readonly what: string;
  readonly owner: string;
  /** YYYY-MM-DD, or empty for no date. */
  readonly byWhen: string;
  /** ISO 8601; empty while it is open. */
  readonly doneAt: string;
  /** Title of the briefing that it came from, where that is another; empty otherwise. */
  readonly from: string;
};

/** Agreed actions that are due, or still open from before; whoever is of the team says that one is done, or moves its date. */
export type ActionsView = {
  readonly kind: 'actions';
  readonly why: 'due' | 'carried';
  readonly briefing: string;
  readonly actions: readonly ShownAction[];
  /** The reminder that can be stopped; absent where the card reminds of nothing. */
  readonly reminder?: { readonly reminderId: string; readonly stopped: boolean } | undefined;
};

/** Asks a team, months later, what has changed for children because of what it agreed. */
export type WhatChangedView = {
  readonly kind: 'what-changed';
  readonly discussionId: string;
  readonly reminderId: string;
  readonly briefing: string;
  /** When the minutes were approved, ISO 8601. */
  readonly approvedAt: string;
  readonly actions: readonly MinutedAction[];
  /** Who has answered with their name. Nothing says how many answered without. */
  readonly answeredBy: readonly string[];
  readonly readers: string;
  readonly concernText: string;
  readonly nonce: string;
  readonly stopped: boolean;
};

export type LateBriefing = {
  readonly briefingId: string;
  readonly title: string;
  readonly discussBy: string;
  /** YYYY-MM-DD; empty while nobody has nudged. */
  readonly nudgedOn: string;
  readonly teams: readonly { readonly team: string; readonly organisation: string }[];
};

/** For a publisher: which teams have not discussed, of each briefing whose date is near or past. */
export type LateTeamsView = {
  readonly kind: 'late-teams';
  readonly briefings: readonly LateBriefing[];
  readonly told?: Told | undefined;
};

/** Beside being a publisher, which the configuration says. */
export type PersonalRoles = {
  /** Organisations whose safeguarding lead or deputy they are. */
  readonly leadOf: readonly string[];
  /** How many minutes wait for a lead to say "received". */
  readonly unacknowledged: number;
  /** How many discussions they have facilitated. */
  readonly facilitated: number;
};

export type HelpView = {
  readonly kind: 'help';
  readonly where: 'channel' | 'chat' | 'personal';
  readonly publisher: boolean;
  /** What this person is to the bot, in their own chat. */
  readonly roles?: PersonalRoles | undefined;
  /** Whom to call about a child; absent where no organisation is known yet. */
  readonly concernText?: string | undefined;
};

/** A few sentences to everybody in a conversation, or to one person. `concern` stands out as whom to call. */
export type NoticeView = {
  readonly kind: 'notice';
  readonly title: string;
  readonly text: string;
  readonly concern?: string | undefined;
};
