import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { startFakeTeams } from '#test/support/fake-teams.ts';
import { freshDatabase } from '#test/support/postgres.ts';
import { smtpInbox } from '#test/support/smtp-inbox.ts';
import { botProcess } from './bot-process.ts';
import { type Course, newCourse } from './course.ts';
import { leads } from './facilitator.ts';
import { failNowAndThen, mailAnswers } from './faults.ts';
import { approvedIn, judge, mailsFor, noteNamesShown, sentOver } from './judgement.ts';
import { killing, momentsOf } from './killer.ts';
import { imports, publishes, watches } from './publisher.ts';
import { chanceFrom } from './seed.ts';
import { buildTown, type Load } from './town.ts';

export type StoreKind = 'sqlite' | 'postgres';

/** What became of one round. `broken` names each promise that was not kept; `trail` is for finding out why. */
export type Round = {
  readonly seed: number;
  readonly store: StoreKind;
  readonly ms: number;
  readonly kills: number;
  readonly opened: number;
  readonly responses: number;
  readonly shown: number;
  readonly refused: number;
  readonly settled: number;
  readonly mails: number;
  readonly mailsRepeated: number;
  readonly stoppedWithinMs: number;
  readonly broken: readonly string[];
  readonly trail: readonly string[];
};

type Ground = { readonly address: string; readonly settings: Record<string, string>; remove(): Promise<void> };

/** Where a round keeps its data: a folder, and for PostgreSQL a database. */
const newGround = async (store: StoreKind): Promise<Ground> => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const settings = { DATA_DIR: folder, ORGANISATIONS_FILE: join(folder, 'organisations.json') };
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (store === 'sqlite')
    return { address: join(folder, 'briefings.sqlite'), settings, remove: async () => removeFolder() };
  const database = await freshDatabase();
  const remove = async () => {
    await database.drop();
    removeFolder();
  };
  return { address: database.url, settings: { ...settings, DATABASE_URL: database.url }, remove };
};

const GRANTING = ['ChannelMessage.Read.Group'] as const;

const installs = async ({ town }: Course): Promise<void> => {
  await town.publisher.installApp();
  await Promise.all(town.places.map(({ team, lead }) => team.installApp({ by: lead, granting: GRANTING })));
};

const MAIL_WITHIN_MS = 240_000;

type Inbox = Awaited<ReturnType<typeof smtpInbox>>;

/** Waits until the minutes of every team were taken for every lead; what does not come is for the judge. */
const mailArrives = async (course: Course, inbox: Inbox): Promise<void> => {
  const deadline = performance.now() + MAIL_WITHIN_MS;
  const isThere = async (): Promise<boolean> => {
    const sent = await sentOver(inbox.received);
    return course.town.places.every((place) =>
      course.town.recipientsOf(place).every((to) => mailsFor(sent, place, to).some(({ accepted }) => accepted)),
    );
  };
  while (performance.now() < deadline && !(await isThere())) await pause(250);
};

/** The whole job, from publishing to mail, by people who do not mind that the process dies under them. */
const wholeJob = async (course: Course, inbox: Inbox, preview: Awaited<ReturnType<typeof imports>>): Promise<void> => {
  await publishes(course, preview);
  const watching = watches(course);
  await Promise.all(course.town.places.map((place) => leads(course, place))).catch((error: unknown) => {
    course.note(String(error));
  });
  await mailArrives(course, inbox);
  course.over = true;
  await watching;
};

export const playRound = async (of: { seed: number; store: StoreKind; load: Load }): Promise<Round> => {
  const began = performance.now();
  const chance = chanceFrom(of.seed);
  const ground = await newGround(of.store);
  const teams = await startFakeTeams();
  const inbox = await smtpInbox();
  const town = buildTown(teams, of.load);
  const course = newCourse({ town, load: of.load, chance });
  writeFileSync(ground.settings['ORGANISATIONS_FILE'] ?? '', JSON.stringify(town.directory));
  const settings = {
    ...ground.settings,
    ATTACHMENT_HOSTS: '127.0.0.1',
    PUBLISHERS: `${town.publisher.tenant.id}/${town.publisher.aadObjectId}`,
    SMTP_URL: inbox.url,
  };
  const bot = botProcess(settings, of.load.haste);
  try {
    teams.connectTo((await bot.start()) ?? '');
    await installs(course);
    const preview = await imports(course);
    failNowAndThen(teams, chance.branch('connector'));
    inbox.willAnswer(...mailAnswers(chance.branch('mail')));
    const moments = momentsOf(teams, () => inbox.received.length);
    const killed = killing(course, bot, { moments, kills: chance.between(...of.load.kills) });
    await wholeJob(course, inbox, preview);
    const { kills, opened } = await killed;
    const { code, ms } = await bot.stop();
    noteNamesShown(course);
    const sent = await sentOver(inbox.received);
    const broken = [...judge(course, await approvedIn(ground.address), sent)];
    if (code !== 0) broken.push(`stopped badly: it ended with ${code}`);
    return {
      ...of,
      ms: Math.round(performance.now() - began),
      kills,
      opened,
      responses: course.spoken.length,
      shown: course.spoken.filter((one) => one.shown).length,
      refused: course.spoken.filter((one) => one.refused).length,
      settled: course.postedAgain.length + course.foundThere.size,
      mails: sent.length,
      mailsRepeated: sent.length - new Set(sent.map(({ mail }) => mail.messageId)).size,
      stoppedWithinMs: Math.round(ms),
      broken,
      trail: [...course.trail, ...bot.faults],
    };
  } finally {
    course.over = true;
    await bot.kill();
    await teams.close();
    await inbox.close();
    await ground.remove();
  }
};
