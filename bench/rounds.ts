type Named<Name extends string> = Readonly<Record<Name, () => Promise<number>>>;

const said = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * Measures each of several things once a round. Every other round goes the other way round, so that none is always the one that
 * comes first. Answers what each came to, by round.
 */
export const pairedRounds = async <Name extends string>(
  rounds: number,
  measure: Named<Name>,
): Promise<Readonly<Record<Name, readonly number[]>>> => {
  const names = Object.keys(measure) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) found[name].push(await measure[name]());
    const latest = names.map((name) => `${name} ${(found[name].at(-1) ?? 0).toPrecision(3)}`);
    said(`  round ${round + 1} of ${rounds}: ${latest.join(', ')}`);
  }
  return found;
};

/** How long something takes, in milliseconds. */
export const took = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};
