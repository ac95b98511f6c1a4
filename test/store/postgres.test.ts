import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { StoreAway } from '#src/ports/store-away.ts';
import { recordAudit } from '#src/store/audit.ts';
import { cardById, cardsChanged } from '#src/store/cards.ts';
import { changeDiscussion, discussionById, takeDiscussion } from '#src/store/discussions.ts';
import { openPostgres } from '#src/store/postgres.ts';
import { keepResponse, responsesOf } from '#src/store/responses.ts';
import type { Store, Tx } from '#src/store/store.ts';
import { requiresPostgres } from '#test/support/requires.ts';
import { responseRow } from '#test/support/store-suite/discussion-rows.ts';
import { keepScene } from '#test/support/store-suite/keep.ts';
import { AT } from '#test/support/store-suite/rows.ts';
import { newDatabase, openAt } from '#test/support/store-suite.ts';

/** Opens once two have come to it; those who come later do not wait. */
const meetingOfTwo = (): (() => Promise<void>) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let come = 0;
  return () => {
    come += 1;
    if (come >= 2) resolve();
    return promise;
  };
};

requiresPostgres('Two processes on one PostgreSQL', () => {
  let one: Store;
  let two: Store;
  let remove: () => Promise<void>;
  let discussionId: string;
  let cardId: string;

  beforeEach(async () => {
    const place = await newDatabase();
    remove = place.remove;
    one = await openAt(place.address);
    two = await openAt(place.address);
    const scene = await one.transaction((tx) => keepScene(tx));
    discussionId = scene.discussionId;
    cardId = scene.posting.cardId;
  });
  afterEach(async () => {
    await one.close();
    await two.close();
    await remove();
  });

  type Reading = typeof takeDiscussion | typeof discussionById;
  type Waiting = () => Promise<unknown>;

  /** Accepts a response where the discussion is open; says whether it did. */
  const respond = (read: Reading, wait: Waiting) => async (tx: Tx) => {
    const discussion = await read(tx, discussionId);
    await wait();
    return discussion?.state === 'open' && (await keepResponse(tx, responseRow({ discussionId })));
  };
  /** Closes the discussion; says how many responses it would minute. */
  const close = (read: Reading, wait: Waiting) => async (tx: Tx) => {
    await read(tx, discussionId);
    await wait();
    await changeDiscussion(tx, discussionId, { state: 'approved' });
    return (await responsesOf(tx, discussionId)).length;
  };
  const while20ms: Waiting = () => pause(20);
  /** What waits a while, and when it has begun to: it has then read what it will act upon. */
  const whileAnotherComes = () => {
    const { promise: hasRead, resolve } = Promise.withResolvers<void>();
    const wait: Waiting = () => {
      resolve();
      return pause(50);
    };
    return { wait, hasRead };
  };

  it('minute a response that came just before the approval, because both take the discussion first', async () => {
    const { wait, hasRead } = whileAnotherComes();
    const responding = one.transaction(respond(takeDiscussion, wait));
    await hasRead;
    const closing = two.transaction(close(takeDiscussion, while20ms));
    assert.deepEqual([await responding, await closing], [true, 1]);
  });

  it('accept no response that came just after the approval, because both take the discussion first', async () => {
    const { wait, hasRead } = whileAnotherComes();
    const closing = two.transaction(close(takeDiscussion, wait));
    await hasRead;
    const responding = one.transaction(respond(takeDiscussion, while20ms));
    assert.deepEqual([await responding, await closing], [false, 0]);
  });

  it('would accept a response and not minute it, if they only read the discussion: this is what taking it is for', async () => {
    const meet = meetingOfTwo();
    const closed = Promise.withResolvers<void>();
    const responding = one.transaction(respond(discussionById, () => Promise.all([meet(), closed.promise])));
    const minuted = await two.transaction(close(discussionById, meet));
    closed.resolve();
    assert.deepEqual([await responding, minuted], [true, 0]);
  });

  it('go on where one of them, of a newer version, gives a table another column', async () => {
    const read = (tx: Tx) => cardById(tx, cardId);
    const before = await one.transaction(read);
    await two.transaction((tx) => sql`alter table card add column of_tomorrow text default 'x'`.execute(tx));
    let tries = 0;
    const after = await one.transaction((tx) => {
      tries += 1;
      return read(tx);
    });
    assert.deepEqual(after, { ...before, ofTomorrow: 'x' });
    assert.equal(tries, 2, 'what PostgreSQL had prepared for the table of before was refused, and done again');
    assert.deepEqual(await two.transaction(read), after);
  });

  it('both come through where each waits for what the other has locked', async () => {
    const meet = meetingOfTwo();
    const audit = (tx: Tx) => recordAudit(tx, { who: 'test', what: 'tried', onId: cardId, at: AT });
    const subject = (await one.transaction((tx) => cardById(tx, cardId)))?.subjectId ?? '';
    let begun = 0;
    const crossing = (first: (tx: Tx) => Promise<void>, second: (tx: Tx) => Promise<void>) => async (tx: Tx) => {
      begun += 1;
      await first(tx);
      await meet();
      await second(tx);
    };
    const change = (tx: Tx) => cardsChanged(tx, subject);
    await Promise.all([one.transaction(crossing(audit, change)), two.transaction(crossing(change, audit))]);
    assert.equal(begun, 3, 'one of the two was ended by PostgreSQL and done again');
    assert.equal((await one.transaction((tx) => cardById(tx, cardId)))?.wanted, 3);
  });
});

describe('A PostgreSQL that cannot be reached', () => {
  it('opens all the same, says that it is not ready, and refuses work by name', async () => {
    const store = await openPostgres('postgres://nobody@127.0.0.1:1/nothing');
    assert.equal(await store.ready(), false);
    await assert.rejects(
      store.transaction((tx) => cardById(tx, 'any')),
      StoreAway,
    );
    await store.close();
  });
});
