import { readFileSync } from 'node:fs';
import { directoryFile } from './directory-builder.ts';
import type { Permission } from './fake-teams/people/installable.ts';
import type { Team } from './fake-teams/people/team.ts';
import type { Tenant } from './fake-teams/people/tenant.ts';
import type { Message, Person, Thread } from './fake-teams.ts';
import { type RunningService, startTestService } from './service.ts';

export const SAMPLE = 'samples/audit-briefing-pre-birth-assessments-and-care-leavers.docx';
export const TITLE = 'Pre-birth Assessments and Care Leavers';

/** A county council with one team, its people, and the partnership's publisher; the app is added to the team. */
export type Scene = {
  readonly service: RunningService;
  readonly tenant: Tenant;
  readonly team: Team;
  readonly olivia: Person;
  readonly priya: Person;
  readonly ana: Person;
  readonly bo: Person;
};

type Options = {
  readonly settings?: Readonly<Record<string, string>>;
  readonly directory?: (tenantId: string, tenant: Tenant) => unknown;
  readonly clock?: Parameters<typeof startTestService>[1];
  /** The publisher has not met the bot yet. */
  readonly publisherComesLater?: boolean;
  /** Olivia, Priya, Ana and Bo under other names, and the team under another. */
  readonly called?: { readonly people: readonly string[]; readonly team: string };
  /** What the team lets the app hear; it hears the whole channel unless it is said otherwise. */
  readonly granting?: readonly Permission[];
};

const CALLED = { people: ['Olivia Grant', 'Priya Shah', 'Ana Ferreira', 'Bo Lindqvist'], team: 'Duty and Assessment' };

export const startScene = async (options: Options = {}): Promise<Scene> => {
  let made: Omit<Scene, 'service'> | undefined;
  const service = await startTestService((teams) => {
    const tenant = teams.tenant();
    const called = options.called ?? CALLED;
    const people = called.people.map((name) => tenant.person(name));
    const [olivia, priya, ana, bo] = people as [Person, Person, Person, Person];
    const team = tenant.team(called.team);
    team.add(priya, ana, bo);
    made = { tenant, team, olivia, priya, ana, bo };
    return {
      settings: { PUBLISHERS: `${tenant.id}/${olivia.aadObjectId}`, ...options.settings },
      directory: options.directory?.(tenant.id, tenant) ?? directoryFile({ tenantIds: [tenant.id] }),
    };
  }, options.clock);
  if (made === undefined) throw new Error('the scene was not prepared');
  if (!options.publisherComesLater) await made.olivia.installApp();
  await made.team.installApp({ by: made.priya, granting: options.granting ?? ['ChannelMessage.Read.Group'] });
  return { service, ...made };
};

/** The newest message of a conversation that shows these words, folded parts included. */
export const showing = (messages: readonly Message[], ...words: readonly string[]): Message | undefined =>
  messages.findLast((one) => one.card !== undefined && words.every((word) => one.reading.wholeText.includes(word)));

/** The publisher sends the Word file; answers the preview. */
export const importSample = async ({ service, olivia }: Scene): Promise<Message> => {
  const before = olivia.chat.messages().length;
  await olivia.sendsFile({ name: 'briefing.docx', bytes: readFileSync(SAMPLE) });
  // A progress card may come meanwhile: only the preview can be published.
  const isPreview = (one: Message) =>
    showing([one], TITLE) !== undefined && one.reading.buttons.some(({ title }) => title === 'Publish');
  return service.teams.until(() => olivia.chat.messages().slice(before).findLast(isPreview));
};

/** Imports and publishes to all, without waiting for what becomes of it. */
export const sendOutSample = async (scene: Scene, filling: { 'Discuss by'?: string } = {}): Promise<void> => {
  await scene.olivia.clicks('Publish', { on: await importSample(scene), filling });
};

/** Imports, publishes to all, and answers the thread in the team's channel. */
export const publishSample = async (scene: Scene, filling: { 'Discuss by'?: string } = {}): Promise<Thread> => {
  await sendOutSample(scene, filling);
  return scene.service.teams.until(() =>
    scene.team
      .channel()
      .threads()
      .find(({ root }) => root.card !== undefined && root.reading.wholeText.includes(TITLE)),
  );
};

/** Waits for the newest message of a thread that shows these words. */
export const seen = (scene: Scene, thread: Thread, ...words: readonly string[]): Promise<Message> =>
  scene.service.teams.until(() => showing(thread.messages(), ...words));

/** Publishes, and Priya starts the discussion; answers the thread and the card of the first point. */
export const startedDiscussion = async (scene: Scene): Promise<{ thread: Thread; point: Message }> => {
  const thread = await publishSample(scene);
  await scene.priya.clicks('Start discussion', { on: thread.root });
  return { thread, point: await seen(scene, thread, 'Point 1 of 5') };
};
