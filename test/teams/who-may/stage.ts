import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { systemClock } from '#src/ports/clock.ts';
import { directoryFile } from '../../support/directory-builder.ts';
import { responds } from '../../support/discussing.ts';
import type { MeetingChat, Message, Person, Team, Tenant } from '../../support/fake-teams.ts';
import { importSample, type Scene, showing, TITLE } from '../../support/scene.ts';
import { startTestService } from '../../support/service.ts';
import { followUp } from './follow-up.ts';

/** The county's teams, then those of another organisation in the same tenant, and one of another tenant. */
export const places = [
  'open',
  'review',
  'closed',
  'fresh',
  'found',
  'unstarted',
  'elsewhere',
  'trust',
  'trust’s closed',
  'district',
] as const;
export type PlaceName = (typeof places)[number];

export const personas = {
  priya: 'the facilitator',
  ana: 'a practitioner',
  bo: 'the facilitator of something else',
  tomas: 'a guest',
  olivia: 'a publisher',
  hana: 'the lead',
  marcus: 'a lead of another organisation',
  ingrid: 'a lead of another tenant',
  zoe: 'a colleague who is not in the team',
} as const;
export type Persona = keyof typeof personas;

/** A team with its briefing's thread, and what is kept about it. */
export type TeamPlace = {
  readonly team: Team;
  readonly teamId: string;
  /** The card that opened the thread. */
  readonly root: Message;
  readonly postingId: string;
  /** Empty where the discussion has not begun. */
  readonly discussionId: string;
  readonly responseIds: readonly string[];
};

export type Stage = {
  readonly service: Scene['service'];
  readonly people: Readonly<Record<Persona, Person>>;
  readonly at: Readonly<Record<PlaceName, TeamPlace>>;
  /** A team that has not said yet whose it is, and the card that asks. */
  readonly undeclared: { readonly team: Team; readonly question: Message };
  /** A meeting chat that belongs to no team yet. */
  readonly meeting: { readonly chat: MeetingChat; readonly card: Message };
  /** A thread of the open discussion's team that is another. */
  readonly anotherThread: Message;
  readonly briefingId: string;
  /** Versions of the briefing: the published one, and two drafts. */
  readonly versionIds: readonly string[];
  readonly db: DatabaseSync;
};

const FACILITATORS: Readonly<Partial<Record<PlaceName, Persona>>> = {
  open: 'priya',
  review: 'priya',
  closed: 'priya',
  elsewhere: 'bo',
  trust: 'marcus',
  'trust’s closed': 'marcus',
  district: 'ingrid',
};

const makePeople = (county: Tenant, district: Tenant): Record<Persona, Person> => ({
  priya: county.person('Priya Shah'),
  ana: county.person('Ana Ferreira'),
  bo: county.person('Bo Lindqvist'),
  tomas: county.guest('Tomas Novak'),
  olivia: county.person('Olivia Grant'),
  hana: county.person('Hana Kovar'),
  marcus: county.person('Marcus Webb'),
  ingrid: district.person('Ingrid Baptiste'),
  zoe: county.person('Zoe Okafor'),
});

const organisations = (county: Tenant, district: Tenant, { hana, marcus, ingrid }: Record<Persona, Person>) => {
  const lead = ({ name, aadObjectId = '' }: Person) => [
    { name, email: 'lead@example.org', entraObjectId: aadObjectId },
  ];
  return directoryFile(
    { tenantIds: [county.id], safeguardingLeads: lead(hana) },
    { id: 'trust', name: 'Weald Community Health', tenantIds: [county.id], safeguardingLeads: lead(marcus) },
    { id: 'district', name: 'Cuckmere District', tenantIds: [district.id], safeguardingLeads: lead(ingrid) },
  );
};

const NAMES: Readonly<Record<PlaceName, string>> = {
  open: 'Duty and Assessment',
  review: 'Leaving Care',
  closed: 'Fostering',
  fresh: 'Adoption',
  found: 'Early Years',
  unstarted: 'Kinship Care',
  elsewhere: 'Youth Justice',
  trust: 'Health Visiting',
  'trust’s closed': 'School Nursing',
  district: 'Housing Options',
};

const isOfTrust = (place: PlaceName): boolean => place === 'trust' || place === 'trust’s closed';

const membersOf = (place: PlaceName, people: Record<Persona, Person>): readonly Person[] => {
  const { priya, ana, bo, tomas, olivia, hana, marcus, ingrid } = people;
  if (place === 'district') return [ingrid];
  if (isOfTrust(place)) return [marcus, olivia, hana];
  return [priya, ana, bo, tomas];
};

const addTeam = async (tenant: Tenant, name: string, members: readonly Person[]): Promise<Team> => {
  const team = tenant.team(name);
  team.add(...members);
  const [by] = members;
  if (by !== undefined) await team.installApp({ by });
  return team;
};

type Making = Pick<Stage, 'service' | 'people'> & { readonly county: Tenant; readonly district: Tenant };

const question = ({ service }: Making, team: Team): Promise<Message> =>
  service.teams.until(() => showing(team.channel().messages(), 'Which organisation'));

const makeTeam = async (making: Making, place: PlaceName): Promise<Team> => {
  const members = membersOf(place, making.people);
  if (place === 'district') return addTeam(making.district, NAMES[place], members);
  const team = await addTeam(making.county, NAMES[place], members);
  const filling = { Organisation: isOfTrust(place) ? 'Weald Community Health' : 'East Sussex County Council' };
  await members[0]?.clicks('Save organisation', { on: await question(making, team), filling });
  return team;
};

const rootOf = ({ service }: Making, team: Team): Promise<Message> =>
  service.teams.until(
    () =>
      team
        .channel()
        .threads()
        .find(({ root }) => root.card !== undefined && root.reading.wholeText.includes(TITLE))?.root,
  );

const shownIn = ({ service }: Making, root: Message, words: string): Promise<Message> =>
  service.teams.until(() => showing(service.teams.messages(root.conversationId), words));

/** Brings a team's discussion to where its place says it is. */
const discuss = async (making: Making, place: PlaceName, root: Message): Promise<void> => {
  const persona = FACILITATORS[place];
  if (persona === undefined) return;
  const facilitator = making.people[persona];
  await facilitator.clicks('Start discussion', { on: root });
  const point = await shownIn(making, root, 'Point 1 of 5');
  const texts = ['We plan discharge earlier.', 'Ring 01632 960777 first.', 'Or 01632 960778.'];
  for (const text of texts) await responds(place === 'open' ? making.people.ana : facilitator, point, text);
  if (place === 'open' || place === 'elsewhere' || place === 'trust' || place === 'district') return;
  await facilitator.clicks('Finish discussion', { on: point });
  const review = await shownIn(making, root, 'Draft minutes');
  if (place === 'review') return;
  for (const _ of ['first', 'second']) await facilitator.clicks('It is safe', { on: review, nth: 1 });
  await facilitator.clicks('Approve and forward', { on: review });
};

const idsOf = (db: DatabaseSync, query: string, ...of: readonly string[]): string[] =>
  db
    .prepare(query)
    .all(...of)
    .map((row) => String(row['id']));

const placeOf = (db: DatabaseSync, team: Team, root: Message): TeamPlace => {
  const [discussionId = ''] = idsOf(db, 'SELECT id FROM discussion WHERE team_id = ?', team.id);
  const [postingId = ''] = idsOf(db, 'SELECT id FROM posting WHERE team_id = ?', team.id);
  const responseIds = idsOf(db, 'SELECT id FROM response WHERE discussion_id = ? ORDER BY at', discussionId);
  return { team, teamId: team.id, root, postingId, discussionId, responseIds };
};

/** The minutes of a discussion, once they are approved. */
export const minutesIdOf = ({ db }: Pick<Stage, 'db'>, { discussionId }: TeamPlace): string =>
  idsOf(db, 'SELECT id FROM minutes WHERE discussion_id = ?', discussionId)[0] ?? '';

const makeMeeting = async ({ service, people, county }: Making): Promise<Stage['meeting']> => {
  const { priya, ana, bo, tomas } = people;
  const chat = county.meeting('Team meeting', { organiser: priya, with: [ana, bo, tomas] });
  await chat.installApp({ by: priya });
  await priya.says('start', { in: chat, mentioningBot: true });
  const card = await service.teams.until(() => showing(chat.messages(), 'Which team is this?'));
  return { chat, card };
};

/** So much is tried here that the budget of a channel would be spent for hours. */
const hurried = () => performance.now() * 1_000;

const prepared = async (): Promise<Making> => {
  let made: Omit<Making, 'service'> | undefined;
  const prepare: Parameters<typeof startTestService>[0] = (teams) => {
    const [county, district] = [teams.tenant(), teams.tenant()];
    const people = makePeople(county, district);
    made = { county, district, people };
    const { olivia } = people;
    // As an operator may have copied it: ids are compared whatever their case.
    const settings = { PUBLISHERS: `${county.id}/${olivia.aadObjectId}`.toUpperCase() };
    return { settings, directory: organisations(county, district, people) };
  };
  const service = await startTestService(prepare, systemClock, hurried);
  if (made === undefined) throw new Error('the stage was not prepared');
  // Everybody has met the bot, so that meeting it changes nothing later.
  await Promise.all(Object.values(made.people).map((person) => person.installApp()));
  return { service, ...made };
};

/** Minutes go to the leads of an organisation once a publisher has confirmed that the team is of it. */
const confirmOrganisations = async ({ people: { olivia } }: Making, at: Stage['at']): Promise<void> => {
  const [on] = olivia.chat.messages();
  if (on === undefined) throw new Error('the publisher has not met the bot');
  for (const place of ['review', 'closed', 'trust’s closed'] as const) {
    const data = { teamId: at[place].teamId, organisationId: isOfTrust(place) ? 'trust' : 'county' };
    await olivia.sendsAction({ type: 'Action.Execute', verb: 'confirmOrganisation', data }, { on });
  }
};

/** As if a worker had died while it posted there: only a publisher can say what became of it. */
const leaveUnconfirmed = (db: DatabaseSync, postingId: string): void => {
  db.prepare("UPDATE card SET state = 'unconfirmed' WHERE id = (SELECT card_id FROM posting WHERE id = ?)").run(
    postingId,
  );
};

/** Every place at once, with its people in it and its discussion where it should be. */
export const startStage = async (): Promise<Stage> => {
  const making = await prepared();
  const { service, people, county } = making;
  const teams = await Promise.all(places.map((place) => makeTeam(making, place)));
  const undeclared = await addTeam(county, 'Early Help', [people.ana, people.priya, people.tomas, people.bo]);
  const publishers = { service, olivia: people.olivia } as Scene;
  await people.olivia.clicks('Publish', { on: await importSample(publishers) });
  const roots = await Promise.all(teams.map((team) => rootOf(making, team)));
  await Promise.all(places.map((place, index) => discuss(making, place, roots[index] as Message)));
  const meeting = await makeMeeting(making);
  for (const _ of ['one draft', 'another']) await importSample(publishers);
  const [open] = teams;
  const said = await people.ana.says('Who brings the cake?', { in: open?.channel(), mentioningBot: true } as never);
  const db = new DatabaseSync(join(service.dataDir, 'briefings.sqlite'));
  db.exec('PRAGMA busy_timeout = 5000');
  const at = Object.fromEntries(
    places.map((place, index) => [place, placeOf(db, teams[index] as Team, roots[index] as Message)]),
  ) as Stage['at'];
  await confirmOrganisations(making, at);
  for (const { postingId } of [at.fresh, at.unstarted]) leaveUnconfirmed(db, postingId);
  followUp({ db, at }, ['closed', 'elsewhere', 'trust', 'district']);
  return {
    service,
    people,
    at,
    undeclared: { team: undeclared, question: await question(making, undeclared) },
    meeting,
    anotherThread: said.message,
    briefingId: idsOf(db, 'SELECT DISTINCT briefing_id AS id FROM briefing_version')[0] ?? '',
    versionIds: idsOf(db, 'SELECT id FROM briefing_version ORDER BY number'),
    db,
  };
};
