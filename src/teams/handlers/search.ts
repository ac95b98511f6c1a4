import type { OrganisationId } from '../../domain/ids.ts';
import { organisationsToSearch } from '../../use-cases/organisations-to-search.ts';
import { searchBriefings as find } from '../../use-cases/search-briefings.ts';
import { words } from '../../words/words.ts';
import type { Turn } from '../turn.ts';
import type { Desk, SearchHandler } from './handler.ts';

/** Whoever types asks many times in a minute, and Microsoft Teams allows so many roster look-ups. */
const REMEMBER_MS = 600_000;
const MOST_REMEMBERED = 5_000;
/** An answer is due within five seconds. */
const MOST_TEAMS = 60;
const AT_ONCE = 20;

type IfMember = Awaited<ReturnType<typeof organisationsToSearch>>['ifMember'];

/** Of each organisation the first team that the person is in is enough. */
const memberOf = async (desk: Desk, turn: Turn, teams: IfMember): Promise<ReadonlySet<OrganisationId>> => {
  const found = new Set<OrganisationId>();
  const looked = teams.slice(0, MOST_TEAMS);
  for (let from = 0; from < looked.length; from += AT_ONCE) {
    const some = looked.slice(from, from + AT_ONCE).filter((one) => !found.has(one.organisationId));
    const there = await Promise.all(some.map((one) => desk.roster.inTeam(turn, one.teamId)));
    for (const [index, one] of some.entries()) if (there[index] !== undefined) found.add(one.organisationId);
  }
  return found;
};

const organisationsOver = (desk: Desk, now: () => number) => {
  const remembered = new Map<string, { found: ReadonlySet<OrganisationId>; until: number }>();
  const look = async (turn: Turn, teams: IfMember): Promise<ReadonlySet<OrganisationId>> => {
    const known = remembered.get(turn.person.id);
    if (known !== undefined && known.until > now()) return known.found;
    const found = await memberOf(desk, turn, teams);
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    remembered.set(turn.person.id, { found, until: now() + REMEMBER_MS });
    return found;
  };
  return async (turn: Turn): Promise<readonly OrganisationId[]> => {
    const { certain, ifMember } = await organisationsToSearch(desk.app, {
      tenantId: turn.here.tenantId,
      who: turn.person.id,
    });
    return ifMember.length === 0 ? certain : [...certain, ...(await look(turn, ifMember))];
  };
};

const nothingText = ({ words: typed, skip }: { words: string; skip: number }): string => {
  const { noMore, nothingSent, nothingFound } = words().search;
  if (skip > 0) return noMore;
  return typed.trim() === '' ? nothingSent : nothingFound;
};

/** Searches what this person's organisations were sent. They need not be in a conversation that has the app. */
export const searchBriefings = (desk: Desk): SearchHandler => {
  const organisationsOf = organisationsOver(desk, () => performance.now());
  return async (turn, search) => {
    const publisher = desk.app.publishers.has(turn.person.id);
    const organisationIds = publisher ? [] : await organisationsOf(turn);
    if (!publisher && organisationIds.length === 0) return { text: words().search.noneOfYours };
    const briefings = await find(desk.app, { who: turn.person.id, organisationIds, ...search });
    return briefings.length === 0 ? { text: nothingText(search) } : { briefings };
  };
};
