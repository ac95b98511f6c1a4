/** Where a team answers one point of a briefing. */
export const discussionPoint = {
  change: 'Change my response',
  withdraw: 'Withdraw',
  response: 'Your response',
  practice: 'Practice, not families: no names or details of a child',
  saidBy: 'Said by',
  me: 'Me',
  team: 'The team (I am typing for the room)',
  nameless: 'Leave my name out of the minutes (colleagues may still guess)',
  send: 'Send response',
  nothingToAdd: 'Nothing to add',
  iAmHere: 'I am here',
  next: 'Next point',
  previous: 'Previous point',
  finish: 'Finish discussion',
  addAction: 'Add an action',
  action: 'Action',
  sayWhat: 'Say what the team will do.',
  owner: 'Owner',
  who: 'Who will do it',
  byWhen: 'By when',
  saveAction: 'Save action',
  withdrawLast: 'Withdraw my last response',
  takeOver: 'Take over',
  summary: ({ point, text }: { point: string; text: string }) => `${point}: ${text}`,
  spoken: ({ title, point, text }: { title: string; point: string; text: string }) => `${title}. ${point}: ${text}`,
  hears: {
    thread: 'You can also just reply in this thread: replies here are recorded too, until the discussion is finished.',
    perhaps:
      'Reply on this card, or mention me in a message. Other replies in this thread are recorded only if your team lets me hear them. Recording stops when the discussion is finished.',
    mention:
      'Reply on this card, or mention me in a message. Nothing else that is said here is recorded. Recording stops when the discussion is finished.',
  },
  facilitator: {
    you: 'You are the **facilitator**: you move on and finish.',
    other: (name: string) => `Facilitator: ${name}. The facilitator moves on and finishes.`,
  },
};
