/** Which briefing a team would discuss. */
export const chooseBriefing = {
  label: 'Briefing',
  chooseFirst: 'Choose a briefing first.',
  start: 'Start discussion',
  writeUp: 'Write up a discussion we had',
  title: 'Choose a briefing to discuss',
  explanation: 'Those that your team has not discussed yet come first.',
  none: {
    title: 'No briefing to discuss',
    explanation: 'No briefing has been posted to this team yet. When one is, it comes to your channel by itself.',
  },
  discussed: (title: string) => `${title} (discussed)`,
  older: (count: number) => `${count} older ones are not in this list. Start them from their card in the channel.`,
};
