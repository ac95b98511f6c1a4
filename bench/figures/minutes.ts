import { Document, Packer, Paragraph } from 'docx';
import { createTransport } from 'nodemailer';
import type { Minutes } from '../../src/domain/minutes.ts';
import { messageOf } from '../../src/mail/message.ts';
import { minutesMail } from '../../src/minutes/minutes-mail.ts';
import { minutesWordFile } from '../../src/minutes/minutes-word.ts';
import { minutesWith, pointWith, responseWith } from '../../test/support/minutes-builder.ts';
import type { Figure } from '../figure.ts';
import { pairedRounds, took } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

const POINTS = 5;
const RESPONSES = 200;
const FROM = 'Audit briefings <briefings@example.org>';

const manyResponses = (): Minutes =>
  minutesWith({
    points: Array.from({ length: POINTS }, (_, index) =>
      pointWith({ number: index + 1, responses: Array.from({ length: RESPONSES / POINTS }, () => responseWith()) }),
    ),
  });

/** The same responses, a paragraph each, and nothing else. */
const plainDocument = ({ points }: Minutes) => {
  const children = points.flatMap((point) => point.responses.map(({ text }) => new Paragraph({ text })));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

const mailOf = (minutes: Minutes, attachment: Uint8Array) =>
  minutesMail({
    minutes,
    recipient: { name: 'Marit Olsen', email: 'marit.olsen@example.org' },
    acknowledgeUrl: 'https://briefings.example.org/acknowledge/token',
    messageId: '<1@example.org>',
    look: undefined,
    attachment,
  });

/** Minutes of a long discussion, as they are sent. */
export const minutesFigure: Figure = {
  name: 'minutes',
  title: `Minutes of ${RESPONSES} responses`,
  take: async ({ rounds }) => {
    const written = manyResponses();
    const file = await minutesWordFile(written);
    const made = messageOf(mailOf(written, file), FROM);
    const word = () => took(() => minutesWordFile(written));
    const docx = () => took(() => plainDocument(written));
    const mail = () => took(() => composer.sendMail(messageOf(mailOf(written, file), FROM)));
    const nodemailer = () => took(() => composer.sendMail(made));
    await pairedRounds(2, { word, docx, mail, nodemailer });
    const found = await pairedRounds(rounds, { word, docx, mail, nodemailer });
    const beside = (ours: readonly number[], theirs: readonly number[]) =>
      `${plain(spreadOf(ours).median)} ms beside ${plain(spreadOf(theirs).median)} ms`;
    return {
      rows: [
        {
          what: 'as a Word file, to docx writing a plain paragraph for each',
          ratio: ratios(found.word, found.docx),
          measured: beside(found.word, found.docx),
        },
        {
          what: 'as an email, to nodemailer composing the same texts ready-made',
          ratio: ratios(found.mail, found.nodemailer),
          measured: beside(found.mail, found.nodemailer),
        },
      ],
    };
  },
};
