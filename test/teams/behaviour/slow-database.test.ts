import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { answered, finished, responds, settled, textOf, told } from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { type FreshDatabase, freshDatabase } from '../../support/postgres.ts';
import { requiresPostgres } from '../../support/requires.ts';
import { type Scene, startedDiscussion, startScene } from '../../support/scene.ts';

/** Microsoft Teams shows an error under a button after about five seconds, and brings all else again after fifteen. */
const IN_TIME_MS = 5_000;
/** Longer than a statement may take, so that what waited for it is refused, and tried again. */
const LONG_MS = 6_500;

requiresPostgres('A database that is slow', () => {
  let database: FreshDatabase;
  let scene: Scene;
  let thread: Thread;
  let point: Message;

  before(async () => {
    database = await freshDatabase();
    scene = await startScene({ settings: { DATABASE_URL: database.url } });
    ({ thread, point } = await startedDiscussion(scene));
    await settled();
  });
  after(async () => {
    await scene.service.stop();
    await database.drop();
  });

  /** Keeps everybody else from a table for so long. */
  const hold = async (table: string, milliseconds: number): Promise<{ free: Promise<void> }> => {
    const holder = new Client({ connectionString: database.url });
    await holder.connect();
    await holder.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    return { free: pause(milliseconds).then(() => holder.end()) };
  };
  const timed = async <T>(doing: Promise<T>): Promise<T> => {
    const from = performance.now();
    const done = await doing;
    const took = performance.now() - from;
    assert.ok(took < IN_TIME_MS, `it took ${Math.round(took)} ms`);
    return done;
  };
  const until = <T>(condition: () => T | Promise<T>) => scene.service.teams.until(condition, 30_000);

  it('is said within five seconds to who presses a button; the work goes on, counts once, and a stop waits for it', async () => {
    const { free } = await hold('response, discussion', 5_000);
    const [first, again] = await timed(
      Promise.all([
        responds(scene.ana, point, 'Pressed while it was slow.'),
        responds(scene.ana, point, 'Pressed while it was slow.'),
        scene.bo.clicks('Next point', { on: point }),
      ]),
    );
    for (const one of [first, again])
      assert.match(answered(one), /takes longer\. It goes on by itself.*nothing counts twice/su);
    await scene.service.restart();
    await free;
    await until(() => point.reading.text.includes('1 response, from Ana Ferreira'));
  });

  it('keeps what became of a press from everybody else, where that is a sentence', async () => {
    await told(scene, scene.bo, 'a moment ago', 'Priya Shah');
    assert.doesNotMatch(textOf(thread.messages()), /a moment ago/u);
  });

  it('does not make Microsoft Teams bring a message, an edit or an event again, which are dealt with once when they can be', async () => {
    const { teams } = scene.service;
    const before = await scene.bo.says('First wording.', { in: thread });
    const { free } = await hold('response, team', LONG_MS);
    const [said, edited, renamed] = await timed(
      Promise.all([
        scene.bo.says('Said while it was slow.', { in: thread }),
        scene.bo.edits(before.message, 'Second wording.'),
        scene.team.rename('Duty', { by: scene.priya }),
      ]),
    );
    assert.deepEqual([said.answer?.status, edited.answer?.status, renamed?.status], [200, 200, 200]);
    await timed(teams.redeliver(said));
    await free;
    await until(() => point.reading.text.includes('3 responses, from Ana Ferreira and Bo Lindqvist'));
    const review = await finished(scene, thread, point);
    await until(() => /Second wording\.[\s\S]*Said while/u.test(review.reading.wholeText));
    const text = review.reading.wholeText;
    assert.match(text, /Duty/u);
    assert.doesNotMatch(text, /Duty and Assessment|First wording/u);
    for (const one of ['Pressed while it was slow', 'Said while it was slow', 'Second wording'])
      assert.equal(text.split(one).length, 2, one);
  });
});
