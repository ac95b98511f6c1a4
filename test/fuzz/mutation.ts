import fc from 'fast-check';

/** A place in a JSON value: the keys and indexes that lead there. */
type Path = readonly (string | number)[];

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Deeper than anything of ours, and than the stack of what walks along it. */
const DEEPEST = 12;

const pathsOf = (value: unknown, at: Path = []): Path[] =>
  isBranch(value) && at.length < DEEPEST
    ? [
        at,
        ...Object.keys(value).flatMap((key) => pathsOf(value[key], [...at, Array.isArray(value) ? Number(key) : key])),
      ]
    : [at];

const replaced = (value: unknown, path: Path, become: (old: unknown) => unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined || !isBranch(value)) return become(value);
  const changed = replaced(value[key], rest, become);
  if (Array.isArray(value)) return value.with(Number(key), changed);
  // Written this way "__proto__" is a key like any other, as it is in JSON.
  return Object.fromEntries([...Object.entries(value).filter(([name]) => name !== String(key)), [key, changed]]);
};

/** Texts that have broken programs: empty, endless, not whole, not visible, that mean something elsewhere. */
const hostileText = fc.constantFrom(
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff\ud800',
    '\u202e\u2066',
    '\u200b\ufeff',
    '\r\n\r\nX: y',
    '👨‍👩‍👧‍👦'.repeat(50),
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    'true',
    '-1',
    '1e999',
    '0x10',
    '9007199254740993',
  ],
  ...[
    "' OR '1'='1",
    '"; DROP TABLE response; --',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may type
    '${title}',
    '{{DATE(x)}}',
    '<at>everyone</at>',
    '<script>',
    '%00',
    '../..',
  ],
  ...[
    'x'.repeat(300),
    'x'.repeat(501),
    'x'.repeat(28_001),
    '19:x@thread.tacv2;messageid=1',
    ';messageid=',
    'msteams',
    'personal',
  ],
  ...[
    'http://127.0.0.1:1/',
    'https://smba.trafficmanager.net/uk/',
    'http://169.254.169.254/',
    'javascript:alert(1)',
    '2026-02-30',
    '9999-12-31',
  ],
);

const hostileNumber = fc.constantFrom(0, -0, -1, 1, 0.5, 99, 200, 1e21, -1e308, 2 ** 53, 2 ** 31);

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  { weight: 3, arbitrary: hostileNumber },
  {
    weight: 3,
    arbitrary: fc.constantFrom(null, true, false, [], {}, [null], [[]], [{}], { id: null }, [7], ['x'], [{ id: 7 }]),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 3_000 })
      .map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)),
  },
);

type Change = {
  readonly where: number;
  readonly how: 'replace' | 'leave out' | 'put in a list' | 'add to';
  readonly what: unknown;
};

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'leave out', 'put in a list', 'add to'),
  what: hostile,
});

const changed = (old: unknown, { how, what }: Change): unknown => {
  if (how === 'put in a list') return [old, what];
  if (how === 'leave out') return undefined;
  return how === 'add to' && isBranch(old) && !Array.isArray(old)
    ? { ...old, [String(what).slice(0, 40)]: what }
    : what;
};

const apply = (value: unknown, one: Change): unknown => {
  const paths = pathsOf(value);
  return replaced(value, paths[one.where % paths.length] ?? [], (old) => changed(old, one));
};

/** A JSON value like the given one, with up to so many parts left out, replaced or joined by what does not belong there. */
export const mutated = (value: unknown, most: number): fc.Arbitrary<unknown> =>
  fc.array(change, { maxLength: most }).map((changes) => changes.reduce<unknown>(apply, value));

export const anything: fc.Arbitrary<unknown> = hostile;
