import assert from 'node:assert/strict';
import { requiresPostgres } from '#test/support/requires.ts';
import { playRound, type Round, type StoreKind } from './round.ts';
import { SMALL } from './town.ts';

/** Waiting is most of a round, so that several go on at once. */
const playAll = (store: StoreKind, seeds: readonly number[]): Promise<Round[]> =>
  Promise.all(seeds.map((seed) => playRound({ seed, store, load: SMALL })));

/** The promises that begin so and were broken, each with the seed and the trail that lead to it. */
const broken = (rounds: readonly Round[], ...kinds: readonly string[]): readonly string[] =>
  rounds.flatMap(({ seed, broken: all, trail }) => {
    const here = all.filter((one) => kinds.some((kind) => one.startsWith(kind)));
    return here.length === 0 ? [] : [[`seed ${seed}:`, ...here, ...trail].join('\n  ')];
  });

const holds = (rounds: readonly Round[], ...kinds: readonly string[]) => assert.deepEqual(broken(rounds, ...kinds), []);

/** npm run test:crash plays as many rounds as are asked for, with the whole load. */
const promises = (store: StoreKind, seeds: readonly number[]) =>
  function suite(this: Mocha.Suite) {
    this.timeout(400_000);
    let rounds: readonly Round[];
    before(async () => {
      rounds = await playAll(store, seeds);
    });

    it('puts every response that was shown as recorded into the approved minutes', () => holds(rounds, 'lost'));
    it('counts a press that was repeated because nobody answered it once at most', () => holds(rounds, 'repeated'));
    it('posts no briefing twice in a channel, unless a publisher pressed Post again', () =>
      holds(rounds, 'posted twice'));
    it('brings the briefing to every channel, and every discussion to approved minutes once', () =>
      holds(rounds, 'not posted', 'not approved', 'approved twice'));
    it('brings every approved minutes whole to every safeguarding lead and deputy', () =>
      holds(rounds, 'not sent', 'not whole'));
    it('repeats an email only with the same Message-ID', () => holds(rounds, 'sent as another'));
    it('opens its store after every kill, and in the end stops when it is asked to', () => {
      holds(rounds, 'stopped badly');
      for (const round of rounds) {
        assert.ok(round.kills >= 1 && round.opened >= 2, `seed ${round.seed} was not killed`);
        assert.ok(round.stoppedWithinMs < 10_000, `seed ${round.seed} took ${round.stoppedWithinMs} ms to stop`);
      }
    });
    it('keeps every promise there is', () => holds(rounds, ''));
  };

describe('The product that is killed at random moments (SQLite)', promises('sqlite', [11, 12, 13, 14, 15, 16]));
requiresPostgres('The product that is killed at random moments (PostgreSQL)', promises('postgres', [21, 22, 23]));
