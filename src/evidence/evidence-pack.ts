import type { Ladder } from '../domain/ladder.ts';

/** Instants are ISO 8601, days YYYY-MM-DD; either is empty where there is none. No person is named in any of it. */
export type PackPosting = {
  readonly organisation: string;
  readonly team: string;
  readonly briefing: string;
  readonly version: number;
  readonly sentAt: string;
  readonly postedAt: string;
  readonly card: 'pending' | 'posting' | 'posted' | 'refused' | 'unconfirmed';
  readonly discussBy: string;
  readonly posted: boolean;
  readonly opened: boolean;
  readonly discussed: boolean;
  readonly approved: boolean;
  readonly acknowledged: boolean;
  readonly actions: number;
  readonly actionsDone: number;
  readonly changed: boolean;
  /** Its day is past, and it is not discussed. */
  readonly late: boolean;
};

export type PackDiscussion = {
  readonly organisation: string;
  readonly team: string;
  readonly briefing: string;
  readonly version: number;
  readonly state: 'open' | 'review' | 'approved';
  readonly how: 'discussed' | 'written-up' | 'closed-itself';
  readonly place: 'thread' | 'chat';
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly present: number;
  readonly responses: number;
  readonly nothingToAdd: number;
  readonly leftOut: number;
  readonly actions: number;
  readonly actionsDone: number;
  readonly changes: number;
  readonly versions: number;
  readonly approvedAt: string;
  readonly acknowledgedAt: string;
};

/** To a discussion point, counted from 1, in discussions with approved minutes. */
export type PackPoint = {
  readonly briefing: string;
  readonly version: number;
  readonly number: number;
  readonly text: string;
  readonly responses: number;
  readonly nothingToAdd: number;
  /** Of how many the words may be read. */
  readonly readable: number;
};

export type PackResponse = Pick<PackPoint, 'briefing' | 'version' | 'number'> & {
  readonly question: string;
  readonly organisation: string;
  readonly text: string;
};

export type PackAction = {
  readonly organisation: string;
  readonly briefing: string;
  readonly point: number;
  /** Undefined where its words may not be read. */
  readonly what: string | undefined;
  readonly agreedAt: string;
  readonly byWhen: string;
  readonly state: 'done' | 'overdue' | 'open';
  readonly doneAt: string;
};

export type PackChange = { readonly organisation: string; readonly briefing: string; readonly text: string };

export type PackDelivery = {
  readonly organisation: string;
  readonly team: string;
  readonly briefing: string;
  readonly version: number;
  readonly approvedAt: string;
  readonly deputy: boolean;
  readonly state: 'waiting' | 'pending' | 'sent' | 'failed';
  readonly waitingFor: 'no-lead' | 'organisation-unconfirmed' | '';
  readonly sentAt: string;
  readonly failedAt: string;
  readonly acknowledgedAt: string;
};

export type PackOrganisation = { readonly organisation: string; readonly ladder: Ladder };

export type PackBriefing = {
  readonly title: string;
  readonly publishedAt: string;
  readonly discussBy: string;
  readonly ladder: Ladder;
  readonly organisations: readonly PackOrganisation[];
};

/** Everything that spreadsheet and report are made from, read at one moment. */
export type EvidencePack = {
  readonly partnership: string;
  /** The one briefing or organisation that it is about; undefined for all. */
  readonly briefing: string | undefined;
  readonly organisation: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly madeAt: string;
  readonly ladder: Ladder;
  readonly organisations: readonly PackOrganisation[];
  readonly briefings: readonly PackBriefing[];
  readonly points: readonly PackPoint[];
  readonly postings: readonly PackPosting[];
  readonly discussions: readonly PackDiscussion[];
  readonly responses: readonly PackResponse[];
  readonly actions: readonly PackAction[];
  readonly changes: readonly PackChange[];
  readonly deliveries: readonly PackDelivery[];
};
