import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrganisationId } from '#src/domain/ids.ts';
import { openPlace, type StorePlace } from '#src/store/backup/place.ts';
import { packsApart } from '#src/use-cases/evidence-pack-apart.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { county, directoryWith, trust } from '#test/support/builders/directory.ts';
import { done } from '#test/support/builders/done.ts';
import { freshDatabase } from '#test/support/postgres.ts';
import { requiresPostgres } from '#test/support/requires.ts';
import { appOn } from '#test/support/store-suite/app.ts';

const organisationId = 'county' as OrganisationId;

const packsFrom = (place: StorePlace) => packsApart({ place, language: 'en-GB' });

/** Makes the pack of an empty store at a place. */
const behaves = (place: () => StorePlace): void => {
  before(async () => {
    const store = await openPlace(place());
    await loadDirectory(appOn(store), { directory: directoryWith(county, trust), by: 'test' });
    await store.close();
  });

  it('gives both files, and leaves nothing open', async () => {
    const made = done(await packsFrom(place())({ scope: { kind: 'partnership' }, asked: {} }));
    for (const file of [made.spreadsheet, made.report]) assert.equal(Buffer.from(file).subarray(0, 2).toString(), 'PK');
    assert.ok(!Number.isNaN(Date.parse(made.madeAt)));
  });

  it('refuses what is another organisation’s', async () => {
    const asked = { organisationId: 'trust' as OrganisationId };
    const made = await packsFrom(place())({ scope: { kind: 'organisation', organisationId }, asked });
    assert.deepEqual(made, { ok: false, refusal: 'not-yours' });
  });
};

describe('A pack of evidence made in a thread of its own, from the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  behaves(() => ({ kind: 'embedded', file: join(folder, 'briefings.sqlite') }));

  it('throws where the store cannot be opened', async () => {
    const nowhere = { kind: 'embedded', file: folder } as const;
    await assert.rejects(packsFrom(nowhere)({ scope: { kind: 'partnership' }, asked: {} }));
  });
});

requiresPostgres('A pack of evidence made in a thread of its own, from PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());
  behaves(() => ({ kind: 'postgres', url: database.url }));
});
