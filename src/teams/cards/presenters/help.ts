import type { HelpView, NoticeView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { concernLine, framed, type Presenter, quietConcernLine, shown } from '../presenter.ts';
import { clip, escapeMarkdown, inLine } from '../text.ts';
import { type HelpPart, personalButtons, personalParts } from './personal.ts';

/** The names are what people type, the same in every language. */
const commandsText = (commands: Readonly<Record<string, string>>): string =>
  Object.entries(commands)
    .map(([name, does]) => `- **${name}**: ${does}`)
    .join('\n');

const texts = () => words().cards.help;

const herePart = (where: HelpView['where']): HelpPart => {
  const { heading, commands } = texts().here[where];
  return { heading, text: commandsText(commands) };
};

const publishingPart = (): HelpPart => {
  const { heading, text, commands } = texts().publishing;
  return { heading, text: `${text}\n\n${commandsText(commands)}` };
};

export const helpCard: Presenter<HelpView> = {
  data: (view) => ({
    ...framed(texts().summary),
    parts: [
      ...personalParts(view),
      herePart(view.where),
      ...(view.publisher && view.where === 'personal' ? [publishingPart()] : []),
      ...(view.where === 'personal' ? [] : [texts().privacy]),
      texts().asking,
    ],
    buttons: personalButtons(view),
    concern: shown(
      view.concernText !== undefined &&
        `**${texts().notAReferral}** ${quietConcernLine(clip(view.concernText, 1_500))}`,
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
