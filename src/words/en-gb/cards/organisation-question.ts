/** Asked in a channel whose organisation nobody has said yet. */
export const organisationQuestion = {
  label: 'Organisation',
  chooseOne: 'Choose one',
  chooseFirst: 'Choose your organisation first.',
  save: 'Save organisation',
  title: 'Which organisation does this team belong to?',
  explanation: (team: string) =>
    `So that the minutes of ${team} reach the right safeguarding lead. The partnership confirms it once.`,
};
