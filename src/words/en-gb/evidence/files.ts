import { counted } from '../counted.ts';

/** The command that writes the pack. */
export const files = {
  usage: 'evidence [--briefing BRIEFING] [--from DATE --to-date DATE] --to DIR',
  notADay: (typed: string) =>
    `${typed} is not a day. Write days as YYYY-MM-DD, for example 2026-11-23. Nothing was written.`,
  wrongWayRound: 'The period ends before it begins. Nothing was written. Turn --from and --to-date round.',
  unknownBriefing: 'There is no such briefing. Nothing was written. "coverage" lists those that were posted.',
  fileName: 'evidence',
  written: (postings: number) => `Evidence of ${counted(postings, 'posting')} was written:`,
  care: 'Neither says who said or did anything. They hold words of organisations that share their responses, and how far each team came: keep them where only those may read them who should.',
  notWritten: (folder: string) =>
    `${folder} cannot be written to: it is not a folder, the folder above it is not there, or it may not be changed or is full. Nothing was written.`,
};
