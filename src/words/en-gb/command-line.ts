import { briefings } from './command-line/briefings.ts';
import { keeping } from './command-line/keeping.ts';
import { audit, erasing } from './command-line/people-and-audit.ts';

const directory = {
  unreadable: (file: string) => `${file} cannot be read.`,
  faulty: (file: string) => `${file} has faults, so nothing was changed:`,
  right: ({ file, counted }: { readonly file: string; readonly counted: string }) => `${file} is right: ${counted}`,
  loaded: (counted: string) => `The directory is loaded: ${counted}`,
  counted: ({ all, withoutLead }: { readonly all: number; readonly withoutLead: number }) =>
    `${all} organisations.${withoutLead === 0 ? '' : ` ${withoutLead} without a safeguarding lead: their minutes will wait.`}`,
  unknownTeam: 'No such team is known. Nothing was changed.',
  severalTeams: 'Several teams have that name. Use the id:',
  nothingDeclared: 'Nobody has said yet which organisation this team belongs to. Nothing was changed.',
  confirmed: ({ team, organisation }: { readonly team: string; readonly organisation: string }) =>
    `${team} belongs to ${organisation}: confirmed. What waited goes out.`,
};

const exporting = {
  unknownDiscussion: 'There is no such discussion. Nothing was written.',
  notWritten: (file: string) => `${file} could not be written: it is there already, or its folder is not.`,
  draft: (file: string) => `The draft was written to ${file}.`,
  version: ({ version, file }: { readonly version: number; readonly file: string }) =>
    `Version ${version} was written to ${file}.`,
};

const lists = {
  unknownFormat: (format: string) => `--format is table, csv or json, and not ${format}`,
  nothingPosted: 'No briefing has been posted to a team yet.',
  nothingApproved: 'No minutes are approved yet.',
};

const help = `npm run cli -- COMMAND

  import FILE                      a Word briefing becomes a draft; a known title makes its next version
  publish BRIEFING                 by id or title; posts it; a newer version updates what is posted, and says what changed
      [--to ORGANISATION,…]        to these organisations only
      [--discuss-by YYYY-MM-DD]    about four weeks on where it is not said
  withdraw BRIEFING                by id or title; every card says so, and no discussion of it starts
      [--because TEXT]             why, as teams will read it; up to 300 characters
  coverage                         how far each briefing came by organisation: teams, posted, opened, discussed, …
      [--format table|csv|json]
  deliveries                       minutes and their recipients; failed and waiting ones first
      [--format table|csv|json]
  organisations check FILE         lists every fault of a directory file
  organisations load FILE          takes a directory file over
  organisations confirm TEAM       confirms the organisation that a team gave, by the team's id or name
  export DISCUSSION --to FILE.docx minutes as a Word file: the newest approved version, else the draft
  backup FILE                      one file with all that is kept, while the bot goes on; FILE must not be there yet
  restore FILE                     brings a backup back into an empty store
  move-to DATABASE_URL             takes the embedded store over into an empty PostgreSQL database; stop the bot first
  audit verify [NUMBER:HASH]       walks the audit log; against a head that was noted earlier, its end too
  erase-person TENANT/OBJECTID     what they said becomes a practitioner's; says what could not be erased
  export-person TENANT/OBJECTID    everything that is kept on them, as JSON
  evidence --to DIR                a spreadsheet and a Word report: how far briefings came, what was said, what changed
      [--briefing BRIEFING]        of one briefing, by id or title
      [--from DATE --to-date DATE] of what was sent to teams on these days, YYYY-MM-DD
  demo-year [--seed S] [--times N] fills an empty store with an invented partnership's year, or N times as much
  doctor                           looks at everything an installation needs, and says what to do; changes nothing
  help                             this page

It works beside a running bot on the same store (DATA_DIR or DATABASE_URL). Exit codes: 0 done, 1 refused, 2 wrong usage
or settings.`;

/** What an operator reads at the command line. The words that they type stay where they are read: src/cli. */
export const commandLine = {
  help,
  unknownCommand: (name: string) => `There is no command "${name}".`,
  wrongUsage: 'wrong usage',
  unknownFault: 'unknown fault',
  audit,
  briefings,
  directory,
  erasing,
  exporting,
  keeping,
  lists,
};
