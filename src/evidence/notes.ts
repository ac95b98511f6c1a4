import { dateOf, dayAndYearOf, timeOf } from '../words/dates.ts';
import { words } from '../words/words.ts';
import type { EvidencePack } from './evidence-pack.ts';

/** What was asked for, in words. */
export const periodOf = ({ from, to, madeAt }: EvidencePack): string => {
  const { report } = words().evidence;
  if (from !== undefined && to !== undefined) return report.days({ from: dateOf(from), to: dateOf(to) });
  if (from !== undefined) return report.since(dateOf(from));
  return to === undefined ? report.allTime(dateOf(madeAt)) : report.until(dateOf(to));
};

export const briefingOf = (pack: EvidencePack): string =>
  pack.briefing ?? words().evidence.report.allBriefings(pack.briefings.length);

export const organisationOf = (pack: EvidencePack): string =>
  pack.organisation ?? words().evidence.report.allOrganisations(pack.organisations.length);

export const madeOn = ({ madeAt }: EvidencePack): string =>
  words().evidence.report.at({ day: dayAndYearOf(madeAt), time: timeOf(madeAt) });

/** How everything was counted, and where that ends. */
export const methodNotes = (): readonly string[] => {
  const { teamCounts, periodCounts, purgedCounts, report } = words().evidence;
  const { sources, words: ofWords, unconfirmed, limits } = report.method;
  return [sources, teamCounts, periodCounts, purgedCounts, ofWords, unconfirmed, limits];
};

/** What stands below the figures of the first sheet. */
export const coverNotes = (pack: EvidencePack): readonly string[] => {
  const { facts } = words().evidence.report;
  return [
    `${facts.partnership}: ${pack.partnership}`,
    `${facts.briefing}: ${briefingOf(pack)}`,
    `${facts.organisation}: ${organisationOf(pack)}`,
    `${facts.period}: ${periodOf(pack)}`,
    `${facts.made}: ${madeOn(pack)}`,
    ...methodNotes(),
  ];
};
