import { counted } from '../counted.ts';

/** By what people type, which the bot knows in one language only. */
const inTeam = {
  briefings: 'what your team can discuss',
  start: 'choose a briefing and discuss it here',
  next: 'the next point',
  back: 'the point before',
  finish: 'end the discussion and look at the minutes',
  help: 'this card',
  organisation: 'say which organisation your team belongs to',
};

const afterMentioning = 'What you can type here, after mentioning me';

/** What this is, what can be typed, who sees what, and whom to ask. */
export const help = {
  summary: 'How to discuss audit briefings here',
  title: 'Audit briefings, discussed and minuted',
  about:
    'Your safeguarding partnership sends briefings here. Your team discusses them point by point, and its responses become minutes for your safeguarding lead.',
  notAReferral: 'Nothing here is a referral, and nobody monitors it.',
  here: {
    channel: {
      heading: afterMentioning,
      commands: { ...inTeam, 'post here': 'your team’s briefings come to this channel from now on' },
    },
    chat: { heading: afterMentioning, commands: inTeam },
    personal: {
      heading: 'What you can type here',
      commands: { briefings: 'what your teams can discuss', help: 'this card' },
    },
  },
  publishing: {
    heading: 'For publishers',
    text: 'Attach a Word file to a message here to import it. You can also type:',
    commands: {
      import: 'what a file needs, and what to do',
      publish: 'send a briefing to teams',
      withdraw: 'take a briefing back from every channel',
      coverage: 'who has discussed what',
      deliveries: 'where the minutes are',
    },
  },
  privacy: {
    heading: 'Who sees what you write',
    text: 'A message posted in a thread can be read by everybody there, even if your name is left out of the minutes. To answer without your name, use the card. The card says who reads the minutes.',
  },
  asking: {
    heading: 'Whom to ask',
    text: 'About a briefing: the partnership that sent it. About your minutes: your safeguarding lead. About this app: the owner of your team.',
  },
  leading: {
    heading: 'For safeguarding leads',
    text: ({ organisations, waiting }: { organisations: string; waiting: string }) =>
      `You receive the minutes of ${organisations}, here and by email. ${waiting} Type **minutes** to see them, and to say that you have them.`,
    noneWaits: 'None waits for you now.',
    waiting: (count: number) =>
      `**${counted(count, 'set')} of minutes ${count === 1 ? 'waits' : 'wait'} for your acknowledgement.**`,
  },
  facilitating: {
    heading: 'For those who lead a discussion',
    text: 'In your team’s channel or meeting chat, mention me and say **start**. You go from point to point, finish, look at the minutes and approve them. They then go to your safeguarding lead.',
  },
  practising: {
    heading: 'For everybody in a team',
    text: 'Briefings come to your team’s channel. When your team discusses one, answer on its card, with or without your name. Any member can start a discussion there.',
  },
  buttons: { minutes: 'Minutes', coverage: 'Coverage', deliveries: 'Deliveries', briefings: 'Briefings' },
};
