/** What the bot says by itself, in a conversation or to one person: a title, and what happened, what was kept, what to do next. */
export const notices = {
  /** What became of the place where a discussion is held, and how it comes back. */
  placeGone: {
    removed: {
      title: 'The app was removed from your team',
      back: 'When the app is added to the team again, you can go on where you were.',
    },
    archived: {
      title: 'Your team was archived',
      back: 'When the team is active again, you can go on where you were.',
    },
    deleted: {
      title: 'Your team was deleted',
      back: 'When an administrator restores the team, you can go on where you were.',
    },
    channel: {
      title: 'The channel of your discussion was deleted',
      back: 'An owner of the team can restore the channel for 30 days: then you can go on where you were.',
    },
    closedChannel: {
      title: 'The app is no longer allowed in the channel of your discussion',
      back: 'When an owner of the channel allows the app there again, you can go on where you were.',
    },
  },
  /** Follows one of the titles above, whose other sentence is `back`. */
  cannotGoOn: ({ briefing, team, back }: { briefing: string; team: string; back: string }) =>
    `So the discussion of “${briefing}” in ${team} cannot go on for now. Everything recorded is kept. ${back}`,
  briefingsComeHere: {
    title: 'Audit briefings come to this channel now',
    channel: 'The channel to which they came was deleted.',
    closedChannel: 'The app is no longer allowed in the channel to which they came.',
    more: 'What was recorded is kept. To have them in another channel, mention me there and say “post here”.',
  },
  closedItself: {
    title: 'A discussion closed itself',
    text: 'Nobody had responded for a while, so the discussion you were facilitating was closed. Everything recorded is kept as draft minutes. Please review and approve them in the conversation where you discussed, or reopen the discussion there.',
  },
  meetingEnded: {
    title: 'The meeting has ended',
    text: ({ briefing, facilitator, idle }: { briefing: string; facilitator: string; idle: string }) =>
      `The discussion of “${briefing}” is still open, and everything recorded is kept. ${facilitator}, please press Finish discussion on the card of the current point, or mention me and say “finish”; then look at the draft minutes. If nobody finishes it, it closes itself into draft minutes after ${idle} without a response.`,
    /** How long `idle` above is, in full hours; one hour and less is "a while". */
    idle: (hours: number) => (hours > 1 ? `${hours} hours` : 'a while'),
  },
  newFacilitator: {
    title: 'New facilitator',
    text: ({ now, before }: { now: string; before: string }) =>
      `${now} is now the facilitator of this discussion, in place of ${before}.`,
  },
  facilitatorLeft: {
    title: 'The facilitator has left',
    text: ({ facilitator, next }: { facilitator: string; next: string }) =>
      `${facilitator}, who facilitated this discussion, is no longer here. Everything recorded is kept. ${next}`,
    /** What to do next, while the discussion is open and while its draft minutes wait. */
    next: {
      open: 'Any member of the team can press Take over on the card of the point and go on.',
      review: 'Any member of the team can press Take over on the draft minutes, review and approve them.',
    },
  },
  leftOut: {
    title: 'A response of yours was left out',
    text: ({ briefing, facilitator }: { briefing: string; facilitator: string }) =>
      `The facilitator left a response of yours out of the minutes on "${briefing}", for example because it could identify somebody. The minutes say how many responses were left out, not whose. ${facilitator} can tell you more.`,
  },
  neverDelivered: {
    title: 'Minutes were deleted that never reached anybody',
    text: (team: string) =>
      `Minutes of ${team} have reached the end of their retention and were deleted. They had never been sent, because no safeguarding lead was on file or the organisation was never confirmed. The audit log says when. Please check the directory of organisations.`,
    /** Stands for the name of a team that is no longer known. */
    someTeam: 'a team',
  },
  notDelivered: {
    title: 'Minutes could not be delivered',
    text: ({ team, briefing, recipient }: { team: string; briefing: string; recipient: string }) =>
      `The minutes of ${team} on "${briefing}" could not be sent to ${recipient}. They are kept. Please check the address with the person who looks after the directory of organisations.`,
  },
  restored: {
    title: 'Brought back from a backup',
    /** `until` is a date and a time. */
    until: ({ date, time }: { date: string; time: string }) => `${date}, ${time},`,
    toPublishers: (until: string) =>
      `What was recorded up to ${until} is here. What was done after that is not known any more: a briefing published since has to be published again.`,
    /** Follows the sentence above. */
    beingPosted:
      'Some briefings were being posted then: please look at the progress card, and say of each channel whether it is there.',
    toDiscussions: (until: string) =>
      `What was recorded here up to ${until} is kept. What was sent after that is not: please look, and send it again. "start" shows where the discussion stands.`,
  },
  reopened: {
    title: 'Discussion reopened',
    text: 'This draft was set aside: the discussion goes on below. Everything recorded so far is kept.',
  },
  draftBelow: {
    title: 'Draft minutes',
    text: 'These draft minutes are shown again below. Please review them there.',
  },
  welcome: {
    title: 'Audit briefings come to this channel',
    text: 'Your safeguarding partnership’s audit briefings will be posted here, for your team to discuss in about ten minutes. What your team says becomes minutes for your safeguarding lead.',
    /** Said between the two sentences around it, where it is known. */
    organisation: (name: string) => `This team belongs to ${name}.`,
    more: 'Mention me and say “help” to see more, or “post here” in another channel to have briefings there.',
    /** Stands for the name of a team that Microsoft Teams does not give. */
    thisTeam: 'This team',
  },
};
