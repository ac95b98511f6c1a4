/** Asks a team, three months later, what has changed. */
export const whatChanged = {
  title: 'What changed?',
  answer: 'Your answer',
  practice: 'Practice, not families: no names or details of a child',
  nameless: 'Leave my name out (colleagues may still guess)',
  save: 'Save answer',
  withdraw: 'Withdraw my answer',
  stop: 'Stop reminders',
  kicker: (briefing: string) => `Three months on · ${briefing}`,
  summary: (briefing: string) => `What changed? ${briefing}`,
  question: ({ briefing, day }: { briefing: string; day: string }) =>
    `Your team talked about “${briefing}”, and its minutes were approved on ${day}. **What is different for children because of what your team agreed?** A sentence or two is enough. “Nothing yet” is a good answer too, if it is the true one.`,
  agreed: 'Your team agreed:',
  answered: (names: string) => `Answered, with their name: ${names}.`,
  readers: (readers: string) => `Read by ${readers}. What may identify somebody is taken out before it is kept.`,
  stopped: 'Reminders about this briefing are stopped here. You can still answer.',
};
