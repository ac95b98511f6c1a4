/** What is said under a button that was pressed, or on the card that comes in its place. */
export const pressed = {
  started:
    'The discussion is open: point 1 is below. From now on responses on its card are recorded, until you finish.',
  moved: ({ point, of }: { point: number; of: number }) => `Point ${point} of ${of} is below.`,
  finished: 'The discussion is finished, and nothing more is recorded. The draft minutes are below, for you to review.',
  reopened: 'The discussion is open again: its current point is below. Everything recorded so far is kept.',
  tookOver: 'You are the facilitator now. Everybody here is told.',
  actionAdded: 'The action is added. It will be in the minutes.',
  writtenUp:
    'Your discussion is written up. The draft minutes are below, for you to review. Nothing goes out before you approve.',
  response: {
    recorded: 'Your response is recorded.',
    recordedUnder: (point: number) => `Your response is recorded under point ${point}.`,
    recordedAlready: 'Your response was recorded already.',
  },
  nothingToAdd: {
    recorded: '“Nothing to add” is recorded.',
    recordedUnder: (point: number) => `“Nothing to add” is recorded under point ${point}.`,
    recordedAlready: '“Nothing to add” was recorded already.',
  },
  present: 'You are listed as present. The minutes will give your name; you can also respond whenever you like.',
  presentAlready: 'You are listed as present already.',
  lastWithdrawn: 'Your last response to this point is withdrawn. It will not be in the minutes.',
  changed: 'Your response is changed.',
  withdrawn: 'Your response is withdrawn. It will not be in the minutes.',
  nothingLeft:
    'Nothing is left of your response, so it was not changed. Write what it should say, or keep it as it was and press Withdraw.',
  shownBelow: 'Shown below.',
  organisationSaved: {
    title: 'Organisation saved',
    text: (name: string) =>
      `Thank you. This team belongs to ${name}. The partnership is asked to confirm it once; until then your minutes are kept and wait.`,
  },
  received: 'Thank you. The team and the partnership can see that you have received these minutes.',
  receivedAlready: 'These minutes had been acknowledged already. Nothing more is needed.',
};
