/** What the author of a response is told, and only they. The detail itself is never repeated. */
export const wordsToAuthor = {
  concern: {
    title: 'Is a child at risk now?',
    text: 'Your response was recorded for the minutes, but minutes are not a referral and nobody monitors them. If you are worried about a child, or about how a colleague behaves towards children, please tell somebody now:',
  },
  finding: (findings: readonly string[]) => ({
    title: 'Your response may identify somebody',
    text: `Your response was recorded. It may contain ${listed(findings)}. The facilitator will be asked about it before the minutes go out. You can withdraw it and send it again without the detail.`,
  }),
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
