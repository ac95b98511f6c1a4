import type { SendMailOptions } from 'nodemailer';
import type { Mail } from '../ports/mailer.ts';

/**
 * "=?utf-8?…?=" typed into a name or a title would be decoded by the reader's mail program, into anything. A joiner that is not
 * seen keeps it the text it is.
 */
const asTyped = (text: string): string => text.replace(/=\?/gu, '=\u2060?');

/**
 * A mail as nodemailer writes it. Files and addresses named in it are never opened: what people wrote is content only.
 * nodemailer folds line breaks in every header value, and the tests hold it to that.
 */
export const messageOf = (mail: Mail, from: string): SendMailOptions => ({
  from,
  to: { ...mail.to, name: asTyped(mail.to.name) },
  subject: asTyped(mail.subject),
  messageId: mail.messageId,
  ...(mail.inReplyTo !== undefined && { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
  text: mail.text,
  html: mail.html,
  attachments: mail.attachments.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    content: Buffer.from(content),
  })),
  // RFC 3834, and Exchange's own: an absence notice in answer to minutes would help nobody.
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
