import assert from 'node:assert/strict';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { everyArrow, mayImport, pairs, roomOf } from './every-arrow.ts';
import { plantedTree } from './planted-tree.ts';
import { plants } from './plants.ts';

type Rule = { readonly name: string; readonly comment: string; readonly severity: string };

type Configuration = IFlattenedRuleSet & { forbidden: readonly Rule[]; options: ICruiseOptions & { tsConfig: object } };

const found: { default: Configuration } = await import(new URL('../../.dependency-cruiser.js', import.meta.url).href);
const ruleSet = found.default;
const { tsConfig: _ofThisHouse, ...options } = ruleSet.options;
const rules = ruleSet.forbidden;

const violationsIn = async (files: Record<string, string>): Promise<ICruiseResult['summary']['violations']> => {
  await using tree = await plantedTree(files);
  const { output } = await cruise(['src'], { ...options, baseDir: tree.path, validate: true, ruleSet });
  return (output as ICruiseResult).summary.violations;
};

const rulesThatAnswer = async (files: Record<string, string>): Promise<string[]> =>
  [...new Set((await violationsIn(files)).map(({ rule }) => rule.name))].sort();

describe('The architecture', () => {
  for (const [name, files] of Object.entries(plants)) {
    it(`answers with "${name}", and with nothing else, where that arrow is planted`, async () => {
      assert.deepEqual(await rulesThatAnswer(files), [name]);
    });
  }

  it('lets every arrow through that the house allows', async () => {
    const allowed = {
      'src/main.ts': "import './wiring.ts';\nimport './config.ts';\n",
      'src/config.ts': "import 'zod';\n",
      'src/wiring.ts': "import './teams/routes.ts';\nimport './web/pages.ts';\nimport './store/store.ts';\n",
      'src/cli/main.ts': "import '../wiring.ts';\nimport '../config.ts';\nimport '../use-cases/import.ts';\n",
      'src/teams/routes.ts': "import 'botbuilder';\nimport '../use-cases/import.ts';\nimport '../ports/chat.ts';\n",
      'src/web/pages.ts': "import '../use-cases/import.ts';\nimport '../minutes/page.ts';\n",
      'src/use-cases/import.ts': "import 'kysely';\nimport '../store/store.ts';\nimport '../word/read.ts';\n",
      'src/store/store.ts': "import 'pg';\nimport 'node:sqlite';\nimport '../domain/briefing.ts';\n",
      'src/word/read.ts': "import 'mammoth';\nimport '../domain/briefing.ts';\n",
      'src/minutes/page.ts': "import '../domain/briefing.ts';\n",
      'src/ports/chat.ts': "import '../domain/briefing.ts';\n",
      'src/domain/briefing.ts': "import './result.ts';\n",
      'src/domain/result.ts': '',
    };
    assert.deepEqual(await rulesThatAnswer(allowed), []);
  });

  it('lets each room import itself, the rooms inside it, and no other', async () => {
    const crossed = (await violationsIn(everyArrow)).map(({ from, to }) => `${roomOf(from)} to ${roomOf(to)}`);
    const forbidden = pairs.filter(([from, to]) => !mayImport(from, to)).map(([from, to]) => `${from} to ${to}`);
    assert.deepEqual([...new Set(crossed)].sort(), forbidden.sort());
  });

  it('has a planted violation for every rule, and no plant without its rule', () => {
    assert.deepEqual(Object.keys(plants).sort(), rules.map(({ name }) => name).sort());
  });

  it('says for every rule why it is there, and lets none merely warn', () => {
    for (const { name, comment, severity } of rules) {
      assert.match(comment, /^[A-Z].{30,}\.$/, `${name} gives no reason`);
      assert.equal(severity, 'error', `${name} only warns`);
    }
  });
});
