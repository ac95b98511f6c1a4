/** What a safeguarding partnership's audit briefing holds, however it was laid out in Word. */
export type Briefing = {
  readonly title: string;
  /** The partnership that audited, as the document names it; empty where it does not. */
  readonly partnership: string;
  /** When and what was audited, one line: "February 2020: two cases, 18 front line practitioners and managers". May be empty. */
  readonly audited: string;
  /** At most three sentences that say what the audit found; shown above the folded sections. May be empty. */
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
  readonly points: readonly DiscussionPoint[];
  readonly resources: readonly Resource[];
};

export type Section = { readonly heading: string; readonly blocks: readonly Block[] };

/** A paragraph, or a run of bullets. Plain text: no markup, no control characters, spaces folded. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] };

export type DiscussionPoint = {
  /** The heading it stands under ("Applying learning"); empty for none. */
  readonly theme: string;
  readonly text: string;
};

/** Somewhere to turn: a heading ("ESSCP Multi-Agency Training") and its lines (telephone, email, address, sentence). */
export type Resource = { readonly heading: string; readonly lines: readonly string[] };

/** Something the publisher should see before teams do. Only a blocking one stops publishing. */
export type BriefingProblem = {
  /** The heading under which it was found, as the publisher would look for it in Word; "The whole document" for none. */
  readonly heading: string;
  /** A sentence or two for a publisher: what is wrong, what was done, what to do. */
  readonly message: string;
  readonly blocking: boolean;
};

/** A briefing as it was read from a file, before a publisher has confirmed it, with every problem found in it. */
export type DraftBriefing = { readonly briefing: Briefing; readonly problems: readonly BriefingProblem[] };
