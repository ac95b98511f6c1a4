/** What the author of a response is told, and only they. The detail itself is never repeated. Safeguarding words: not to be guessed. */
export const author = {
  concern: {
    title: 'Is a child at risk now?',
    text: 'Your response was recorded for the minutes, but minutes are not a referral and nobody monitors them. If you are worried about a child, or about how a colleague behaves towards children, please tell somebody now:',
  },
  finding: {
    title: 'Your response may identify somebody',
    recorded: 'Your response was recorded.',
    /** Follows the sentence above, or one that says what else was done; `details` is a list of what stands in details.ts. */
    mayContain: (details: string) =>
      `It may contain ${details}. The facilitator will be asked about it before the minutes go out. You can withdraw it and send it again without the detail.`,
  },
  editTooLong: {
    title: 'Your edit is not recorded',
    text: 'You edited your response to more than 4,000 characters, so the edit is not recorded. The words you wrote before are kept. Please shorten it, or press “Withdraw my last response” on the card.',
  },
};
