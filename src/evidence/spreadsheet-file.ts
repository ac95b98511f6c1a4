import writeExcelFile from 'write-excel-file/node';
import type { EvidencePack } from './evidence-pack.ts';
import { ladderSheet, meaningsSheet } from './sheets-of-figures.ts';
import { deliveriesSheet, discussionsSheet, postingsSheet } from './sheets-of-rows.ts';
import { actionsSheet, changesSheet, pointsSheet, responsesSheet } from './sheets-of-words.ts';

/** The pack as a spreadsheet (.xlsx): what each figure means, then the rows that it is counted from. */
export const spreadsheetFile = (pack: EvidencePack): Promise<Uint8Array> =>
  writeExcelFile([
    meaningsSheet(pack),
    ladderSheet(pack),
    postingsSheet(pack),
    discussionsSheet(pack),
    pointsSheet(pack),
    responsesSheet(pack),
    actionsSheet(pack),
    changesSheet(pack),
    deliveriesSheet(pack),
  ]).toBuffer();
