import fc from 'fast-check';
import type { DeliveryId } from '#src/domain/ids.ts';
import type { SafeguardingLead } from '#src/domain/organisation.ts';
import type { Mail, Mailer, MailOutcome } from '#src/ports/mailer.ts';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { sendDeliveries } from '#src/runner/send-deliveries.ts';
import type { DeliveryTable } from '#src/store/schema.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { approveMinutes } from '#src/use-cases/approve-minutes.ts';
import { confirmOrganisation } from '#src/use-cases/confirm-organisation.ts';
import { declareOrganisation } from '#src/use-cases/declare-organisation.ts';
import { finishDiscussion } from '#src/use-cases/finish-discussion.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { HOUR, MINUTE, openApp } from '#test/support/builders/app.ts';
import {
  borough,
  county,
  directoryWith,
  marit,
  ngozi,
  SHARED_TENANT,
  trust,
} from '#test/support/builders/directory.ts';
import { by, type OpenDiscussion, startOf, thread } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { olivia, priya } from '#test/support/builders/participant.ts';
import { postingTo, published } from '#test/support/builders/posting.ts';
import { addedTeam } from '#test/support/builders/team.ts';

/** How the mail server takes an email. The process can die before its answer comes; the answer can come late. */
const ANSWERS = ['accepted', 'later', 'never', 'dies before', 'dies after', 'late'] as const;
type Answers = (typeof ANSWERS)[number];

const DOES = [
  'a worker looks',
  'two workers look at once',
  'the late answers come',
  'five minutes pass',
  'a day passes',
  'the clock steps back an hour',
  'a lead presses Acknowledge receipt',
  'minutes are approved',
  'the organisation is confirmed',
  'the team names another organisation',
  'the directory names other leads',
] as const;

export type DeliveryStep = {
  readonly does: (typeof DOES)[number];
  readonly answers: Answers;
  /** What a late answer then is. */
  readonly comesLate: 'accepted' | 'later' | 'never';
  /** Which of several it is about. */
  readonly which: number;
};

const anySteps = fc.array(
  fc.record<DeliveryStep>({
    does: fc.constantFrom(...DOES, 'a worker looks', 'a worker looks', 'the late answers come', 'five minutes pass'),
    answers: fc.constantFrom(...ANSWERS, 'late'),
    comesLate: fc.constantFrom('accepted', 'later', 'never'),
    which: fc.nat({ max: 20 }),
  }),
  { minLength: 5, maxLength: 25, size: 'max' },
);

const plain = { answers: 'accepted', comesLate: 'accepted', which: 0 } as const;
const UNDER_WAY: readonly DeliveryStep[] = [
  { ...plain, does: 'the organisation is confirmed' },
  { ...plain, does: 'the directory names other leads', which: 2 },
  { ...plain, does: 'minutes are approved' },
];

const HELD_UP: readonly DeliveryStep[] = [
  ...UNDER_WAY,
  { ...plain, does: 'a worker looks', answers: 'late' },
  { ...plain, does: 'five minutes pass' },
];

/** Most begin where minutes are on their way, or a worker was held up beyond its lease: most is tried with emails. */
export const anyCourseOfADelivery = fc
  .tuple(fc.constantFrom([], UNDER_WAY, UNDER_WAY, HELD_UP, HELD_UP), anySteps)
  .map(([begun, steps]) => [...begun, ...steps]);

/** What came of a step; `step` is undefined for "everything works again". */
export type DeliveryPlayed = {
  readonly step: DeliveryStep | undefined;
  readonly before: readonly DeliveryTable[];
  readonly after: readonly DeliveryTable[];
  /** Every email that may have gone out so far, with the Message-ID and whether its delivery was settled as sent then. */
  readonly mails: readonly { readonly to: string; readonly messageId: string; readonly again: boolean }[];
  readonly confirmed: boolean;
};

const DIED = 'the process died here';

const LEADS: readonly (readonly SafeguardingLead[])[] = [[], [ngozi], [ngozi, { ...marit, deputy: true }]];

class Post implements Mailer {
  step: Pick<DeliveryStep, 'answers' | 'comesLate'> = { answers: 'accepted', comesLate: 'accepted' };
  readonly late: (() => void)[] = [];
  readonly mails: { to: string; messageId: string; again: boolean }[] = [];
  readonly settled = new Set<string>();

  async send(mail: Mail): Promise<MailOutcome> {
    const { answers, comesLate } = this.step;
    if (answers === 'dies before') throw new Error(DIED);
    this.mails.push({
      to: mail.to.address,
      messageId: mail.messageId,
      again: this.settled.has(mail.messageId),
    });
    if (answers === 'dies after') throw new Error(DIED);
    if (answers !== 'late') return outcome(answers);
    await new Promise<void>((resolve) => this.late.push(resolve));
    return outcome(comesLate);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const outcome = (answers: 'accepted' | 'later' | 'never'): MailOutcome =>
  answers === 'accepted' ? { kind: 'accepted' } : { kind: answers, code: answers === 'never' ? '550' : '451' };

const links = { publicUrl: 'https://briefings.example.org', secret: 'a secret of the tests' };

class Course {
  readonly #open: OpenDiscussion;
  readonly #post = new Post();
  readonly #late: Promise<unknown>[] = [];
  #workers = 0;

  constructor(open: OpenDiscussion) {
    this.#open = open;
  }

  rows(): Promise<DeliveryTable[]> {
    return this.#open.app.store.transaction((tx) => tx.selectFrom('delivery').selectAll().orderBy('id').execute());
  }

  async #look(): Promise<void> {
    for (const one of await this.rows()) if (one.state === 'sent') this.#post.settled.add(one.messageId);
    this.#workers += 1;
    const before = this.#post.late.length;
    const worker = `worker ${this.#workers}`;
    const work = { app: this.#open.app, mailer: this.#post, links, worker, telemetry: noTelemetry };
    const running = sendDeliveries(work)
      .run()
      .catch((error: Error) => {
        if (error.message !== DIED) throw error;
      });
    if (this.#post.step.answers !== 'late') return void (await running);
    const sending = async () => {
      // The Word file of each is made first, which takes a few turns.
      for (let times = 0; times < 60 && this.#post.late.length === before; times += 1)
        await new Promise((resolve) => setTimeout(resolve, 1));
    };
    this.#late.push(running);
    await Promise.race([running, sending()]);
  }

  async #lateAnswers(): Promise<void> {
    const { comesLate } = this.#post.step;
    this.#post.step = { answers: comesLate, comesLate };
    const answering = Promise.all(this.#late.splice(0));
    for (const answer of this.#post.late.splice(0)) answer();
    await answering;
  }

  async #acknowledge(which: number): Promise<void> {
    const mail = this.#post.mails[which % Math.max(this.#post.mails.length, 1)];
    const id = (await this.rows()).find((one) => one.messageId === mail?.messageId)?.id;
    await acknowledgeMinutes(this.#open.app, (id ?? 'unknown') as DeliveryId);
  }

  async #approve(): Promise<void> {
    const command = by(priya, this.#open);
    await reopenDiscussion(this.#open.app, command);
    await finishDiscussion(this.#open.app, command);
    await approveMinutes(this.#open.app, command);
  }

  #direct(which: number): Promise<unknown> {
    const leads = LEADS[which % LEADS.length] ?? [];
    const named = [trust, borough].map((one) => ({ ...one, safeguardingLeads: leads }));
    return loadDirectory(this.#open.app, { directory: directoryWith(county, ...named), by: 'test' });
  }

  readonly #deeds: Record<DeliveryStep['does'], (step: DeliveryStep) => Promise<unknown>> = {
    'a worker looks': () => this.#look(),
    'two workers look at once': () => Promise.all([this.#look(), this.#look()]),
    'the late answers come': () => this.#lateAnswers(),
    'five minutes pass': async () => this.#open.app.clock.forward(5 * MINUTE),
    'a day passes': async () => this.#open.app.clock.forward(24 * HOUR),
    'the clock steps back an hour': async () => this.#open.app.clock.forward(-HOUR),
    'a lead presses Acknowledge receipt': ({ which }) => this.#acknowledge(which),
    'minutes are approved': () => this.#approve(),
    'the organisation is confirmed': () =>
      confirmOrganisation(this.#open.app, { teamId: this.#open.teamId, by: olivia.id }),
    'the team names another organisation': ({ which }) => {
      const organisationId = which % 2 === 0 ? trust.id : borough.id;
      return declareOrganisation(this.#open.app, { teamId: this.#open.teamId, organisationId, who: priya });
    },
    'the directory names other leads': ({ which }) => this.#direct(which),
  };

  async play(step: DeliveryStep): Promise<DeliveryPlayed> {
    const before = await this.rows();
    this.#post.step = step;
    await this.#deeds[step.does](step);
    return this.#played(step, before);
  }

  /** Everything works again, and there is time enough. */
  async settle(): Promise<DeliveryPlayed> {
    const before = await this.rows();
    this.#post.step = { answers: 'accepted', comesLate: 'accepted' };
    await this.#lateAnswers();
    for (let times = 0; times < 8; times += 1) {
      this.#open.app.clock.forward(3 * HOUR);
      await this.#look();
    }
    return this.#played(undefined, before);
  }

  async #played(step: DeliveryStep | undefined, before: readonly DeliveryTable[]): Promise<DeliveryPlayed> {
    const { app, teamId } = this.#open;
    const team = await app.store.transaction((tx) =>
      tx.selectFrom('team').selectAll().where('id', '=', teamId).executeTakeFirstOrThrow(),
    );
    return {
      step,
      before,
      after: await this.rows(),
      mails: [...this.#post.mails],
      confirmed: team.confirmedAt !== null,
    };
  }
}

/** A team that named its organisation itself, whose minutes wait for a publisher and then for the mail server. */
export const playDeliveries = async (steps: readonly DeliveryStep[]): Promise<readonly DeliveryPlayed[]> => {
  const app = await openApp();
  const teamId = await addedTeam(app, 'Health Visiting', { tenantId: SHARED_TENANT });
  done(await declareOrganisation(app, { teamId, organisationId: trust.id, who: priya }));
  const publicationId = await published(app);
  const postingId = await postingTo(app, publicationId, teamId);
  const posted = { app, teamId, publicationId, postingId, here: thread({ tenantId: SHARED_TENANT }) };
  const open = { ...posted, discussionId: done(await startDiscussion(app, startOf(posted))) };
  const course = new Course(open);
  const played: DeliveryPlayed[] = [];
  for (const step of steps) played.push(await course.play(step));
  played.push(await course.settle());
  await app.store.close();
  return played;
};
