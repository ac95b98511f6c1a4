import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import type { EvidencePack, PackAction } from '#src/evidence/evidence-pack.ts';
import { reportFile } from '#src/evidence/report-file.ts';
import { makeEvidencePack } from '#src/use-cases/make-evidence-pack.ts';
import { openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';

const action = (what: string | undefined, over: Partial<PackAction> = {}): PackAction => ({
  organisation: 'East Sussex County Council',
  briefing: 'Care leavers',
  point: 1,
  what,
  agreedAt: '2026-06-01T10:00:00.000Z',
  byWhen: '2026-09-01',
  state: 'open',
  doneAt: '',
  ...over,
});
const open = (what: string, byWhen: string) => action(what, { byWhen });
const overdue = (what: string, byWhen: string) => action(what, { byWhen, state: 'overdue' });
const completed = (what: string, doneAt: string) => action(what, { doneAt, state: 'done' });

describe('The agreed actions of the evidence report', () => {
  let pack: EvidencePack;
  before(async () => {
    const { app } = await openDiscussion();
    pack = done(await makeEvidencePack(app, { scope: { kind: 'partnership' }, asked: {} })).pack;
    await app.store.close();
  });

  const reported = async (actions: readonly PackAction[]) => {
    const buffer = Buffer.from(await reportFile({ ...pack, actions }));
    const { value: html } = await mammoth.convertToHtml({ buffer });
    const tables = [...html.matchAll(/<table>.*?<\/table>/gu)].map(([table]) =>
      [...table.matchAll(/<tr>(.*?)<\/tr>/gu)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gu)].map(([, cell = '']) => cell.replace(/<[^>]*>/gu, '')),
      ),
    );
    return { html, rows: tables.find(([header]) => header?.at(-1) === 'State') };
  };

  it('say of each how it stands: the longest overdue, the next to come and the last done, so many of each at most', async () => {
    const { html, rows } = await reported([
      open('No day yet', ''),
      ...['12', '09', '10', '11'].map((month) => open(`Due in ${month}`, `2026-${month}-30`)),
      ...['06', '03', '05', '04'].map((month) => overdue(`Overdue since ${month}`, `2026-${month}-02`)),
      ...['2', '4', '1', '3'].map((day) => completed(`Done on ${day}`, `2026-07-0${day}T09:00:00.000Z`)),
    ]);
    const agreedBy = 'East Sussex County Council, on Care leavers';
    assert.deepEqual(rows, [
      ['Action', 'Agreed by', 'By when', 'State'],
      ['Overdue since 03', agreedBy, '2 March 2026', 'Overdue'],
      ['Overdue since 04', agreedBy, '2 April 2026', 'Overdue'],
      ['Overdue since 05', agreedBy, '2 May 2026', 'Overdue'],
      ['Due in 09', agreedBy, '30 September 2026', 'Open'],
      ['Due in 10', agreedBy, '30 October 2026', 'Open'],
      ['Due in 11', agreedBy, '30 November 2026', 'Open'],
      ['Done on 4', agreedBy, '1 September 2026', 'Done on 4 July 2026'],
      ['Done on 3', agreedBy, '1 September 2026', 'Done on 3 July 2026'],
      ['Done on 2', agreedBy, '1 September 2026', 'Done on 2 July 2026'],
    ]);
    assert.match(html, /4 are done, 4 are overdue and 5 are open/u);
    assert.match(html, /the 3 longest overdue, the 3 due next and the 3 done last/u);
  });

  it('have last what has no day', async () => {
    const { rows } = await reported([open('No day yet', ''), open('Due', '2026-12-01')]);
    assert.deepEqual(
      rows?.slice(1).map(([what, , byWhen]) => [what, byWhen]),
      [
        ['Due', '1 December 2026'],
        ['No day yet', 'No date'],
      ],
    );
  });

  it('are counted, and not listed, where their words are not shared', async () => {
    const { html, rows } = await reported([
      action(undefined),
      action(undefined, { state: 'done', doneAt: '2026-07-01' }),
    ]);
    assert.equal(rows, undefined);
    assert.match(html, /1 is done, 0 are overdue and 1 is open/u);
    assert.doesNotMatch(html, /longest overdue/u);
  });
});
