import { author } from './en-gb/author.ts';
import { briefingProblems } from './en-gb/briefing-problems.ts';
import { cards } from './en-gb/cards.ts';
import { chatRefusals, refusedByTeams } from './en-gb/chat-refusals.ts';
import { commandLine } from './en-gb/command-line.ts';
import { commands } from './en-gb/commands.ts';
import { delivery } from './en-gb/delivery.ts';
import { details } from './en-gb/details.ts';
import { directory } from './en-gb/directory.ts';
import { doctor } from './en-gb/doctor.ts';
import { evidence } from './en-gb/evidence.ts';
import { evidencePage } from './en-gb/evidence-page.ts';
import { files } from './en-gb/files.ts';
import { health } from './en-gb/health.ts';
import { mail } from './en-gb/mail.ts';
import { minutes } from './en-gb/minutes.ts';
import { notices } from './en-gb/notices.ts';
import { organisations } from './en-gb/organisations.ts';
import { pages } from './en-gb/pages.ts';
import { people } from './en-gb/people.ts';
import { phrases } from './en-gb/phrases.ts';
import { pressed } from './en-gb/pressed.ts';
import { readers } from './en-gb/readers.ts';
import { itsFacilitator, refusals } from './en-gb/refusals.ts';
import { reminders } from './en-gb/reminders.ts';
import { review } from './en-gb/review.ts';
import { search } from './en-gb/search.ts';
import { settings } from './en-gb/settings.ts';
import { signIn } from './en-gb/sign-in.ts';
import { troubles } from './en-gb/troubles.ts';
import { versions } from './en-gb/versions.ts';
import { wordFiles } from './en-gb/word-files.ts';

/** British English, in plain words: one file for each place where the words are read. */
export const enGB = {
  /** How dates, numbers and lists are written. */
  locale: 'en-GB',
  author,
  briefingProblems,
  cards,
  chatRefusals,
  commandLine,
  commands,
  delivery,
  details,
  directory,
  doctor,
  files,
  health,
  itsFacilitator,
  mail,
  minutes,
  notices,
  organisations,
  pages,
  evidence,
  evidencePage,
  people,
  phrases,
  pressed,
  readers,
  refusals,
  refusedByTeams,
  reminders,
  review,
  search,
  settings,
  signIn,
  troubles,
  versions,
  wordFiles,
};
