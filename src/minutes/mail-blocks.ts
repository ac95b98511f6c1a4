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
  paragraph(`Dear ${isolated(plainLine(recipientName))},`),
  paragraph(
    `Here are the minutes of ${isolated(minutes.team)}, ${isolated(minutes.organisation)}, who discussed the briefing ` +
      `“${isolated(minutes.briefing)}” on ${minutes.date}. The same minutes are attached as a Word file.`,
  ),
  { kind: 'link', before: 'Please acknowledge receipt:', words: 'Acknowledge receipt', url },
  paragraph(
    'The link is yours alone: using it is recorded in your name. It says that the minutes reached you, and one ' +
      'acknowledgement, by a lead or a deputy, is enough.',
  ),
];

const point = (one: PresentedPoint): readonly MailBlock[] => [
  heading(`${one.number}. ${one.question}`, 3),
  ...(one.theme === '' ? [] : [paragraph(`Theme: ${isolated(one.theme)}`)]),
  ...one.responses.map((response): MailBlock => ({ kind: 'response', ...response })),
  ...(one.nothingToAdd.length === 0 ? [] : [paragraph(`Nothing to add: ${people(one.nothingToAdd)}`)]),
  ...(one.silence === '' ? [] : [paragraph(one.silence)]),
];

const actions = ({ actions: agreed, noActions }: MinutesDocument): MailBlock =>
  agreed.length === 0
    ? paragraph(noActions)
    : {
        kind: 'items',
        items: agreed.map((one) => ({
          text: one.action,
          detail: `Owner: ${isolated(one.owner)}. By when: ${one.byWhen}. From: ${one.from}.`,
        })),
      };

const distribution = ({ distribution: recipients, noDistribution }: MinutesDocument): MailBlock =>
  recipients.length === 0
    ? paragraph(noDistribution)
    : {
        kind: 'items',
        items: recipients.map((one) => ({
          text: `${isolated(one.name)}, ${one.role.toLowerCase()}`,
          detail: `${isolated(one.organisation)}, ${one.email}`,
        })),
      };

const record = (minutes: MinutesDocument): readonly MailBlock[] => [
  heading(minutes.title, 1),
  { kind: 'facts', facts: minutes.facts.map(({ label, values }) => ({ label, value: people(values) })) },
  heading('Points discussed'),
  paragraph(minutes.leftOut),
  ...minutes.points.flatMap(point),
  heading('Agreed actions'),
  actions(minutes),
  heading('Distribution'),
  distribution(minutes),
  heading('Approval'),
  paragraph(minutes.approval),
  paragraph(minutes.closing),
];

/** The email to one recipient: a covering note with their own link, then the minutes whole. */
export const mailBlocks = (
  minutes: MinutesDocument,
  covers: { readonly recipientName: string; readonly acknowledgeUrl: string },
): readonly MailBlock[] => [...covering(minutes, covers.recipientName, covers.acknowledgeUrl), ...record(minutes)];
