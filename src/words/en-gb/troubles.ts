/** Said where something went wrong with us: what is safe, and when to try again. */
export const troubles = {
  unexpected:
    'Something went wrong on our side, so this was not done. What was recorded before is kept. Please try again in a moment.',
  recordsAway: {
    title: 'Please try again in a minute',
    text: 'I cannot reach my records at the moment, so I cannot tell whether this was recorded. What was shown as recorded is safe. Please try again in a minute; nothing counts twice.',
  },
  recordsSlow:
    'I cannot reach my records as quickly as usual, so this takes longer. It goes on by itself, and what was shown as recorded is safe. If you see nothing of it within a minute, please press again; nothing counts twice.',
  /** The title of an answer that comes after the one above. */
  pressedEarlier: 'The button you pressed a moment ago',
};
