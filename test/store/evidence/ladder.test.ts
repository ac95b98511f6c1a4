import assert from 'node:assert/strict';
import type { EvidenceFilter } from '#src/domain/evidence-scope.ts';
import type { BriefingId, OrganisationId } from '#src/domain/ids.ts';
import { ladderOf, rungsOf } from '#src/domain/ladder.ts';
import { keepAgreedAction } from '#src/store/agreed-actions.ts';
import { changeCard } from '#src/store/cards.ts';
import { acknowledgeDelivery, keepDelivery } from '#src/store/deliveries.ts';
import { changeDiscussion } from '#src/store/discussions.ts';
import { talliesByOrganisation, talliesByTeam } from '#src/store/evidence/ladder.ts';
import { keepImpact } from '#src/store/impact.ts';
import { keepMinutes } from '#src/store/minutes.ts';
import { keepPastDiscussion, removeDiscussion } from '#src/store/old-records.ts';
import { keepResponse, withdrawResponse } from '#src/store/responses.ts';
import { changeTeam } from '#src/store/teams.ts';
import {
  agreedActionRow,
  deliveryRow,
  impactRow,
  minutesRow,
  responseRow,
} from '#test/support/store-suite/discussion-rows.ts';
import { keepApproved, keepPosted, keepPublished, keepScene, keepSettledTeam } from '#test/support/store-suite/keep.ts';
import { AT, inMinutes } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('The ladder as it is kept', (kept) => {
  const ladder = async (filter: Partial<EvidenceFilter> = {}) => {
    const rows = await kept.tx((tx) => talliesByOrganisation(tx, { confirmedOnly: false, ...filter }));
    return ladderOf(rows.map((row) => row.tally));
  };
  const parts = async (filter?: Partial<EvidenceFilter>) => rungsOf(await ladder(filter)).map((one) => one.part);

  it('follows a posting from its card to the acknowledgement of its minutes', async () => {
    const { discussionId, posting } = await kept.tx((tx) => keepScene(tx));
    assert.deepEqual(await parts(), [1, 1, 0, 0, 0, 0, 0]);
    await kept.tx((tx) => changeCard(tx, posting.cardId, { state: 'posted' }));
    await kept.tx((tx) => changeDiscussion(tx, discussionId, { state: 'review' }));
    assert.deepEqual(await parts(), [1, 1, 0, 0, 0, 0, 0], 'nobody has responded');
    const response = responseRow({ discussionId });
    await kept.tx((tx) => keepResponse(tx, response));
    assert.deepEqual(await parts(), [1, 1, 1, 0, 0, 0, 0]);
    await kept.tx((tx) => withdrawResponse(tx, response.id, AT));
    assert.deepEqual(await parts(), [1, 1, 0, 0, 0, 0, 0], 'the one response was withdrawn');
    await kept.tx((tx) => withdrawResponse(tx, response.id, null));
    const minutes = minutesRow({ discussionId });
    await kept.tx((tx) => keepMinutes(tx, minutes));
    assert.deepEqual(await parts(), [1, 1, 1, 1, 0, 0, 0]);
    const delivery = deliveryRow({ minutesId: minutes.id });
    await kept.tx((tx) => keepDelivery(tx, delivery));
    await kept.tx((tx) => acknowledgeDelivery(tx, { id: delivery.id, at: AT, by: 'Marit Olsen' }));
    assert.deepEqual(await parts(), [1, 1, 1, 1, 1, 0, 0]);
    const action = agreedActionRow({ discussionId });
    await kept.tx((tx) => keepAgreedAction(tx, action));
    await kept.tx((tx) => tx.updateTable('agreedAction').set({ doneAt: AT }).execute());
    await kept.tx((tx) => keepAgreedAction(tx, agreedActionRow({ discussionId })));
    await kept.tx((tx) => keepImpact(tx, impactRow({ discussionId })));
    assert.deepEqual(await parts(), [1, 1, 1, 1, 1, 1, 1]);
    assert.equal((await ladder()).actions, 2);
  });

  it('counts a posting once, however many minutes, deliveries and responses came of it', async () => {
    await kept.tx(async (tx) => {
      const { discussionId, minutesId } = await keepApproved(tx);
      const second = minutesRow({ discussionId, number: 2 });
      await keepMinutes(tx, second);
      for (const id of [minutesId, minutesId, second.id]) {
        const delivery = deliveryRow({ minutesId: id });
        await keepDelivery(tx, delivery);
        await acknowledgeDelivery(tx, { id: delivery.id, at: AT, by: 'Marit Olsen' });
        await keepResponse(tx, responseRow({ discussionId }));
        await keepAgreedAction(tx, agreedActionRow({ discussionId }));
      }
    });
    const { teams, acknowledged, actions } = await ladder();
    assert.deepEqual({ teams, acknowledged, actions }, { teams: 1, acknowledged: 1, actions: 3 });
  });

  it('counts a team that has done nothing yet', async () => {
    await kept.tx(async (tx) => keepPosted(tx, await keepPublished(tx), await keepSettledTeam(tx)));
    assert.deepEqual([(await ladder()).teams, ...(await parts())], [1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('goes on counting a discussion whose records were purged', async () => {
    const { discussionId, posting } = await kept.tx(async (tx) => {
      const scene = await keepApproved(tx);
      await keepResponse(tx, responseRow({ discussionId: scene.discussionId }));
      await keepAgreedAction(tx, agreedActionRow({ discussionId: scene.discussionId }));
      await tx.updateTable('agreedAction').set({ doneAt: AT }).execute();
      await keepImpact(tx, impactRow({ discussionId: scene.discussionId }));
      return scene;
    });
    const before = await ladder();
    assert.deepEqual([before.approved, before.actions, before.actionsDone, before.changed], [1, 1, 1, 1]);
    await kept.tx(async (tx) => {
      await keepPastDiscussion(tx, { discussionId, postingId: posting.id, at: AT });
      await removeDiscussion(tx, discussionId);
    });
    assert.deepEqual(await ladder(), before);
  });

  it('is of one briefing, one organisation or one time where that is asked', async () => {
    const { of } = await kept.tx(keepApproved);
    const briefingId = of.briefingId as BriefingId;
    const teams = async (filter: Partial<EvidenceFilter>) => (await ladder(filter)).teams;
    assert.equal(
      await teams({ briefingId, organisationId: 'county' as OrganisationId, from: AT, before: inMinutes(1) }),
      1,
    );
    assert.equal(await teams({ briefingId: 'another' as BriefingId }), 0);
    assert.equal(await teams({ organisationId: 'trust' as OrganisationId }), 0);
    assert.equal(await teams({ from: inMinutes(1) }), 0);
    assert.equal(await teams({ before: AT }), 0);
  });

  it('leaves out a team that only said itself whose it is, until that is confirmed, where confirmed teams are asked', async () => {
    const { teamId } = await kept.tx(keepApproved);
    await kept.tx((tx) => changeTeam(tx, teamId, { settledBy: 'declared' }));
    assert.equal((await ladder({ confirmedOnly: true })).teams, 0);
    await kept.tx((tx) => changeTeam(tx, teamId, { confirmedAt: AT }));
    assert.equal((await ladder({ confirmedOnly: true })).teams, 1);
  });

  it('is told by team, too, with the same total', async () => {
    await kept.tx(async (tx) => {
      const scene = await keepApproved(tx);
      await keepPosted(tx, scene, await keepSettledTeam(tx, { name: 'Leaving Care' }));
    });
    const rows = await kept.tx((tx) => talliesByTeam(tx, { confirmedOnly: false }));
    assert.deepEqual(rows.map((row) => [row.team, row.organisationId]).toSorted(), [
      ['Duty and Assessment', 'county'],
      ['Leaving Care', 'county'],
    ]);
    assert.deepEqual(ladderOf(rows.map((row) => row.tally)), await ladder());
  });
});
