/** The rooms from the inside out: each line may import the lines above it, unless it says otherwise. */
const inner: Record<string, readonly string[]> = {
  domain: [],
  words: ['domain'],
  ports: ['domain'],
  word: ['words', 'ports', 'domain'],
  directory: ['words', 'ports', 'domain'],
  minutes: ['words', 'ports', 'domain'],
  evidence: ['minutes', 'words', 'ports', 'domain'],
  store: ['ports', 'domain'],
  views: ['store', 'minutes', 'words', 'ports', 'domain'],
  'use-cases': ['views', 'store', 'evidence', 'minutes', 'word', 'words', 'ports', 'domain'],
};

const outer = ['teams', 'web', 'cli', 'runner', 'mail', 'telemetry'];

const rooms = [...Object.keys(inner), ...outer];

/** Every arrow that could be drawn between two rooms. */
export const pairs = rooms.flatMap((from) => rooms.map((to) => [from, to] as const));

/** Whether DESIGN, The house, draws this arrow: outer rooms see everything inside and nothing beside them. */
export const mayImport = (from: string, to: string): boolean =>
  from === to || (outer.includes(from) ? !outer.includes(to) : (inner[from] ?? []).includes(to));

/** A house in which every room imports every room. */
export const everyArrow: Record<string, string> = Object.fromEntries([
  ...rooms.map((room) => [`src/${room}/start.ts`, '']),
  ...pairs.map(([from, to]) => [`src/${from}/to-${to}.ts`, `import '../${to}/start.ts';\n`]),
]);

export const roomOf = (path: string): string => path.split('/')[1] ?? path;
