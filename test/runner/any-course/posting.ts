import fc from 'fast-check';
import type { CardView } from '#src/ports/cards.ts';
import type { Chat, Place, PostOutcome, UpdateOutcome } from '#src/ports/chat.ts';
import type { Task } from '#src/runner/runner.ts';
import type { Card } from '#src/store/cards.ts';
import { cardById, cardsChanged } from '#src/store/cards.ts';
import { postingById } from '#src/store/postings.ts';
import { registerTeam } from '#src/use-cases/register-team.ts';
import { removeTeam } from '#src/use-cases/remove-team.ts';
import { settlePosting } from '#src/use-cases/settle-posting.ts';
import { HOUR, MINUTE } from '#test/support/builders/app.ts';
import { type PostedBriefing, postedBriefing } from '#test/support/builders/discussion.ts';
import { olivia, priya } from '#test/support/builders/participant.ts';
import { teamWith } from '#test/support/builders/team.ts';
import { showing } from '../stage.ts';

/** How Microsoft Teams takes a post or an update. The process can die before its answer comes; the answer can come late. */
const ANSWERS = ['done', 'refused', 'later', 'unclear', 'dies before', 'dies after', 'lost', 'late'] as const;
type Answers = (typeof ANSWERS)[number];

const DOES = [
  'a worker looks',
  'two workers look at once',
  'the late answers come',
  'a minute and a half passes',
  'a day passes',
  'the clock steps back an hour',
  'the publisher presses Post again',
  'the publisher presses It is there',
  'the card has something new to say',
  'the app is removed and added again',
] as const;

export type PostingStep = {
  readonly does: (typeof DOES)[number];
  readonly answers: Answers;
  /** What a late answer then is. */
  readonly comesLate: Exclude<Answers, 'late' | 'dies before' | 'dies after'>;
};

export const anyCourseOfAPosting = fc.array(
  fc.record<PostingStep>({
    does: fc.constantFrom(...DOES, 'a worker looks', 'two workers look at once', 'a worker looks'),
    answers: fc.constantFrom(...ANSWERS),
    comesLate: fc.constantFrom('done', 'refused', 'later', 'unclear', 'lost'),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);

/** What came of a step, as far as the rules speak of it. */
export type PostingPlayed = {
  readonly step: PostingStep | undefined;
  readonly before: Card;
  readonly after: Card;
  /** Posts so far that began a thread where one might be already, and that no publisher had asked for since that one. */
  readonly unasked: number;
  /** How often a publisher asked for another post, so far. */
  readonly askedAgain: number;
  /** Updates so far of what was never known to be there. */
  readonly updatesOfNothing: number;
};

type Late = { readonly answer: () => void; readonly worker: Task };

/** What another worker held of a tenant has run out by then (docs/decisions/0015). */
const UNTIL_FREE = 6_000;

const unlessItDied = (error: Error): void => {
  if (error.message !== 'the process died here') throw error;
};

/** A channel as Microsoft Teams keeps it, answering as each step says. */
class Channel implements Chat {
  unasked = 0;
  mayPost = true;
  updatesOfNothing = 0;
  step: PostingStep = { does: 'a worker looks', answers: 'done', comesLate: 'done' };
  readonly late: (() => void)[] = [];
  readonly #known = new Set<string>();
  #posts = 0;

  async post(place: Place, _card: CardView): Promise<PostOutcome> {
    const { answers, comesLate } = this.step;
    if (answers === 'dies before') throw new Error('the process died here');
    if (answers !== 'late') return this.#posted(place, answers);
    // It arrives at once, if it does; only the answer is late.
    const outcome = this.#posted(place, comesLate);
    await new Promise<void>((resolve) => this.late.push(resolve));
    return outcome;
  }

  #posted(place: Place, answers: Answers): PostOutcome {
    if (answers === 'refused') return { kind: 'refused', why: 'not-installed' };
    if (answers === 'later') return { kind: 'not-sent', retryAfterMs: 5_000 };
    if (place.kind === 'new-thread') this.#begin();
    if (answers === 'dies after') throw new Error('the process died here');
    if (answers === 'unclear') return { kind: 'unconfirmed' };
    this.#posts += 1;
    const activityId = `activity ${this.#posts}`;
    this.#known.add(activityId);
    return { kind: 'posted', conversationId: `thread ${this.#posts}`, activityId };
  }

  #begin(): void {
    if (!this.mayPost) this.unasked += 1;
    this.mayPost = false;
  }

  async update({ activityId }: { activityId: string }): Promise<UpdateOutcome> {
    if (!this.#known.has(activityId)) this.updatesOfNothing += 1;
    const { answers, comesLate } = this.step;
    if (answers === 'dies before' || answers === 'dies after') throw new Error('the process died here');
    if (answers === 'late') await new Promise<void>((resolve) => this.late.push(resolve));
    return this.#updated(answers === 'late' ? comesLate : answers);
  }

  #updated(answers: Answers): UpdateOutcome {
    if (answers === 'refused') return { kind: 'refused', why: 'not-installed' };
    if (answers === 'lost') return { kind: 'lost' };
    return answers === 'done' ? { kind: 'updated' } : { kind: 'later', retryAfterMs: 5_000 };
  }

  async meeting(): Promise<undefined> {
    return undefined;
  }

  async member(): Promise<undefined> {
    return undefined;
  }
}

class Course {
  readonly #posted: PostedBriefing;
  readonly #channel = new Channel();
  readonly #late: Late[] = [];
  #askedAgain = 0;
  #workers = 0;
  #news = 0;

  constructor(posted: PostedBriefing) {
    this.#posted = posted;
  }

  async card(): Promise<Card> {
    const { app, postingId } = this.#posted;
    const card = await app.store.transaction(async (tx) => {
      const posting = await postingById(tx, postingId);
      return posting && cardById(tx, posting.cardId);
    });
    if (card === undefined) throw new Error('the card of the posting is gone');
    return card;
  }

  /** A worker that dies is another one afterwards, and one whose answer is late is not waited for. */
  async #look(): Promise<void> {
    this.#workers += 1;
    this.#posted.app.clock.forward(UNTIL_FREE);
    const before = this.#channel.late.length;
    const worker = showing(this.#posted.app, this.#channel, { worker: `worker ${this.#workers}` });
    const running = worker.run().catch(unlessItDied);
    const waiting = new Promise<void>((resolve) => {
      const look = (times: number) => {
        if (this.#channel.late.length > before || times > 200) resolve();
        else setImmediate(() => look(times + 1));
      };
      look(0);
    });
    await (this.#channel.step.answers === 'late' ? Promise.race([running, waiting]) : running);
    for (const answer of this.#channel.late.slice(before)) this.#late.push({ answer, worker });
  }

  async #lateAnswers(): Promise<void> {
    this.#channel.step = { ...this.#channel.step, answers: this.#channel.step.comesLate };
    for (const answer of this.#channel.late.splice(0)) answer();
    await Promise.all(this.#late.splice(0).map(({ worker }) => worker.stop?.().catch(unlessItDied)));
  }

  async #press(as: 'post-again' | 'it-is-there'): Promise<void> {
    const settled = await settlePosting(this.#posted.app, { postingId: this.#posted.postingId, as, by: olivia.id });
    if (!settled.ok || as === 'it-is-there') return;
    this.#askedAgain += 1;
    this.#channel.mayPost = true;
  }

  /** A card is updated only where it really says something else: each time another day by which to discuss. */
  #sayNews(): Promise<void> {
    this.#news += 1;
    const discussBy = `2027-01-${String((this.#news % 28) + 1).padStart(2, '0')}`;
    return this.#posted.app.store.transaction(async (tx) => {
      await tx.updateTable('publication').set({ discussBy }).execute();
      await cardsChanged(tx, this.#posted.postingId);
    });
  }

  async #addAgain(): Promise<void> {
    const { app, teamId } = this.#posted;
    await removeTeam(app, { teamId, by: priya.id });
    await registerTeam(app, teamWith());
  }

  readonly #deeds: Record<PostingStep['does'], () => Promise<unknown> | undefined> = {
    'a worker looks': () => this.#look(),
    'two workers look at once': () => Promise.all([this.#look(), this.#look()]),
    'the late answers come': () => this.#lateAnswers(),
    'a minute and a half passes': async () => this.#posted.app.clock.forward(1.5 * MINUTE),
    'a day passes': async () => this.#posted.app.clock.forward(24 * HOUR),
    'the clock steps back an hour': async () => this.#posted.app.clock.forward(-HOUR),
    'the publisher presses Post again': () => this.#press('post-again'),
    'the publisher presses It is there': () => this.#press('it-is-there'),
    'the card has something new to say': () => this.#sayNews(),
    'the app is removed and added again': () => this.#addAgain(),
  };

  async play(step: PostingStep): Promise<PostingPlayed> {
    const before = await this.card();
    this.#channel.step = step;
    await this.#deeds[step.does]();
    return this.#played(step, before);
  }

  /** Everything works again, and there is time enough. */
  async settle(): Promise<PostingPlayed> {
    const before = await this.card();
    await this.#lateAnswers();
    for (let times = 0; times < 6; times += 1) {
      this.#posted.app.clock.forward(2 * HOUR);
      this.#channel.step = { does: 'a worker looks', answers: 'done', comesLate: 'done' };
      await this.#look();
    }
    return this.#played(undefined, before);
  }

  async #played(step: PostingStep | undefined, before: Card): Promise<PostingPlayed> {
    const { unasked, updatesOfNothing } = this.#channel;
    return { step, before, after: await this.card(), unasked, updatesOfNothing, askedAgain: this.#askedAgain };
  }
}

/** Plays a course on a store of its own; the last of what is answered is how it stands once everything works again. */
export const playPosting = async (steps: readonly PostingStep[]): Promise<readonly PostingPlayed[]> => {
  const posted = await postedBriefing();
  const course = new Course(posted);
  const played: PostingPlayed[] = [];
  for (const step of steps) played.push(await course.play(step));
  played.push(await course.settle());
  await posted.app.store.close();
  return played;
};
