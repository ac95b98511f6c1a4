/** For each rule of .dependency-cruiser.js the smallest house that breaks it, and breaks nothing else. */

const arrow = (from: string, to: string): Record<string, string> => ({
  [`src/${from}.ts`]: `import '../${to}.ts';\n`,
  [`src/${to}.ts`]: '',
});

const uses = (from: string, name: string): Record<string, string> => ({ [`src/${from}.ts`]: `import '${name}';\n` });

export const plants: Record<string, Record<string, string>> = {
  'domain-looks-inward': arrow('domain/briefing', 'store/briefings'),
  'domain-is-pure': uses('domain/briefing', 'node:crypto'),
  'words-looks-inward': arrow('words/refusals', 'ports/cards'),
  'words-are-pure': uses('words/refusals', 'zod'),
  'ports-looks-inward': arrow('ports/chat', 'use-cases/publish'),
  'ports-are-pure': uses('ports/chat', 'zod'),
  'store-looks-inward': arrow('store/briefings', 'minutes/page'),
  'word-looks-inward': arrow('word/read', 'store/briefings'),
  'directory-looks-inward': arrow('directory/read', 'store/directory'),
  'minutes-looks-inward': arrow('minutes/page', 'use-cases/approve'),
  'evidence-looks-inward': arrow('evidence/report', 'store/briefings'),
  'views-looks-inward': arrow('views/point', 'use-cases/approve'),
  'use-cases-looks-inward': arrow('use-cases/approve', 'mail/send'),
  'teams-imports-no-other-outer-room': arrow('teams/routes', 'mail/send'),
  'web-imports-no-other-outer-room': arrow('web/pages', 'teams/routes'),
  'cli-imports-no-other-outer-room': arrow('cli/coverage', 'runner/deliveries'),
  'runner-imports-no-other-outer-room': arrow('runner/deliveries', 'mail/send'),
  'mail-imports-no-other-outer-room': arrow('mail/send', 'telemetry/counts'),
  'telemetry-imports-no-other-outer-room': arrow('telemetry/counts', 'web/pages'),
  'only-teams-knows-bot-packages': uses('use-cases/approve', 'botbuilder'),
  'only-store-knows-databases': uses('use-cases/approve', 'node:sqlite'),
  'only-mail-knows-nodemailer': uses('runner/deliveries', 'nodemailer'),
  'only-word-knows-word-readers': uses('use-cases/import', 'mammoth'),
  'only-minutes-and-evidence-know-docx': uses('mail/send', 'docx'),
  'only-evidence-knows-write-excel-file': uses('minutes/page', 'write-excel-file'),
  'only-web-knows-sign-in-packages': uses('use-cases/approve', 'jose'),
  'only-telemetry-knows-applicationinsights': uses('web/pages', 'applicationinsights'),
  'queries-stay-inside': uses('teams/routes', 'kysely'),
  'src-needs-no-development-package': uses('runner/deliveries', 'sinon'),
  'words-are-asked-for': arrow('minutes/page', 'words/en-gb'),
  'a-card-only-presents': {
    'src/teams/cards/presenter.ts': "import '../handlers/start.ts';\n",
    'src/teams/handlers/start.ts': '',
  },
  'only-main-knows-all-rooms': arrow('teams/routes', 'wiring'),
  'configuration-is-handed-in': arrow('mail/send', 'config'),
  'src-knows-no-tests-or-tools': {
    'src/store/store.ts': "import '../../test/support/postgres.ts';\n",
    'test/support/postgres.ts': '',
  },
  'no-cycles': { 'src/store/a.ts': "import './b.ts';\n", 'src/store/b.ts': "import './a.ts';\n" },
  'every-import-is-found': uses('runner/deliveries', './nowhere.ts'),
};
