import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { readWordBriefing } from '../../src/word/read-word-briefing.ts';
import type { Figure } from '../figure.ts';
import { pairedRounds, took } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

const run = promisify(execFile);
const PAGES = 30;
/** A page holds about four hundred words. */
const PARAGRAPHS_A_PAGE = 5;
const PARAGRAPH =
  'The audit found that assessments began late, and that plans were shared between agencies in most of the cases. '.repeat(
    4,
  );

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

const section = (number: number) => [
  heading(`What was learned about theme ${number}`),
  ...Array.from({ length: PARAGRAPHS_A_PAGE }, () => new Paragraph({ text: PARAGRAPH })),
];

/** A briefing of thirty pages. */
const briefing = (): Promise<Buffer> => {
  const points = Array.from(
    { length: 5 },
    (_, index) => new Paragraph({ text: `What would help you with theme ${index}?` }),
  );
  const sections = Array.from({ length: PAGES }, (_, index) => section(index + 1)).flat();
  const title = new Paragraph({ text: 'Pre-birth Assessments', heading: HeadingLevel.TITLE });
  const children = [title, ...sections, heading('Points for discussion'), ...points];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};

/** A Word briefing to what it becomes, in a process of its own. */
export const wordBriefingFigure: Figure = {
  name: 'word',
  title: 'Reading a Word briefing of 30 pages',
  take: async ({ rounds }) => {
    const folder = mkdtempSync(join(tmpdir(), 'word-'));
    const path = join(folder, 'briefing.docx');
    const file = await briefing();
    writeFileSync(path, file);
    if (!(await readWordBriefing(file)).ok) throw new Error('the briefing was refused');
    const found = await pairedRounds(rounds, {
      product: () => took(() => readWordBriefing(file)),
      mammoth: () => took(() => run(process.execPath, ['bench/peers/mammoth-alone.ts', path])),
    });
    rmSync(folder, { recursive: true, force: true });
    return {
      rows: [
        {
          what: 'to mammoth alone, each in a process of its own',
          ratio: ratios(found.product, found.mammoth),
          measured: `${plain(spreadOf(found.product).median)} ms beside ${plain(spreadOf(found.mammoth).median)} ms`,
        },
      ],
    };
  },
};
