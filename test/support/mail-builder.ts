import type { Mail } from '#src/ports/mailer.ts';

/** An ordinary mail of minutes; a test says only what differs. */
export const mailWith = (differing: Partial<Mail> = {}): Mail => ({
  to: { name: 'Marit Olsen', address: 'marit.olsen@example.org' },
  subject: 'Minutes: Pre-birth assessments – Duty and Assessment – 22 November 2026',
  messageId: '<delivery-1@minutes.example.org>',
  text: 'Dear Marit Olsen,\n',
  html: '<p>Dear Marit Olsen,</p>',
  attachments: [
    {
      filename: 'Minutes – Zieliński.docx',
      contentType: 'application/msword',
      content: Uint8Array.of(80, 75, 3, 4, 0),
    },
  ],
  ...differing,
});
