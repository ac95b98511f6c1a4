/** What the bot answers to words that people type, and to a file. The words themselves (“start”, “help”) are the same in every language. */
export const commands = {
  didNotWork: 'That did not work',
  notRecorded: 'Not recorded',
  noTeam: {
    title: 'No team of yours has this app yet',
    text: 'A discussion here belongs to a team. Ask the owner of your team to add this app to its channel, then say “start” here again.',
  },
  noBriefings: {
    title: 'No briefings yet',
    text: 'No briefing has been posted to a team of yours. It comes to your team’s channel by itself.',
  },
  briefingsOfTeams: {
    title: 'Briefings of your teams',
    line: ({ team, briefing, state }: { team: string; briefing: string; state: string }) =>
      `${team}: ${briefing} (${state})`,
    discussed: 'discussed',
    notDiscussed: 'not discussed yet',
    toDiscuss: 'To discuss one, mention me in your team’s channel and say “start”.',
  },
  organisation: {
    title: 'Your organisation',
    text: (name: string) => `This team belongs to ${name}.`,
  },
  channelChosen: {
    title: 'Channel chosen',
    text: (team: string) => `From now on, audit briefings for ${team} come to this channel.`,
  },
  toImport: {
    title: 'Import a briefing',
    text: 'Attach the Word file (.docx) of the briefing to a message in this chat. You will see it as teams will, with everything worth mending. Nothing is published before you press Publish.',
  },
  nothingToPublish: {
    title: 'Nothing to publish yet',
    text: 'Attach the Word file of a briefing to a message in this chat first.',
  },
};
