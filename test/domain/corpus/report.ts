import { heldOutPractice, heldOutReplies, heldOutWorries } from './held-out.ts';
import type { Measure } from './measure.ts';
import { kinds, measureAll, measureKind, precisionOf, recallOf, shareHeard } from './measure.ts';

const share = (figure: number): string => figure.toFixed(3);

const row = (name: string, measure: Measure): string =>
  `| ${name} | ${measure.marked} | ${share(recallOf(measure))} | ${measure.findings} | ${share(precisionOf(measure))} |`;

/** How the guard and the worry check do on the replies kept apart, as docs/identifying-detail.md shows it. */
export const report = (): readonly string[] => [
  '| kind | marked | recall | findings | precision |',
  '| --- | --- | --- | --- | --- |',
  ...kinds.map((kind) => row(kind, measureKind(heldOutReplies, kind))),
  row('all', measureAll(heldOutReplies, kinds)),
  '',
  '| worry check | replies | share heard as a worry |',
  '| --- | --- | --- |',
  ...(
    [
      ['present worries', heldOutWorries],
      ['talk of practice', heldOutPractice],
      ['all marked replies', heldOutReplies.map((reply) => reply.text)],
    ] as const
  ).map(([name, texts]) => `| ${name} | ${texts.length} | ${share(shareHeard(texts))} |`),
];

if (import.meta.main) process.stdout.write(`${report().join('\n')}\n`);
