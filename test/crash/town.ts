import { directoryFile } from '#test/support/directory-builder.ts';
import type { FakeTeams, Person, Team, Thread } from '#test/support/fake-teams.ts';
import { TITLE } from '#test/support/scene.ts';

/** How much goes on at once. */
export type Load = {
  readonly channels: number;
  readonly practitionersEach: number;
  /** How many discussion points are talked about. */
  readonly points: number;
  /** How often the process is killed, at most. */
  readonly kills: readonly [least: number, most: number];
  /** How long it lives before it is killed, at most, in milliseconds. */
  readonly livesMs: number;
  /** How much faster than ours its clock runs. */
  readonly haste: number;
};

export const WHOLE: Load = { channels: 20, practitionersEach: 10, points: 2, kills: [5, 9], livesMs: 4_000, haste: 10 };
export const SMALL: Load = { channels: 2, practitionersEach: 4, points: 2, kills: [1, 2], livesMs: 1_500, haste: 15 };

export type Place = { readonly team: Team; readonly lead: Person; readonly practitioners: readonly Person[] };

/** Two organisations with a safeguarding lead and a deputy each, their teams, and the partnership's publisher. */
export type Town = {
  readonly teams: FakeTeams;
  readonly publisher: Person;
  readonly places: readonly Place[];
  readonly directory: object;
  /** Addresses to which the minutes of a team must come. */
  readonly recipientsOf: (place: Place) => readonly string[];
};

const WORDS = [
  ...['table', 'window', 'ladder', 'bucket', 'pillow', 'kettle', 'carpet', 'button'],
  ...['basket', 'candle', 'hammer', 'blanket', 'pencil', 'saddle', 'thimble', 'wagon'],
] as const;

/** Words for a number, so that neither a response nor a name looks like a detail. */
export const inWords = (number: number): string =>
  [4_096, 256, 16, 1].map((unit) => WORDS[Math.floor(number / unit) % 16]).join(' ');

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1);
const nameOf = (number: number): string => inWords(number).split(' ').slice(1).map(capital).join(' ');

const lead = (organisation: string) => ({ name: `Lead of ${organisation}`, email: `lead-${organisation}@example.org` });
const deputy = (organisation: string) => ({
  name: `Deputy of ${organisation}`,
  email: `deputy-${organisation}@example.org`,
  deputy: true,
});

const ORGANISATIONS = ['north', 'south'] as const;

export const buildTown = (teams: FakeTeams, load: Load): Town => {
  const tenants = ORGANISATIONS.map(() => teams.tenant());
  let people = 0;
  const personIn = (index: number): Person => {
    people += 1;
    const tenant = tenants[index % tenants.length];
    if (tenant === undefined) throw new Error('a town has tenants');
    return tenant.person(nameOf(people));
  };
  const publisher = personIn(0);
  const places = Array.from({ length: load.channels }, (_, index): Place => {
    const practitioners = Array.from({ length: load.practitionersEach }, () => personIn(index));
    const [facilitator] = practitioners;
    if (facilitator === undefined) throw new Error('a team has people');
    const team = facilitator.tenant.team(`Team ${capital(inWords(index).split(' ')[3] ?? '')} ${index + 1}`);
    team.add(...practitioners);
    return { team, lead: facilitator, practitioners };
  });
  const organisations = ORGANISATIONS.map((id, index) => ({
    id,
    name: `${capital(id)} Council`,
    tenantIds: [tenants[index]?.id ?? ''],
    safeguardingLeads: [lead(id), deputy(id)],
  }));
  const recipientsOf = ({ team }: Place): readonly string[] => {
    const id = ORGANISATIONS[tenants.indexOf(team.tenant)] ?? '';
    return [lead(id).email, deputy(id).email];
  };
  return { teams, publisher, places, directory: directoryFile(...organisations), recipientsOf };
};

/** The threads of the briefing in a team's channel; there should be one. */
export const briefingThreads = ({ team }: Place): readonly Thread[] =>
  team
    .channel()
    .threads()
    .filter(({ root }) => root.from === 'the bot' && root.card !== undefined && root.reading.wholeText.includes(TITLE));
