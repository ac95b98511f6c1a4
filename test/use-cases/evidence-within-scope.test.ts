import assert from 'node:assert/strict';
import type { EvidenceScope } from '#src/domain/evidence-scope.ts';
import type { OrganisationId } from '#src/domain/ids.ts';
import { confirmOrganisation } from '#src/use-cases/confirm-organisation.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { reviewResponse } from '#src/use-cases/review-response.ts';
import { showWeeklyProgress } from '#src/use-cases/show-weekly-progress.ts';
import { showWhoIsLate } from '#src/use-cases/show-who-is-late.ts';
import { type AskWords, showPoints, showWordsSaid } from '#src/use-cases/show-words-said.ts';
import { county, directoryWith, trust } from '#test/support/builders/directory.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { addedTeam } from '#test/support/builders/team.ts';

const partnership: EvidenceScope = { kind: 'partnership' };
const leadOf = (id: string): EvidenceScope => ({ kind: 'organisation', organisationId: id as OrganisationId });

describe('What was said, as evidence', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
    await says(open, ana, 'We plan discharge earlier now.');
    await says(open, priya, 'Nobody asked the school.', { nameless: true });
    await says(open, ana, '', { kind: 'nothing-to-add' });
  });
  afterEach(() => open.app.store.close());

  const shares = (shareResponses: boolean) =>
    loadDirectory(open.app, { directory: directoryWith({ ...county, shareResponses }, trust), by: 'test' });
  const approved = async () => {
    await finish(open);
    await approve(open);
  };
  const shown = async (scope: EvidenceScope, differing: Partial<AskWords> = {}) =>
    done(await showWordsSaid(open.app, { scope, asked: {}, page: 1, aPage: 10, ...differing }));
  const texts = async (scope: EvidenceScope, differing?: Partial<AskWords>) =>
    (await shown(scope, differing)).lines.map((line) => line.text).toSorted();

  const ALL = ['Nobody asked the school.', 'We plan discharge earlier now.'];
  for (const [who, scope, sharing, found] of [
    ['publishers, where the organisation shares its responses', partnership, true, ALL],
    ['publishers, where it does not', partnership, false, []],
    ['a lead of the organisation, where it shares them', leadOf('county'), true, ALL],
    ['a lead of the organisation, where it does not', leadOf('county'), false, ALL],
    ['a lead of another organisation, where it shares them', leadOf('trust'), true, []],
    ['a lead of another organisation, where it does not', leadOf('trust'), false, []],
  ] as const)
    it(`is read by ${who}: ${found.length}`, async () => {
      await shares(sharing);
      await approved();
      assert.deepEqual(await texts(scope), found);
      const [point] = done(await showPoints(open.app, { scope, asked: {} }));
      const counted = scope.kind === 'organisation' && scope.organisationId !== county.id ? undefined : 2;
      assert.deepEqual([point?.responses, point?.readable ?? 0], [counted, found.length]);
    });

  it('has neither names nor teams for publishers, and both for a lead, as the minutes have them', async () => {
    await shares(true);
    await approved();
    assert.ok((await shown(partnership)).lines.every((line) => line.own === undefined));
    const own = (await shown(leadOf('county'))).lines.map((line) => `${line.own?.team}: ${line.own?.said}`).toSorted();
    assert.deepEqual(own, ['Duty and Assessment: A practitioner', `Duty and Assessment: ${ana.name}`]);
  });

  it('is read by nobody before its minutes are approved, nor while they are reopened', async () => {
    await shares(true);
    await finish(open);
    assert.deepEqual(await texts(partnership), []);
    assert.deepEqual(await texts(leadOf('county')), []);
    await approve(open);
    done(await reopenDiscussion(open.app, by(priya, open)));
    assert.deepEqual(await texts(leadOf('county')), []);
  });

  it('leaves out what the minutes leave out, and details that were removed, which nobody finds by guessing them', async () => {
    await shares(true);
    const { responseId } = await says(open, ana, 'Ring the family on 01632 960999 about Friday.');
    const second = await says(open, ana, 'A case that nobody should read.');
    await finish(open);
    const decide = (id: typeof responseId, resolution: 'detail-removed' | 'left-out') =>
      reviewResponse(open.app, { ...by(priya, open), responseId: id, resolution });
    done(await decide(responseId, 'detail-removed'));
    done(await decide(second.responseId, 'left-out'));
    await approve(open);
    const removed = 'Ring the family on [detail removed] about Friday.';
    assert.deepEqual(await texts(partnership), [...ALL, removed].toSorted());
    assert.deepEqual(await texts(partnership, { search: '01632 960999' }), []);
  });

  it('is searched whatever its capitals, and what was typed is no pattern', async () => {
    await approved();
    const found = (search: string) => texts(leadOf('county'), { search });
    assert.deepEqual(await found('DISCHARGE'), ['We plan discharge earlier now.']);
    assert.deepEqual(await found('%'), []);
    assert.deepEqual(await found('_'), []);
  });

  it('comes in pages, and one past the last is the last', async () => {
    await approved();
    const page = await shown(leadOf('county'), { page: 9, aPage: 1 });
    assert.deepEqual([page.total, page.page, page.pages, page.lines.length], [2, 2, 2, 1]);
  });

  it('comes by its point, whose theme and text it is told with', async () => {
    await approved();
    const [point] = done(await showPoints(open.app, { scope: leadOf('county'), asked: {} }));
    assert.deepEqual([point?.number, point?.responses, point?.nothingToAdd], [1, 2, 1]);
    assert.ok(point);
    const at = { briefingVersionId: point.briefingVersionId, point: 0 };
    assert.equal((await shown(leadOf('county'), { point: at })).total, 2);
    assert.equal((await shown(leadOf('county'), { point: { ...at, point: 1 } })).total, 0);
    assert.notEqual(point.text, '');
  });

  it('comes to the weeks in which it happened', async () => {
    await approved();
    const weeks = done(await showWeeklyProgress(open.app, { scope: partnership, asked: {} }));
    assert.deepEqual(weeks, [{ week: '2026-11-23', posted: 0, opened: 1, discussed: 1, approved: 1, acknowledged: 0 }]);
  });

  it('names who is late once the day is past, and how far they came', async () => {
    await addedTeam(open.app, 'Leaving Care');
    const late = async (scope: EvidenceScope = partnership) =>
      done(await showWhoIsLate(open.app, { scope, asked: {}, most: 10 }));
    assert.equal((await late()).total, 0);
    open.app.clock.set('2026-12-19T00:00:00.000Z');
    assert.deepEqual(
      (await late()).lines.map((line) => [line.team, line.stands]),
      [
        ['Duty and Assessment', 'not-finished'],
        ['Leaving Care', 'not-posted'],
      ],
    );
    await approved();
    const { total, organisations } = await late();
    assert.deepEqual([total, organisations.map((one) => [one.organisation, one.count])], [1, [[county.name, 1]]]);
    assert.equal((await late(leadOf('trust'))).total, 0);
  });
});

describe('What a team said that only named its organisation itself', () => {
  it('reaches neither that organisation’s lead nor, in words, the partnership until it is confirmed', async () => {
    const open = await openDiscussion({ directory: directoryWith(county, { ...trust, shareResponses: true }) });
    await open.app.store.transaction((tx) =>
      tx.updateTable('team').set({ organisationId: 'trust', settledBy: 'declared' }).execute(),
    );
    await says(open, ana, 'We plan discharge earlier now.');
    await finish(open);
    await approve(open);
    const seen = async (scope: EvidenceScope) =>
      done(await showWordsSaid(open.app, { scope, asked: {}, page: 1, aPage: 10 })).total;
    assert.deepEqual([await seen(partnership), await seen(leadOf('trust'))], [0, 0]);
    done(await confirmOrganisation(open.app, { teamId: open.teamId, by: 'test' }));
    assert.deepEqual([await seen(partnership), await seen(leadOf('trust'))], [1, 1]);
    await open.app.store.close();
  });
});
