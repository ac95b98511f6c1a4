/**
 * The arrows between the rooms of the house that must not be, each with the reason. test/house/architecture.test.ts
 * plants a violation of every rule below and checks that exactly this rule answers.
 */

const OUTER = ['teams', 'web', 'cli', 'runner', 'mail', 'telemetry'];
const INNER = ['domain', 'words', 'ports', 'store', 'minutes', 'evidence', 'word', 'directory', 'views', 'use-cases'];

const room = (names) => `^src/(${names.join('|')})/`;
const npm = (names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

/** A room may import itself and what it names, and no other folder or file of src. */
const roomLooksInward = (name, allowed, comment) => ({
  name: `${name}-looks-inward`,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: room([name, ...allowed]) },
});

/** A package that only one room knows, so that replacing it is a rewrite of that room. */
const onlyIn = (home, what, names, comment) => ({
  name: `only-${home}-knows-${what}`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: `^src/${home}/` },
  to: { path: npm(names) },
});

const inward = [
  roomLooksInward(
    'domain',
    [],
    'The rules of safeguarding discussions must not change because anything around them does.',
  ),
  {
    name: 'domain-is-pure',
    severity: 'error',
    comment: 'With no package and nothing of Node, the domain can be read, tested and trusted by itself.',
    from: { path: '^src/domain/' },
    to: { pathNot: ['^src/', '^\\.'] },
  },
  roomLooksInward('words', ['domain'], 'Words are said by every room that people meet; they must not know which.'),
  {
    name: 'words-are-pure',
    severity: 'error',
    comment: 'A translator reads these files: they hold texts of a language, and nothing that needs a package.',
    from: { path: '^src/words/' },
    to: { pathNot: ['^src/', '^\\.'] },
  },
  roomLooksInward(
    'ports',
    ['domain'],
    'A port states a promise in the words of the domain; it must not know who keeps it.',
  ),
  {
    name: 'ports-are-pure',
    severity: 'error',
    comment: 'A package in a port would make every room that uses the port depend on it.',
    from: { path: '^src/ports/' },
    to: { pathNot: ['^src/', '^\\.'] },
  },
  roomLooksInward(
    'store',
    ['ports', 'domain'],
    'The store keeps what the domain says; deciding what to keep is for use cases.',
  ),
  roomLooksInward(
    'word',
    ['words', 'ports', 'domain'],
    'Reading a Word file ends in a draft; saving or publishing it is for use cases.',
  ),
  roomLooksInward(
    'directory',
    ['words', 'ports', 'domain'],
    'Reading the directory file ends in a directory or its faults; loading it is for use cases.',
  ),
  roomLooksInward(
    'minutes',
    ['words', 'ports', 'domain'],
    'Minutes are written from what they are given, so that every copy of them says the same.',
  ),
  roomLooksInward(
    'evidence',
    ['minutes', 'words', 'ports', 'domain'],
    'Evidence is written from what it is given, in the looks of the minutes; what may be read is decided before.',
  ),
  roomLooksInward(
    'views',
    ['store', 'minutes', 'words', 'ports', 'domain'],
    'A view reads what is kept and says what a card shows; it does nothing, so that showing twice is harmless.',
  ),
  roomLooksInward(
    'use-cases',
    ['views', 'store', 'evidence', 'minutes', 'word', 'words', 'ports', 'domain'],
    'A use case is the same whether Microsoft Teams, a page or the command line asked for it.',
  ),
];

const sideways = OUTER.map((name) => ({
  name: `${name}-imports-no-other-outer-room`,
  severity: 'error',
  comment: 'The outer rooms meet only in wiring.ts: each can be replaced, tested and started without the others.',
  from: { path: `^src/${name}/` },
  to: { path: room(OUTER.filter((other) => other !== name)) },
}));

const packages = [
  onlyIn(
    'teams',
    'bot-packages',
    ['botbuilder[a-z-]*', 'botframework[a-z-]*', '@microsoft/teams-ai'],
    'Both are archived by their makers; what follows them must be a rewrite of src/teams alone.',
  ),
  onlyIn('store', 'databases', ['pg', 'sqlite', 'node:sqlite'], 'Which database it is, is a secret of the store.'),
  onlyIn(
    'mail',
    'nodemailer',
    ['nodemailer'],
    'Mail leaves through one port, which can then promise one Message-ID for each delivery.',
  ),
  onlyIn(
    'word',
    'word-readers',
    ['mammoth', 'yauzl'],
    'A file from outside is opened in one room, where its limits are kept.',
  ),
  {
    ...onlyIn(
      '(minutes|evidence)',
      'docx',
      ['docx'],
      'Word files are written in two rooms, beside the other forms of the same minutes and of the same evidence.',
    ),
    name: 'only-minutes-and-evidence-know-docx',
  },
  onlyIn(
    'evidence',
    'write-excel-file',
    ['write-excel-file'],
    'Spreadsheets are written in one room, where a text is never a formula.',
  ),
  onlyIn(
    'web',
    'sign-in-packages',
    ['jose', 'openid-client'],
    'Who somebody is in a browser is settled in one room, where tokens and cookies are checked.',
  ),
  onlyIn(
    'telemetry',
    'applicationinsights',
    ['applicationinsights'],
    'It takes a second to load and 50 MB, so it is loaded in one place and only when asked for.',
  ),
  {
    name: 'queries-stay-inside',
    severity: 'error',
    comment: 'Outer rooms and pure rooms ask the store in words; only those that share a transaction may speak Kysely.',
    from: { path: room(['word', 'directory', 'minutes', 'evidence', 'teams', 'web', 'cli', 'mail', 'telemetry']) },
    to: { path: npm(['kysely']) },
  },
  {
    name: 'src-needs-no-development-package',
    severity: 'error',
    comment: 'An installation with --omit=dev must start.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

const house = [
  {
    name: 'words-are-asked-for',
    severity: 'error',
    comment:
      'Which language is spoken is chosen at start: a text taken from one language would be said in every other.',
    from: { path: '^src/', pathNot: '^src/words/' },
    to: { path: '^src/words/en-gb', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'a-card-only-presents',
    severity: 'error',
    comment:
      'What a card says comes from its view and the words; looking things up is for views, and doing them for use cases.',
    from: { path: '^src/teams/cards/' },
    to: { path: '^src/', pathNot: '^src/((domain|words|ports)/|teams/cards/|teams/verbs\\.ts$)' },
  },
  {
    name: 'only-main-knows-all-rooms',
    severity: 'error',
    comment:
      'Everything meets in wiring.ts, and what watches or examines it beside it; a room that imports it would know every other room.',
    from: { path: room([...INNER, ...OUTER]), pathNot: '^src/cli/main\\.ts$' },
    to: { path: '^src/(main|wiring|watching|examining)\\.ts$' },
  },
  {
    name: 'configuration-is-handed-in',
    severity: 'error',
    comment: 'A room is given what it needs, so that what it depends on can be seen where it is wired.',
    from: { path: room([...INNER, ...OUTER]), pathNot: '^src/cli/main\\.ts$' },
    to: { path: '^src/config\\.ts$' },
  },
  {
    name: 'src-knows-no-tests-or-tools',
    severity: 'error',
    comment: 'What runs in an installation must not need what builds or tests it.',
    from: { path: '^src/' },
    to: { path: '^(test|tools|bench)/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two files that need each other are one file that nobody can read from the top.',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'every-import-is-found',
    severity: 'error',
    comment: 'A missing file or package is found here and not in front of a team.',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...inward, ...sideways, ...packages, ...house],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.json'],
      mainFields: ['main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
