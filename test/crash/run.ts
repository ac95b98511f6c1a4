import { parseArgs } from 'node:util';
import { playRound, type Round, type StoreKind } from './round.ts';
import { SMALL, WHOLE } from './town.ts';

/**
 * npm run test:crash -- --rounds N [--seed S] [--store sqlite|postgres] [--small]
 * Plays the whole job under load while the process is killed at random moments. Round n has the seed S + n - 1, so that
 * `--rounds 1 --seed` with the seed of a round plays its faults and kills again.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string' },
    store: { type: 'string', default: 'sqlite' },
    small: { type: 'boolean', default: false },
  },
});

// Its processes end with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const seed = Number(values.seed ?? Date.now() % 1_000_000);
const rounds = Number(values.rounds);
if (!(Number.isSafeInteger(seed) && Number.isSafeInteger(rounds) && /^(sqlite|postgres)$/u.test(values.store))) {
  process.stderr.write('Usage: npm run test:crash -- --rounds N [--seed S] [--store sqlite|postgres] [--small]\n');
  process.exit(2);
}

const FIGURES = ['kills', 'opened', 'responses', 'shown', 'refused', 'settled', 'mails', 'mailsRepeated'] as const;

const line = (of: Pick<Round, (typeof FIGURES)[number]>): string =>
  FIGURES.map((name) => `${name} ${of[name]}`).join(', ');

const say = (text: string) => process.stdout.write(`${text}\n`);

const played: Round[] = [];
say(`${rounds} rounds on ${values.store}, seeds from ${seed}`);
for (let index = 0; index < rounds; index += 1) {
  const load = values.small ? SMALL : WHOLE;
  const round = await playRound({ seed: seed + index, store: values.store as StoreKind, load });
  played.push(round);
  say(`seed ${round.seed}: ${line(round)}, stopped in ${round.stoppedWithinMs} ms, ${round.ms} ms in all`);
  if (round.broken.length > 0) say([`BROKEN at seed ${round.seed}:`, ...round.broken, ...round.trail].join('\n  '));
}

const sum = (name: (typeof FIGURES)[number]): number => played.reduce((total, round) => total + round[name], 0);
const count = (kind: string): number =>
  played.flatMap((round) => round.broken).filter((one) => one.startsWith(kind)).length;
const totals = Object.fromEntries(FIGURES.map((name) => [name, sum(name)])) as Record<(typeof FIGURES)[number], number>;
const broken = played.flatMap((round) => round.broken);
say(
  `${rounds} rounds on ${values.store}: ${line(totals)}; lost ${count('lost')}, repeated ${count('repeated')}, posted twice ${count('posted twice')}; promises broken ${broken.length}`,
);
process.exit(broken.length === 0 ? 0 : 1);
