import { counted } from '../counted.ts';

/** Importing, publishing and withdrawing. */
export const briefings = {
  importUsage: 'import needs a file: import FILE.docx',
  unreadable: (file: string) => `${file} cannot be read. Nothing was imported.`,
  imported: ({ title, version }: { readonly title: string; readonly version: number }) =>
    `"${title}", version ${version}: imported as a draft. Nothing is published yet.`,
  mustBeMended: 'must be mended',
  toLookAt: 'to look at',
  publishUsage: 'publish needs a briefing, by its id or title: publish BRIEFING',
  unknownOrganisations: (ids: string) => `Not in the directory: ${ids}. Nothing was published.`,
  published: (discussBy: string) =>
    `Published, to be discussed by ${discussBy}. The running bot posts it within seconds; "coverage" shows how far it is.`,
  withdrawUsage: 'withdraw needs a briefing, by its id or title: withdraw BRIEFING [--because TEXT]',
  withdrawn: ({ title, channels }: { readonly title: string; readonly channels: number }) =>
    `"${title}" is withdrawn from ${counted(channels, 'channel')}. The running bot tells them within seconds; "coverage" counts it apart.`,
  notWithdrawn: {
    'unknown-briefing': 'There is no such briefing. Nothing was changed.',
    'not-published': 'This briefing was never published, so there is nothing to withdraw.',
    'already-withdrawn': 'This briefing is withdrawn already. Nothing was changed.',
    'reason-too-long': 'The reason can have up to 300 characters. Nothing was changed.',
  },
  notPublished: {
    'unknown-briefing': 'There is no such briefing. Import it first.',
    'already-published': 'This version is published already.',
    discarded: 'This draft was discarded. Import the file again.',
    'withdrawn-version':
      'This briefing is withdrawn. Import a corrected file, and publish that version to offer it again.',
    'newer-version': 'A newer version is published already.',
    'has-blocking-problems':
      'It has problems that must be mended first: no title, or no discussion point. Import a mended file.',
    'unknown-organisation': 'One of the organisations is not in the directory. Nothing was published.',
    'nobody-chosen': 'Nobody was chosen. Nothing was published.',
    'discuss-by-wrong': 'The date must be written YYYY-MM-DD. Nothing was published.',
    'discuss-by-past': 'The date is in the past. Nothing was published.',
  },
};
