import type { Briefing, DiscussionPoint, Resource, Section } from './briefing.ts';
import { blockText } from './briefing-text.ts';
import { type Matched, matchParts, movedOf } from './matched-parts.ts';

/** One thing that a newer version of a briefing says otherwise. */
export type BriefingChange = {
  readonly part: 'title' | 'partnership' | 'audited' | 'summary' | 'section' | 'point' | 'resource';
  readonly how: 'added' | 'removed' | 'reworded' | 'renamed' | 'moved';
  /** The heading as it is now; as it was, where it was removed. Empty for what has none. */
  readonly name: string;
  /** Where it stands now, counted from 1; where it stood, where it was removed. */
  readonly number: number;
  /** Where it stood, counted from 1. */
  readonly from: number;
  /** The old and the new text of points and contact details, of headings, and of what stands above the sections; else empty. */
  readonly was: string;
  readonly now: string;
};

type Texts = { readonly was: string; readonly now: string };

const NO_TEXTS: Texts = { was: '', now: '' };

const whole = (part: unknown): string => JSON.stringify(part);
const textOfSection = (section: Section): string => section.blocks.flatMap(blockText).join('\n');
/** That a paragraph became a bullet is a change too. */
const shapeOfSection = ({ blocks }: Section): string => JSON.stringify(blocks);
const linesOf = ({ lines }: Resource): string => lines.join('\n');

const howOf = ({ was, now }: Texts): 'added' | 'removed' | 'reworded' => {
  if (was === '' && now !== '') return 'added';
  return was !== '' && now === '' ? 'removed' : 'reworded';
};

const ofWhole = (older: Briefing, newer: Briefing): readonly BriefingChange[] =>
  (['title', 'partnership', 'audited', 'summary'] as const).flatMap((part): readonly BriefingChange[] => {
    if (whole(older[part]) === whole(newer[part])) return [];
    const texts = { was: [older[part]].flat().join(' '), now: [newer[part]].flat().join(' ') };
    return [{ part, how: howOf(texts), name: '', number: 0, from: 0, ...texts }];
  });

type Kind<Part> = {
  readonly part: BriefingChange['part'];
  readonly name: (part: Part) => string;
  /** What is shown of one that was added or removed. */
  readonly text: (part: Part) => string;
  /** How one that stayed differs, and in which words. */
  readonly differs: (was: Part, now: Part) => readonly ({ readonly how: 'reworded' | 'renamed' } & Texts)[];
};

const changesIn = <Part>(matched: Matched<Part>, kind: Kind<Part>): readonly BriefingChange[] => {
  const { part } = kind;
  const moved = movedOf(matched.kept);
  const kept = matched.kept.flatMap((one): readonly BriefingChange[] => {
    const place = { part, name: kind.name(one.now), number: one.to + 1, from: one.from + 1 };
    const differs = kind.differs(one.was, one.now).map((how) => ({ ...place, ...how }));
    return moved.has(one) ? [...differs, { ...place, ...NO_TEXTS, how: 'moved' }] : differs;
  });
  const alone = ({ part: it, at }: Matched<Part>['added'][number]) => ({
    part,
    name: kind.name(it),
    number: at + 1,
    from: at + 1,
  });
  return [
    ...kept,
    ...matched.added.map((one) => ({ ...alone(one), how: 'added' as const, was: '', now: kind.text(one.part) })),
    ...matched.removed.map((one) => ({ ...alone(one), how: 'removed' as const, was: kind.text(one.part), now: '' })),
  ];
};

const reworded = (was: string, now: string) => (was === now ? [] : [{ how: 'reworded' as const, was, now }]);
const renamed = (was: string, now: string) => (was === now ? [] : [{ how: 'renamed' as const, was, now }]);

const sections: Kind<Section> = {
  part: 'section',
  name: ({ heading }) => heading,
  text: () => '',
  differs: (was, now) => [
    ...renamed(was.heading, now.heading),
    ...(shapeOfSection(was) === shapeOfSection(now) ? [] : [{ how: 'reworded' as const, ...NO_TEXTS }]),
  ],
};

const points: Kind<DiscussionPoint> = {
  part: 'point',
  name: ({ theme }) => theme,
  text: ({ text }) => text,
  differs: (was, now) => [...reworded(was.text, now.text), ...renamed(was.theme, now.theme)],
};

const resources: Kind<Resource> = {
  part: 'resource',
  name: ({ heading }) => heading,
  text: linesOf,
  differs: (was, now) => [...renamed(was.heading, now.heading), ...reworded(linesOf(was), linesOf(now))],
};

/** What a newer version of a briefing says otherwise than an older one, in the order of the document; none where they are equal. */
export const briefingChanges = (older: Briefing, newer: Briefing): readonly BriefingChange[] => [
  ...ofWhole(older, newer),
  ...changesIn(
    matchParts(
      { older: older.sections, newer: newer.sections },
      { keys: [whole, (one) => one.heading, shapeOfSection], text: textOfSection },
    ),
    sections,
  ),
  ...changesIn(
    matchParts(
      { older: older.points, newer: newer.points },
      { keys: [whole, (one) => one.text], text: (one) => one.text },
    ),
    points,
  ),
  ...changesIn(
    matchParts(
      { older: older.resources, newer: newer.resources },
      { keys: [whole, (one) => one.heading], text: (one) => `${one.heading}\n${linesOf(one)}` },
    ),
    resources,
  ),
];
