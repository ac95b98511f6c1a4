import { isoDayOf } from '../domain/dates.ts';
import type { App } from '../use-cases/app.ts';
import { showCoverage } from '../use-cases/show-coverage.ts';
import { showDeliveries } from '../use-cases/show-deliveries.ts';
import { dateOf, timeOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { done, type Outcome, wrongUsage } from './outcome.ts';
import { formatRows, isFormat } from './table.ts';

const COVERAGE = [
  'briefing',
  'discussBy',
  'organisation',
  'teams',
  'posted',
  'opened',
  'discussed',
  'approved',
  'acknowledged',
  'actions',
  'actionsDone',
  'changed',
  'withdrawn',
];
const DELIVERIES = ['state', 'briefing', 'team', 'organisation', 'recipient', 'role', 'at', 'why'];

type Options = { readonly format?: string | undefined };

const unknownFormat = (format: string): Outcome => wrongUsage(words().commandLine.lists.unknownFormat(format));

/** coverage: for each briefing and organisation, of how many teams. */
export const coverage = async (app: App, options: Options): Promise<Outcome> => {
  const format = options.format ?? 'table';
  if (!isFormat(format)) return unknownFormat(format);
  const { briefings } = await showCoverage(app);
  const rows = briefings.flatMap(({ title, discussBy, lines, total, withdrawnAt }) =>
    [...lines, total].map((line) => ({
      briefing: title,
      discussBy,
      ...line,
      withdrawn: withdrawnAt === undefined ? '' : isoDayOf(withdrawnAt),
    })),
  );
  return done(
    rows.length === 0 && format === 'table'
      ? words().commandLine.lists.nothingPosted
      : formatRows(format, COVERAGE, rows),
  );
};

const when = (at: string): string => (at === '' ? '' : `${dateOf(at)} ${timeOf(at)}`);

/** deliveries: every delivery of minutes and how it stands; those to look at first. */
export const deliveries = async (app: App, options: Options): Promise<Outcome> => {
  const format = options.format ?? 'table';
  if (!isFormat(format)) return unknownFormat(format);
  const { lines } = await showDeliveries(app);
  const rows = lines.map((line) => ({
    state: line.state,
    briefing: line.briefing,
    team: line.team,
    organisation: line.organisation,
    recipient: line.recipient,
    role: line.deputy ? 'deputy' : 'lead',
    at: format === 'table' ? when(line.at) : line.at,
    why: line.why,
  }));
  return done(
    rows.length === 0 && format === 'table'
      ? words().commandLine.lists.nothingApproved
      : formatRows(format, DELIVERIES, rows),
  );
};
