import { words } from '../words/words.ts';
import { earlierActionsHeading } from './earlier-actions.ts';
import { isolated, plainLine } from './plain-text.ts';
import type { MinutesDocument, PresentedPoint } from './present-minutes.ts';

/** What an email says, in order. Both bodies are written from the same blocks, so that they cannot say different things. */
export type MailBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'link'; readonly before: string; readonly words: string; readonly url: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'response'; readonly said: string; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly { readonly text: string; readonly detail: string }[] };

const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });
const heading = (text: string, level: 1 | 2 | 3 = 2): MailBlock => ({ kind: 'heading', level, text });
const people = (names: readonly string[]): string => names.map(isolated).join(', ');

const covering = (minutes: MinutesDocument, recipientName: string, url: string): readonly MailBlock[] => [
  paragraph(words().mail.dear(isolated(plainLine(recipientName)))),
  paragraph(
    words().mail.here({
      team: isolated(minutes.team),
      organisation: isolated(minutes.organisation),
      briefing: isolated(minutes.briefing),
      date: minutes.date,
    }),
  ),
  { kind: 'link', before: words().mail.pleaseAcknowledge, words: words().mail.acknowledge, url },
  paragraph(words().mail.yours),
];

const point = (one: PresentedPoint): readonly MailBlock[] => [
  heading(`${one.number}. ${one.question}`, 3),
  ...(one.theme === '' ? [] : [paragraph(words().minutes.theme(isolated(one.theme)))]),
  ...one.responses.map((response): MailBlock => ({ kind: 'response', ...response })),
  ...(one.nothingToAdd.length === 0 ? [] : [paragraph(words().mail.nothingToAdd(people(one.nothingToAdd)))]),
  ...(one.silence === '' ? [] : [paragraph(one.silence)]),
];

const actions = ({ actions: agreed, noActions }: MinutesDocument): MailBlock =>
  agreed.length === 0
    ? paragraph(noActions)
    : {
        kind: 'items',
        items: agreed.map((one) => ({
          text: one.action,
          detail: words().mail.actionDetail({ ...one, owner: isolated(one.owner) }),
        })),
      };

const distribution = ({ distribution: recipients, noDistribution }: MinutesDocument): MailBlock =>
  recipients.length === 0
    ? paragraph(noDistribution)
    : {
        kind: 'items',
        items: recipients.map((one) => ({
          text: words().mail.recipient({ name: isolated(one.name), role: one.role }),
          detail: `${isolated(one.organisation)}, ${one.email}`,
        })),
      };

const record = (minutes: MinutesDocument): readonly MailBlock[] => [
  heading(minutes.title, 1),
  { kind: 'facts', facts: minutes.facts.map(({ label, values }) => ({ label, value: people(values) })) },
  heading(words().minutes.headings.points),
  paragraph(minutes.leftOut),
  ...minutes.points.flatMap(point),
  heading(words().minutes.headings.actions),
  actions(minutes),
  ...(minutes.earlierActions.length === 0
    ? []
    : [heading(earlierActionsHeading()), ...minutes.earlierActions.map(paragraph)]),
  heading(words().minutes.headings.distribution),
  distribution(minutes),
  ...minutes.receipt.map(paragraph),
  heading(words().minutes.headings.approval),
  paragraph(minutes.approval),
  paragraph(minutes.closing),
  ...(minutes.footer === '' ? [] : [paragraph(minutes.footer)]),
];

/** The email to one recipient: a covering note with their own link, then the minutes whole. */
export const mailBlocks = (
  minutes: MinutesDocument,
  covers: { readonly recipientName: string; readonly acknowledgeUrl: string },
): readonly MailBlock[] => [...covering(minutes, covers.recipientName, covers.acknowledgeUrl), ...record(minutes)];
