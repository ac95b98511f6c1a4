import assert from 'node:assert/strict';
import { type EvidenceServer, OLIVIA, startEvidenceServer } from '#test/support/evidence-server.ts';
import { noteOperations } from '#test/support/noted-operations.ts';
import { visitorOf } from '#test/support/visitor.ts';

const SEARCHED = 'thresholds';

describe('Who watches the pages of evidence', () => {
  const { telemetry, noted } = noteOperations();
  let server: EvidenceServer;

  before(async () => {
    server = await startEvidenceServer({ operation: telemetry.operation });
    server.issuer.mood.person = OLIVIA;
    const publisher = visitorOf(server.url);
    await publisher.follow(`/evidence?q=${SEARCHED}`);
    for (const path of ['evidence.xlsx', 'evidence.docx', 'session', 'teams', 'assets/none'])
      await publisher.get(`/evidence/${path}`);
    for (const path of ['teams', 'sign-out']) await publisher.post(`/evidence/${path}`);
    await server.app.store.close();
    await publisher.get('/evidence');
  });
  after(() => server.close());

  it('is told of each which one it was and how it was answered', () => {
    assert.deepEqual(
      noted.slice(0, -1).map(({ name, told, ended }) => `${name} ${told.route} ${ended?.told.status} ${ended?.ok}`),
      [
        'page evidence 303 true',
        'page evidence.sign-in 303 true',
        'page evidence.signed-in 303 true',
        'page evidence 200 true',
        'page evidence.spreadsheet 200 true',
        'page evidence.report 200 true',
        'page evidence.session 204 true',
        'page evidence.teams 200 true',
        'page evidence.asset 404 true',
        'page evidence.teams.token 403 true',
        'page evidence.sign-out 403 true',
      ],
    );
  });

  it('is told of what went wrong, as what came of that page', () => {
    const last = noted.at(-1);
    assert.ok(last?.told.route === 'evidence' && last.fault instanceof Error);
  });

  it('is not told its address, or what was searched', () => {
    assert.doesNotMatch(JSON.stringify(noted), /\/|thresholds/u);
  });
});
