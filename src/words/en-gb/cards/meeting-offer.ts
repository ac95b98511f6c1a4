/** At the start of a team's meeting: a briefing that the team has not discussed. */
export const meetingOffer = {
  start: 'Start discussion',
  kicker: 'A briefing that your team has not discussed',
  summary: ({ team, title }: { team: string; title: string }) => `A briefing for ${team} to discuss: ${title}`,
  about: (team: string) =>
    `If there are ten minutes in this meeting, ${team} could discuss it now, point by point. Nothing is recorded before somebody starts the discussion.`,
  others: (count: number) => `${count} more to discuss. To choose, mention me and say “start”.`,
};
