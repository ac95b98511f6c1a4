import type { Participant } from '../../domain/person.ts';
import type { BriefingView, CardView } from '../../ports/cards.ts';
import type { App } from '../../use-cases/app.ts';
import type { MeetingDetails } from '../../use-cases/learn-of-meeting.ts';
import type { Roster } from '../roster.ts';
import type { Submission } from '../submissions.ts';
import type { Turn } from '../turn.ts';
import type { Verb } from '../verbs.ts';

/** What a button is answered: another card in place of this one, for who pressed it, or a sentence under it. */
export type Answer = { readonly card: CardView } | { readonly text: string };

/** What handlers work with, beyond the use cases. */
export type Desk = {
  readonly app: App;
  readonly roster: Roster;
  /** Asks Microsoft Teams about the meeting of this turn; undefined where there is none, or it does not say. */
  readonly meeting: (turn: Turn) => Promise<MeetingDetails | undefined>;
  /** Says something in the conversation of this turn. */
  readonly say: (turn: Turn, view: CardView) => Promise<void>;
  /** Says something to the person of this turn, in their own chat; nothing where they have none with the bot. */
  readonly sayAlone: (turn: Turn, view: CardView) => Promise<void>;
  /** Fetches a Word file that was sent to the bot; a sentence where it cannot. */
  readonly download: (url: string) => Promise<Uint8Array | { readonly problem: string }>;
};

/**
 * Who may: anyone in the conversation, a member of the organisation, the facilitator (the use case decides), a publisher, a
 * safeguarding lead or deputy (the use case decides, by the directory).
 */
export type May = 'participant' | 'member' | 'facilitator' | 'publisher' | 'lead';

export type SubmissionOf<V extends Verb> = Extract<Submission, { verb: V }>;
/** What takes the submissions of several verbs. */
export type Handle<S> = (turn: Turn, submitted: S, who: Participant) => Promise<Answer>;
export type VerbHandler<V extends Verb> = Handle<SubmissionOf<V>>;
export type CommandHandler = (turn: Turn, who: Participant) => Promise<CardView | undefined>;

/** What is asked of the message extension, as it was typed; `skip` and `count` are Microsoft Teams' paging. */
export type Search = { readonly words: string; readonly skip: number; readonly count: number };
/** What was found, in the order in which it is shown, or a sentence why there is nothing. */
export type Found = { readonly briefings: readonly BriefingView[] } | { readonly text: string };
export type SearchHandler = (turn: Turn, search: Search) => Promise<Found>;
