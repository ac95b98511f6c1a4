import assert from 'node:assert/strict';
import type { EvidenceAsked } from '#src/domain/evidence-scope.ts';
import type { BriefingId, OrganisationId } from '#src/domain/ids.ts';
import { rungsOf } from '#src/domain/ladder.ts';
import type { Store } from '#src/store/store.ts';
import type { App } from '#src/use-cases/app.ts';
import { type DemoYear, makeDemoYear } from '#src/use-cases/make-demo-year.ts';
import { showActions } from '#src/use-cases/show-actions.ts';
import { type Evidence, showEvidence, showTeams } from '#src/use-cases/show-evidence.ts';
import { showWeeklyProgress } from '#src/use-cases/show-weekly-progress.ts';
import { showWhoIsLate } from '#src/use-cases/show-who-is-late.ts';
import { showPoints, showWordsSaid } from '#src/use-cases/show-words-said.ts';
import { verifyAudit } from '#src/use-cases/verify-audit.ts';
import { done } from '#test/support/builders/done.ts';
import {
  type Explain,
  explainOnPostgres,
  explainOnSqlite,
  recordingPlans,
} from '#test/support/evidence/recorded-queries.ts';
import { requiresPostgres } from '#test/support/requires.ts';
import { appOn } from '#test/support/store-suite/app.ts';
import { newDatabase, newFile, openAt } from '#test/support/store-suite.ts';

const scope = { kind: 'partnership' } as const;
const page = { page: 1, aPage: 10 };

/** What a page of evidence asks. */
const hotQueries = async (app: App, asked: EvidenceAsked): Promise<void> => {
  const ask = { scope, asked };
  await showEvidence(app, ask);
  await showTeams(app, ask);
  await showWeeklyProgress(app, ask);
  await showWhoIsLate(app, { ...ask, most: 20 });
  await showPoints(app, ask);
  await showWordsSaid(app, { ...ask, ...page });
  await showActions(app, { ...ask, ...page });
};

/** One briefing, one organisation, some weeks: what somebody looks at. */
const NARROWED: readonly EvidenceAsked[] = [
  { briefingId: 'demo-briefing-07' as BriefingId },
  { organisationId: 'demo-003' as OrganisationId },
  { from: '2026-08-01', to: '2026-09-30' },
];

const invented = (place: typeof newFile, explain: Explain, scans: RegExp): void => {
  let store: Store;
  let remove: () => Promise<void>;
  let app: App;
  let made: DemoYear;
  before(async () => {
    const placed = await place();
    remove = placed.remove;
    store = await openAt(placed.address);
    app = appOn(store, { clock: { now: () => '2026-11-27T12:00:00.000Z' } });
    made = done(await makeDemoYear(app, { seed: 7, times: 1 }));
  });
  after(async () => {
    await store.close();
    await remove();
  });

  it('has 12 organisations, 300 teams, 10 briefings, 2,000 discussions and 30,000 responses', () => {
    const { organisations, teams, briefings, discussions, responses } = made;
    assert.deepEqual([organisations, teams, briefings, discussions, responses], [12, 300, 10, 2_000, 30_000]);
    for (const some of [made.actions, made.minutes, made.deliveries, made.changes]) assert.ok(some > 300, `${some}`);
  });

  it('has gaps on every rung of the ladder, and no rung that is empty', async () => {
    const { total, organisations }: Evidence = done(await showEvidence(app, { scope, asked: {} }));
    for (const { rung, part, whole } of rungsOf(total))
      assert.ok(part > 0 && part < whole, `${rung}: ${part} of ${whole}`);
    assert.equal(organisations.length, 12);
    assert.equal(total.teams, 3_000);
  });

  it('leaves an audit log that is whole, with an entry for each discussion and set of minutes', async () => {
    const { head, fault } = await verifyAudit(app, undefined);
    assert.equal(fault, undefined);
    assert.ok((head?.seq ?? 0) > 4_000);
  });

  it('is never invented into a store that holds anything', async () =>
    assert.deepEqual(await makeDemoYear(app, { seed: 7, times: 1 }), { ok: false, refusal: 'not-empty' }));

  for (const asked of NARROWED)
    it(`is asked by ${Object.keys(asked).join()} with indexes: responses, discussions and postings are not read through`, async () => {
      const { store: recorded, plans } = recordingPlans(store, explain);
      await hotQueries({ ...app, store: recorded }, asked);
      assert.ok(plans.length > 10);
      const scanned = plans.flatMap(({ plan }) => plan.filter((step) => scans.test(step)));
      assert.deepEqual(scanned, []);
    });
};

describe('An invented year (SQLite file)', function () {
  this.timeout(120_000);
  invented(newFile, explainOnSqlite, /^SCAN (response|discussion|posting)\b/u);
});

requiresPostgres('An invented year (PostgreSQL)', function () {
  this.timeout(120_000);
  // PostgreSQL reads a table of a few pages through at once, and rightly; the plans are those of tables that are larger.
  invented(newDatabase, explainOnPostgres, /Seq Scan on (response|discussion|posting)\b/u);
});
