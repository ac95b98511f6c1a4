import assert from 'node:assert/strict';
import type { Team } from '../support/fake-teams/people/team.ts';
import { openAt } from '../support/store-suite.ts';
import { type County, progressOf, threadsIn } from './county.ts';

type Outcomes = { readonly posted: number; readonly refused: number; readonly unconfirmed: number };

/** How each channel's posting ended, by the channel's id, as it is kept. */
export const endings = async (address: string): Promise<ReadonlyMap<string, string>> => {
  const store = await openAt(address);
  const rows = await store.transaction((tx) =>
    tx
      .selectFrom('posting')
      .innerJoin('card', 'card.id', 'posting.cardId')
      .select(['card.placeId', 'card.state'])
      .execute(),
  );
  await store.close();
  return new Map(rows.map((row) => [row.placeId, row.state]));
};

const assertTrue = (team: Team, state: string | undefined): void => {
  const there = threadsIn(team).length;
  const may = { posted: [1], refused: [0], unconfirmed: [0, 1] }[state ?? ''];
  assert.ok(may?.includes(there), `${team.name} is ${state}, and the briefing is there ${there} times`);
};

/** Every channel ended as it says, nothing was posted twice, and the progress card tells it all; answers the counts. */
export const assertAllEnded = async (county: County, address: string): Promise<Outcomes> => {
  const ended = await endings(address);
  assert.equal(ended.size, county.everyTeam.length);
  for (const team of county.everyTeam) assertTrue(team, ended.get(team.channel().id));
  const count = (state: string) => [...ended.values()].filter((one) => one === state).length;
  const counts = { posted: count('posted'), refused: count('refused'), unconfirmed: count('unconfirmed') };
  await county.teams.until(() => {
    const said = progressOf(county)?.reading.wholeText ?? '';
    return (
      said.includes(`${counts.posted.toLocaleString('en-GB')} of ${ended.size.toLocaleString('en-GB')} channels`) &&
      said.includes(`${counts.refused} channels could not be posted to`) &&
      said.includes(`${counts.unconfirmed} channels to look at`)
    );
  }, 10_000);
  return counts;
};

/**
 * Whether every process together kept to a tenant's budget, by the time at which each send was begun, as it is kept. What
 * arrives is counted by Microsoft Teams too; but here that is this process, and where it stands still for a while, as on a
 * busy computer, what came meanwhile seems to come at once.
 */
export const assertBegunInBudget = async (address: string): Promise<void> => {
  const store = await openAt(address);
  const sends = await store.transaction((tx) => tx.selectFrom('send').select(['tenantId', 'at']).execute());
  await store.close();
  for (const [tenantId, own] of Map.groupBy(sends, (one) => one.tenantId)) {
    const times = own.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
    assert.ok(most <= 50, `${most} sends were begun within a second in tenant ${tenantId}`);
  }
};

/** Whether no posting waits or is under way any more. */
export const allEnded = async (address: string): Promise<boolean> => {
  const states = new Set((await endings(address)).values());
  return states.size > 0 && !states.has('pending') && !states.has('posting');
};

/** New threads a second in each tenant, over the time in which there were always more to come. */
export const postsPerSecond = ({ teams, tenants, everyTeam }: County): readonly number[] =>
  tenants.map((tenant) => {
    const channels = new Set(everyTeam.filter((one) => one.tenant === tenant).map((one) => one.channel().id));
    const times = teams.requests
      .filter((one) => one.operation === 'create' && channels.has(one.conversationId ?? ''))
      .map((one) => one.at.getTime());
    const steady = times.slice(0, Math.floor(times.length * 0.9));
    return (1_000 * (steady.length - 1)) / ((steady.at(-1) ?? 0) - (steady[0] ?? 0));
  });
