/** Asked in a meeting chat, which has no team of its own. */
export const teamQuestion = {
  label: 'Team',
  chooseOne: 'Choose one',
  chooseFirst: 'Choose your team first.',
  save: 'Save team',
  title: 'Which team is this?',
  explanation: 'A discussion in this chat is then that team’s, and its minutes go to that team’s safeguarding lead.',
  none: 'You are in no team that has this app. Ask the owner of your team to add it to a channel, then type **start** here again.',
};
