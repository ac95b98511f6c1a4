/** The draft minutes, before a facilitator approves them. */
export const review = {
  /** Why approved minutes would not go out at once. */
  waiting: {
    unconfirmed: 'The partnership has to confirm your organisation first. Your minutes are kept and go out then.',
    noLead:
      'No safeguarding lead is on file for your organisation. Your minutes are kept and go out as soon as one is named.',
  },
  /** Where the discussion was held, as minutes give it. */
  place: {
    channel: (team: string) => `Channel of ${team} in Microsoft Teams`,
    chat: (team: string) => `Meeting chat of ${team}`,
  },
};
