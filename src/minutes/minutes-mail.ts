import { isoDayOf } from '../domain/dates.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { MinutesLook } from '../domain/organisation.ts';
import type { Mail } from '../ports/mailer.ts';
import { words } from '../words/words.ts';
import { mailBlocks } from './mail-blocks.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { plainLine, shortened, shortenedToBytes } from './plain-text.ts';
import { type MinutesDocument, presentMinutes } from './present-minutes.ts';

const WORD_FILE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
// Letters of a subject, and bytes of a file name, of which file systems take 255 in all.
const LONGEST = { subject: { briefing: 120, team: 80 }, file: { briefing: 110, team: 70 } } as const;

const subjectOf = ({ briefing, team, date }: MinutesDocument): string =>
  words().mail.subject({
    briefing: shortened(briefing, LONGEST.subject.briefing),
    team: shortened(team, LONGEST.subject.team),
    date,
  });

// What Windows, macOS or SharePoint refuse in a file name; a dot or space at an end is dropped there without a word.
const UNFIT = /[\\/:*?"<>|#%]+/gu;
const fileWords = (text: string, most: number): string =>
  shortenedToBytes(plainLine(text.replace(UNFIT, ' ')), most).replace(/^[.\s]+|[.\s…]+$/gu, '');

/** "Minutes - Pre-birth assessments - Duty and Assessment - 2026-11-22.docx", fit for every file system. */
export const minutesFileName = (minutes: Minutes): string =>
  `${[
    words().minutes.fileName,
    fileWords(minutes.briefing.title, LONGEST.file.briefing),
    fileWords(minutes.team, LONGEST.file.team),
    isoDayOf(minutes.startedAt),
  ]
    .filter((part) => part !== '')
    .join(' - ')}.docx`;

export type MinutesMail = {
  readonly minutes: Minutes;
  readonly recipient: { readonly name: string; readonly email: string };
  /** This recipient's own link, http or https. */
  readonly acknowledgeUrl: string;
  /** Stable for the delivery: `<id@host>`. */
  readonly messageId: string;
  /** How the organisation's minutes look; an email says its line at the foot, and leaves colours to the mail program. */
  readonly look?: MinutesLook | undefined;
  /** The minutes as a Word file, from `minutesWordFile`. */
  readonly attachment: Uint8Array;
};

/** Minutes as an email to one safeguarding lead or deputy. Pure: the same delivery always makes the same mail. */
export const minutesMail = ({ minutes, recipient, acknowledgeUrl, messageId, look, attachment }: MinutesMail): Mail => {
  const presented = presentMinutes(minutes, { look });
  const subject = subjectOf(presented);
  const blocks = mailBlocks(presented, { recipientName: recipient.name, acknowledgeUrl });
  return {
    to: { name: plainLine(recipient.name), address: plainLine(recipient.email) },
    subject,
    messageId,
    text: mailText(blocks),
    html: mailHtml(subject, blocks),
    attachments: [{ filename: minutesFileName(minutes), contentType: WORD_FILE, content: attachment }],
  };
};
