type Belonging = { readonly team: string; readonly organisation: string };

/** For a publisher: a team says that it belongs to an organisation. */
export const confirmOrganisation = {
  confirm: 'Confirm organisation',
  summary: ({ team, organisation }: Belonging) => `${team} belongs to ${organisation}`,
  asked: {
    title: 'Does this team belong there?',
    explanation: ({ team, organisation }: Belonging) =>
      `${team} says that it belongs to ${organisation}. Its minutes wait until you confirm it, once. If it is wrong, leave this card and ask the team to type **organisation**.`,
  },
  confirmed: {
    title: 'Organisation confirmed',
    explanation: ({ team, organisation }: Belonging) =>
      `${team} belongs to ${organisation}. Its minutes go to that organisation’s safeguarding lead.`,
  },
};
