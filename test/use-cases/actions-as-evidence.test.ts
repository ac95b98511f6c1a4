import assert from 'node:assert/strict';
import type { EvidenceScope } from '#src/domain/evidence-scope.ts';
import type { OrganisationId } from '#src/domain/ids.ts';
import { keepImpact } from '#src/store/impact.ts';
import { addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { type AskActions, showActions } from '#src/use-cases/show-actions.ts';
import { showChanges } from '#src/use-cases/show-changes.ts';
import { county, directoryWith, trust } from '#test/support/builders/directory.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { impactRow } from '#test/support/store-suite/discussion-rows.ts';

const partnership: EvidenceScope = { kind: 'partnership' };
const leadOf = (id: string): EvidenceScope => ({ kind: 'organisation', organisationId: id as OrganisationId });

describe('Actions and changes, as evidence', () => {
  let open: OpenDiscussion;
  const agree = async (what: string, byWhen: string) =>
    done(
      await addAgreedAction(open.app, {
        ...by(priya, open),
        point: 0,
        what,
        owner: 'Ana Ferreira',
        byWhen,
        nonce: open.app.newId(),
      }),
    );
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We plan discharge earlier now.');
    await agree('Ask for education advice at booking', '2026-11-20');
    await agree('Bring the pathway to the next meeting', '2026-12-18');
    await agree('Ring the school', '');
    await finish(open);
    await approve(open);
    await open.app.store.transaction(async (tx) => {
      await tx
        .updateTable('agreedAction')
        .set({ doneAt: open.app.clock.now() })
        .where('what', '=', 'Ring the school')
        .execute();
      await keepImpact(tx, impactRow({ discussionId: open.discussionId }));
    });
  });
  afterEach(() => open.app.store.close());

  const shares = (shareResponses: boolean) =>
    loadDirectory(open.app, { directory: directoryWith({ ...county, shareResponses }, trust), by: 'test' });
  const actions = async (scope: EvidenceScope, differing: Partial<AskActions> = {}) =>
    done(await showActions(open.app, { scope, asked: {}, page: 1, aPage: 10, ...differing }));
  const changes = async (scope: EvidenceScope) =>
    done(await showChanges(open.app, { scope, asked: {}, page: 1, aPage: 10 }));

  for (const [who, scope, sharing, seen] of [
    ['publishers, where the organisation shares its responses', partnership, true, true],
    ['publishers, where it does not', partnership, false, false],
    ['a lead of the organisation', leadOf('county'), false, true],
    ['a lead of another organisation', leadOf('trust'), true, false],
  ] as const)
    it(`are ${seen ? '' : 'not '}read by ${who}`, async () => {
      await shares(sharing);
      assert.deepEqual([(await actions(scope)).total, (await changes(scope)).total], seen ? [3, 1] : [0, 0]);
    });

  it('are counted for publishers whether they may be read or not, and for no lead of another organisation', async () => {
    const counts = { done: 1, overdue: 1, open: 1 };
    assert.deepEqual((await actions(partnership)).counts, counts);
    assert.deepEqual((await actions(leadOf('trust'))).counts, { done: 0, overdue: 0, open: 0 });
  });

  it('have neither owner, author nor team for publishers, and all for a lead', async () => {
    await shares(true);
    for (const { lines } of [await actions(partnership), await changes(partnership)])
      assert.ok(lines.every((line) => line.own === undefined));
    assert.deepEqual((await actions(leadOf('county'))).lines[0]?.own, {
      team: 'Duty and Assessment',
      owner: 'Ana Ferreira',
    });
    const [change] = (await changes(leadOf('county'))).lines;
    assert.deepEqual([change?.own?.team, change?.own?.said], ['Duty and Assessment', 'Ana Ferreira']);
  });

  it('stand with what is due first, and may be asked by how they stand and what they say', async () => {
    const asked = async (differing: Partial<AskActions>) =>
      (await actions(leadOf('county'), differing)).lines.map((line) => `${line.state}: ${line.what}`);
    const [overdue, later, finished] = await asked({});
    assert.deepEqual(
      [overdue, later, finished],
      [
        'overdue: Ask for education advice at booking',
        'open: Bring the pathway to the next meeting',
        'done: Ring the school',
      ],
    );
    for (const [state, line] of [
      ['overdue', overdue],
      ['open', later],
      ['done', finished],
    ] as const)
      assert.deepEqual(await asked({ state }), [line]);
    assert.deepEqual(await asked({ search: 'PATHWAY' }), [later]);
  });
});
