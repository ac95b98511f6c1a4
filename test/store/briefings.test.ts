import assert from 'node:assert/strict';
import {
  briefingOfTitle,
  briefingVersionById,
  keepBriefingVersion,
  newestVersion,
  newestVersions,
  settleDraft,
  versionsOf,
} from '#src/store/briefings.ts';
import type { BriefingVersionTable } from '#src/store/schema.ts';
import { AT, briefingWith, inMinutes, versionRow } from '#test/support/store-suite/rows.ts';
import { describeStore, type Kept } from '#test/support/store-suite.ts';

const titled = (title: string, id: string) => ({ id, title, createdAt: AT });

const keepVersion = (kept: Kept, title: string, differing: Partial<BriefingVersionTable>): Promise<void> =>
  kept.tx(async (tx) => {
    const briefingId = await briefingOfTitle(tx, titled(title, title));
    await keepBriefingVersion(tx, versionRow({ briefingId, briefing: briefingWith({ title }), ...differing }));
  });

describeStore('Briefings', (kept) => {
  it('are the same where their titles differ only in case and spaces', async () => {
    const first = await kept.tx((tx) => briefingOfTitle(tx, titled('Care  leavers', 'a')));
    const same = await kept.tx((tx) => briefingOfTitle(tx, titled(' care\u00a0Leavers', 'b')));
    const other = await kept.tx((tx) => briefingOfTitle(tx, titled('Neglect', 'c')));
    assert.equal(same, first);
    assert.notEqual(other, first);
  });

  it('are read back as they were imported, with their problems', async () => {
    const problems = [{ heading: 'Conclusion', message: 'There are no points to discuss.', blocking: true }];
    await keepVersion(kept, 'Neglect', { id: 'v', problems: JSON.stringify(problems), state: 'draft' });
    const version = await kept.tx((tx) => briefingVersionById(tx, 'v'));
    assert.deepEqual(version?.briefing, briefingWith({ title: 'Neglect' }));
    assert.deepEqual(version?.problems, problems);
    assert.equal(version?.state, 'draft');
    assert.equal(await kept.tx((tx) => briefingVersionById(tx, 'unknown')), undefined);
  });

  it('have one version of a number', async () => {
    await keepVersion(kept, 'Neglect', { number: 1 });
    await assert.rejects(keepVersion(kept, 'Neglect', { number: 1 }), /unique/iu);
  });

  it('are found by id or title, in the newest version that was not discarded', async () => {
    await keepVersion(kept, 'Neglect', { id: 'v1', number: 1 });
    await keepVersion(kept, 'Neglect', { id: 'v2', number: 2, state: 'draft' });
    await keepVersion(kept, 'Neglect', { id: 'v3', number: 3, state: 'discarded' });
    assert.equal((await kept.tx((tx) => newestVersion(tx, 'Neglect')))?.id, 'v2');
    assert.equal((await kept.tx((tx) => newestVersion(tx, ' NEGLECT ')))?.id, 'v2');
    assert.equal(await kept.tx((tx) => newestVersion(tx, 'Nothing of that name')), undefined);
    assert.deepEqual(
      (await kept.tx((tx) => versionsOf(tx, 'Neglect'))).map((one) => one.number),
      [3, 2, 1],
    );
  });

  it('are listed once each, the one imported last first', async () => {
    await keepVersion(kept, 'Neglect', { id: 'n1', number: 1, importedAt: inMinutes(0) });
    await keepVersion(kept, 'Care leavers', { id: 'c1', number: 1, importedAt: inMinutes(1) });
    await keepVersion(kept, 'Neglect', { id: 'n2', number: 2, importedAt: inMinutes(2) });
    await keepVersion(kept, 'Thrown away', { id: 't1', number: 1, importedAt: inMinutes(3), state: 'discarded' });
    assert.deepEqual(
      (await kept.tx(newestVersions)).map((one) => one.id),
      ['n2', 'c1'],
    );
  });

  it('list the higher number where a clock that stepped back made an earlier version seem newer', async () => {
    await keepVersion(kept, 'Neglect', { id: 'n1', number: 1, importedAt: inMinutes(5) });
    await keepVersion(kept, 'Neglect', { id: 'n2', number: 2, importedAt: inMinutes(0) });
    assert.deepEqual(
      (await kept.tx(newestVersions)).map((one) => one.id),
      ['n2'],
    );
  });

  it('are published or discarded once, and only as drafts', async () => {
    await keepVersion(kept, 'Neglect', { id: 'draft', state: 'draft' });
    assert.equal(await kept.tx((tx) => settleDraft(tx, { id: 'draft', state: 'published' })), true);
    assert.equal(await kept.tx((tx) => settleDraft(tx, { id: 'draft', state: 'published' })), false);
    assert.equal(await kept.tx((tx) => settleDraft(tx, { id: 'draft', state: 'discarded' })), false);
    assert.equal((await kept.tx((tx) => briefingVersionById(tx, 'draft')))?.state, 'published');
  });
});
