import { counted } from './counted.ts';

/** The page /health, for whoever looks after the service: what is wrong, what is kept, what to do. Counts only. */
export const health = {
  title: { well: 'All is well', wrong: 'Something is wrong' },
  well: 'The database answers, mail goes out, and nothing waits longer than it should.',
  next: '“npm run cli -- doctor” looks further, and says what to do.',
  numbers: 'How things stand',
  figures: {
    cards: 'Cards to post or update now',
    deliveries: 'Emails to send now',
    waiting: 'Deliveries that wait for a lead or an organisation',
    failed: 'Deliveries that failed in the last 14 days',
    unconfirmed: 'Briefings of which nobody knows whether they were posted',
    refused: 'Briefings that Microsoft Teams refused to post',
  },
  'database-away':
    'The database cannot be reached. What was shown as recorded is safe; nothing new can be recorded. Work goes on by itself once it answers.',
  /** `others`: it has taken some since. */
  'mail-refusing': ({ since, count, code, others }: { since: string; count: number; code: string; others: boolean }) =>
    `The mail server has not taken ${counted(count, 'email', 'emails')}, first tried on ${since} (${code}). ${
      others ? 'It has taken others since.' : 'It has taken no other since.'
    } What waits is kept, and tried again for a day. Check SMTP_URL and the mail server.`,
  'deliveries-failed': ({ count }: { count: number }) =>
    `${counted(count, 'delivery of minutes has', 'deliveries of minutes have')} failed for good in the last 14 days. The minutes are kept. “deliveries” on the command line names them; mend the address in the directory of organisations, and they go out.`,
  'deliveries-without-lead': ({ count }: { count: number }) =>
    `${counted(count, 'delivery waits', 'deliveries wait')} because the organisation has no safeguarding lead on file. The minutes are kept, and go out as soon as the directory of organisations names one.`,
  'deliveries-unconfirmed': ({ count }: { count: number }) =>
    `${counted(count, 'delivery waits', 'deliveries wait')} until a publisher confirms which organisation the team belongs to: Confirm organisation in their chat with the bot, or “organisations confirm” on the command line.`,
  'postings-unconfirmed': ({ count }: { count: number }) =>
    `Of ${counted(count, 'briefing', 'briefings')} nobody knows whether ${count === 1 ? 'it was' : 'they were'} posted. A publisher looks in the channel, and presses Post again or It is there on the progress card.`,
  'directory-faults': ({ count }: { count: number }) =>
    `The directory of organisations (ORGANISATIONS_FILE) has ${counted(count, 'fault', 'faults')}, or cannot be read, so the one from before stays in force. “organisations check FILE” lists them.`,
  'cards-late': ({ count, minutes }: { count: number; minutes: number }) =>
    `${counted(count, 'card waits', 'cards wait')} to be posted or updated, the oldest for ${counted(minutes, 'minute', 'minutes')}. They are kept. Look in the log for faults of “show-cards”, and whether Microsoft Teams can be reached from here.`,
  'deliveries-late': ({ count, minutes }: { count: number; minutes: number }) =>
    `${counted(count, 'email is', 'emails are')} due and not sent, the oldest for ${counted(minutes, 'minute', 'minutes')}. They are kept. Look in the log for faults of “send-deliveries”, and start the bot again.`,
  'disk-nearly-full': ({ megabytes }: { megabytes: number }) =>
    `The disk of DATA_DIR has only ${counted(megabytes, 'megabyte', 'megabytes')} left. When it is full nothing new can be recorded. Make room, or move DATA_DIR.`,
};
