import fc from 'fast-check';

/**
 * Property tests try the same examples in every run, so that a change is judged by the change. FC_SEED=random looks for
 * new ones; a failing run prints its seed, which FC_SEED=NUMBER repeats.
 */
const asked = process.env['FC_SEED'] ?? '20261122';

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
