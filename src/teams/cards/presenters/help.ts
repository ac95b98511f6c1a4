import type { HelpView, NoticeView } from '../../../ports/cards.ts';
import { concernLine, framed, type Presenter, shown } from '../presenter.ts';
import { clip, escapeMarkdown, inLine } from '../text.ts';
import { type HelpPart, personalButtons, personalParts } from './personal.ts';

const commands = (...lines: readonly (readonly [string, string])[]): string =>
  lines.map(([name, does]) => `- **${name}**: ${does}`).join('\n');

const inTeam = [
  ['briefings', 'what your team can discuss'],
  ['start', 'choose a briefing and discuss it here'],
  ['next', 'the next point'],
  ['back', 'the point before'],
  ['finish', 'end the discussion and look at the minutes'],
  ['help', 'this card'],
  ['organisation', 'say which organisation your team belongs to'],
] as const;

const here: Readonly<Record<HelpView['where'], HelpPart>> = {
  channel: {
    heading: 'What you can type here, after mentioning me',
    text: commands(...inTeam, ['post here', 'your team’s briefings come to this channel from now on']),
  },
  chat: { heading: 'What you can type here, after mentioning me', text: commands(...inTeam) },
  personal: {
    heading: 'What you can type here',
    text: commands(['briefings', 'what your teams can discuss'], ['help', 'this card']),
  },
};

const publishing: HelpPart = {
  heading: 'For publishers',
  text: `Attach a Word file to a message here to import it. You can also type:\n\n${commands(
    ['import', 'what a file needs, and what to do'],
    ['publish', 'send a briefing to teams'],
    ['coverage', 'who has discussed what'],
    ['deliveries', 'where the minutes are'],
  )}`,
};

const privacy: HelpPart = {
  heading: 'Who sees what you write',
  text: 'A message posted in a thread can be read by everybody there, even if your name is left out of the minutes. To answer without your name, use the card. The card says who reads the minutes.',
};

const asking: HelpPart = {
  heading: 'Whom to ask',
  text: 'About a briefing: the partnership that sent it. About your minutes: your safeguarding lead. About this app: the owner of your team.',
};

export const helpCard: Presenter<HelpView> = {
  data: (view) => ({
    ...framed('How to discuss audit briefings here'),
    title: 'Audit briefings, discussed and minuted',
    about:
      'Your safeguarding partnership sends briefings here. Your team discusses them point by point, and its responses become minutes for your safeguarding lead.',
    parts: [
      ...personalParts(view),
      here[view.where],
      ...(view.publisher && view.where === 'personal' ? [publishing] : []),
      ...(view.where === 'personal' ? [] : [privacy]),
      asking,
    ],
    buttons: personalButtons(view),
    concern: shown(
      view.concernText !== undefined &&
        `**Nothing here is a referral, and nobody monitors it.** ${concernLine(clip(view.concernText, 1_500)).replace(/^\*\*Worried about a child\?\*\*/u, 'Worried about a child?')}`,
    ),
  }),
};

/** As long as a card takes; what is longer belongs in more than one notice. */
const NOTICE_LENGTH = 4_000;

export const noticeCard: Presenter<NoticeView> = {
  data: (view) => ({
    ...framed(
      view.title === '' ? clip(view.text, 200) : clip(view.title, 200),
      `${clip(view.title, 200)}. ${clip(view.text, 600)}`,
    ),
    title: shown(inLine(clip(view.title, 300))),
    texts: shown(escapeMarkdown(clip(view.text, NOTICE_LENGTH))),
    concern: shown(view.concern !== undefined && concernLine(clip(view.concern, 1_500))),
  }),
};
