import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importBriefing } from '#src/use-cases/import-briefing.ts';
import { publishBriefing } from '#src/use-cases/publish-briefing.ts';
import { openApp, type TestApp } from '#test/support/builders/app.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia } from '#test/support/builders/participant.ts';
import { postingsTo, publicationOf } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';
import { bullet, docxFile, heading, para, title } from '#test/word/docx-file.ts';
import { lastAudited } from './kept.ts';
import { refuses } from './refusal.ts';

const sample = readFileSync('samples/audit-briefing-pre-birth-assessments-and-care-leavers.docx');

const fileWith = (name: string) =>
  docxFile(
    [title(name), heading('Points for discussion'), bullet('What have you learnt?'), bullet('What next?')].join(''),
  );

describe('Importing a briefing from Word', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await openApp();
  });
  afterEach(() => app.store.close());

  const imported = async (file: Uint8Array) => done(await importBriefing(app, { file, by: olivia.id }));

  it('makes a draft of it, and publishes nothing', async () => {
    const team = await addedTeam(app);
    const draft = await imported(sample);
    assert.deepEqual([draft.title, draft.number], ['Pre-birth Assessments and Care Leavers', 1]);
    assert.deepEqual(await postingsTo(app, team), []);
    assert.deepEqual(await lastAudited(app), { who: olivia.id, what: 'briefing.imported', onId: draft.versionId });
  });

  it('makes the next version of a briefing that is known by its title, however it is capitalised', async () => {
    const first = await imported(await fileWith('Care leavers'));
    const second = await imported(await fileWith('Care  Leavers'));
    assert.deepEqual([second.briefingId, second.number], [first.briefingId, 2]);
    const other = await imported(await fileWith('Neglect'));
    assert.notEqual(other.briefingId, first.briefingId);
    assert.equal(other.number, 1);
  });

  it('keeps every problem that was found, and a file without title or points cannot be published', async () => {
    const draft = await imported(await docxFile(para('')));
    assert.equal(draft.title, 'Briefing without a title');
    assert.ok(draft.problems.filter((one) => one.blocking).length >= 2);
    await refuses(app, 'has-blocking-problems', () => publishBriefing(app, publicationOf(draft.versionId)));
  });

  it('is refused for a file that is not Word, and keeps nothing of it', async () => {
    const file = new TextEncoder().encode('not a Word file');
    await refuses(app, 'not-word', () => importBriefing(app, { file, by: olivia.id }));
  });
});
