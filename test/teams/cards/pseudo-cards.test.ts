import assert from 'node:assert/strict';
import type { CardView } from '#src/ports/cards.ts';
import { withRefresh } from '#src/teams/cards/refresh.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { enGB } from '#src/words/en-gb.ts';
import { speak } from '#src/words/words.ts';
import { accented, pseudoWords } from '#test/support/pseudo-words.ts';
import { largestViews } from './largest-views.ts';
import { ownViews } from './own-views.ts';
import { sampleViews } from './sample-views.ts';
import { versionViews } from './version-views.ts';
import { partsOf } from './walk-card.ts';

/** Where a card says something to people. */
const SAID = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'tooltip', 'fallbackText', 'speak'];
/** What a view says by one of a few words of the program's own. Everything else in it was written by people. */
const TOLD_APART = [
  'kind',
  'state',
  'progress',
  'hears',
  'how',
  'standing',
  'resolution',
  'saidBy',
  'seenBy',
  'where',
  'part',
];

/** Plain letters that may stand on a card in any language, each for its reason. */
const ALLOWED = [
  {
    why: 'people type these, and the commands of the app’s package are the same in every language',
    pattern: /^- \*\*(?:briefings|start|next|back|finish|help|organisation|post here)\*\*: /gmu,
  },
  {
    why: 'publishers type these, for the same reason',
    pattern: /^- \*\*(?:import|publish|withdraw|coverage|deliveries)\*\*: /gmu,
  },
];

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;

/** A view as if people had written it without a single plain letter. */
const foreign = (json: unknown): unknown => {
  if (typeof json === 'string') return INSTANT.test(json) ? json : accented(json);
  if (Array.isArray(json)) return json.map(foreign);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, one]) => [name, TOLD_APART.includes(name) ? one : foreign(one)]),
  );
};

const saidOn = (card: unknown): readonly string[] =>
  [...partsOf(card)].flatMap((part) => SAID.map((name) => part[name]).filter((text) => typeof text === 'string'));

const plainWordsOn = (view: CardView): readonly string[] => {
  const { card, summary } = renderCard(foreign(view) as CardView);
  const said = [summary, ...saidOn(withRefresh(card, view, ['29:1']))];
  return said.flatMap((text) => {
    const left = ALLOWED.reduce((rest, { pattern }) => rest.replace(pattern, ''), text);
    return /[A-Za-z]/u.test(left) ? [left] : [];
  });
};

const help = (over: Partial<typeof sampleViews.help>): CardView => ({ ...sampleViews.help, ...over });
const roles = { leadOf: ['East Sussex County Council'], unacknowledged: 2, facilitated: 1 };

const views: readonly (readonly [title: string, view: CardView])[] = [
  ...Object.entries(sampleViews),
  ...Object.entries(ownViews),
  ...Object.entries(versionViews),
  ...largestViews,
  ['help for a lead who publishes', help({ where: 'personal', publisher: true, roles })],
  ['help for a practitioner', help({ where: 'personal', roles: { leadOf: [], unacknowledged: 0, facilitated: 0 } })],
  ['help in a meeting chat', help({ where: 'chat' })],
];

describe('In a language of accented letters', () => {
  beforeEach(() => speak(pseudoWords));
  afterEach(() => speak(enGB));

  for (const [title, view] of views) {
    it(`a card says nothing that is not from the words of that language: ${title}`, () => {
      assert.deepEqual(plainWordsOn(view), []);
    });
  }

  it('a text that the language lacks is found', () => {
    const { notAReferral } = enGB.phrases;
    speak({ ...pseudoWords, phrases: { ...pseudoWords.phrases, notAReferral } });
    assert.equal(plainWordsOn(sampleViews['write-up']).length, 1);
  });
});
