import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CardView } from '#src/ports/cards.ts';
import { bytesOf } from '#src/teams/cards/card-size.ts';
import { cardData, renderCard } from '#src/teams/cards/render-card.ts';
import { expand } from '#src/teams/cards/template.ts';
import { parseSubmission } from '#src/teams/submissions.ts';
import type { meetingOffer } from '#src/words/en-gb/cards/meeting-offer.ts';
import { enGB } from '#src/words/en-gb.ts';
import { speak, words } from '#src/words/words.ts';
import { cardSchema } from '#test/support/card-schema.ts';
import { largestViews } from './largest-views.ts';
import { ownViews } from './own-views.ts';
import { sampleViews } from './sample-views.ts';
import { versionViews } from './version-views.ts';
import { partsOf, partsOfType, titlesOf } from './walk-card.ts';

const FOLDER = new URL('../../../adaptive-cards/', import.meta.url);
/** Microsoft Teams has been seen to refuse an activity from 28 KB; the activity around a card has up to 1,000 of these bytes. */
const MOST_BYTES = 25_000 - 1_000;
/** Titles that the contract gives although a phone may cut them; they stand in the overflow, which gives them a line each. */
const LONG_TITLES = ['Write up a discussion we had', 'Withdraw my last response'];
/** What a person may fill in, by input: what comes back with a button's own data. */
const FILLED = { saidBy: 'team', nameless: 'true', response: 'We do.', audience: 'escc', discussBy: '2026-12-18' };
const CHOSEN = {
  postingId: 'p',
  organisation: 'escc',
  team: 't1',
  what: 'Ask',
  owner: 'Ana Ferreira',
  point0: 'Yes.',
  briefingId: 'b',
};

const actionsOf = (card: unknown) => [...partsOf(card)].filter((part) => String(part['type']).startsWith('Action.'));
const rowsOf = (card: unknown) => [...partsOf(card)].map((part) => part['actions']).filter(Array.isArray);
const primary = (row: readonly unknown[]) => row.filter((action) => (action as { mode?: string }).mode !== 'secondary');

const sampleFile = (kind: string): URL => new URL(`samples/${kind}.json`, FOLDER);
const sampleOf = (kind: string): Record<string, unknown> => JSON.parse(readFileSync(sampleFile(kind), 'utf8'));

describe('A card template', () => {
  it('exists for each kind of card, and for nothing else', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    assert.deepEqual(
      files.toSorted(),
      Object.keys(sampleViews)
        .map((kind) => `${kind}.json`)
        .toSorted(),
    );
  });

  it('says which data it lacks, without saying what the rest is', () => {
    const { explanation: _left, ...rest } = cardData(sampleViews['confirm-organisation']);
    assert.throws(() => expand('confirm-organisation', rest), {
      message: 'card confirm-organisation lacks explanation',
    });
  });

  it('says which of our own texts it lacks', () => {
    const { start: _left, ...rest } = words().cards['meeting-offer'];
    speak({ ...enGB, cards: { ...enGB.cards, 'meeting-offer': rest as typeof meetingOffer } });
    try {
      assert.throws(() => renderCard(sampleViews['meeting-offer']), {
        message: 'card meeting-offer lacks $root.words.start',
      });
    } finally {
      speak(enGB);
    }
  });

  it('that misspells a property does not pass the schema', () => {
    const { card } = renderCard(sampleViews.notice);
    assert.equal(cardSchema.safeParse({ ...card, fallBackText: 'Notice' }).success, false);
  });

  for (const [kind, view] of Object.entries(sampleViews)) {
    describe(`for ${kind}`, () => {
      const { card, summary } = renderCard(view);

      it('can be previewed with its sample, which is what the card is really made from', () => {
        const data = JSON.parse(JSON.stringify(cardData(view)));
        if (process.env['CARD_SAMPLES'] === 'write')
          writeFileSync(sampleFile(kind), `${JSON.stringify(data, null, 2)}\n`);
        assert.deepEqual(sampleOf(kind), data, 'run this test once with CARD_SAMPLES=write');
        assert.deepEqual(expand(view.kind, sampleOf(kind)), card);
      });

      it('makes a card of version 1.5', () => {
        assert.equal(cardSchema.safeParse(card).error, undefined);
      });

      it('leaves nothing to be filled in', () => {
        assert.doesNotMatch(JSON.stringify(card), /\$\{/u);
      });

      it('is told in a notification, in a client without cards, and aloud', () => {
        assert.ok(summary.length > 0 && summary.length <= 300);
        assert.equal(card['fallbackText'], summary);
        assert.notEqual(card['speak'], '');
      });

      it('sends only what is understood when it comes back', () => {
        for (const { verb, data } of partsOfType(card, 'Action.Execute')) {
          const parsed = parseSubmission(String(verb), { ...FILLED, ...CHOSEN, ...(data as object) });
          assert.equal(parsed.ok, true, String(verb));
        }
      });

      it('has at most three buttons in a row, with titles that a phone does not cut', () => {
        for (const row of rowsOf(card)) assert.ok(primary(row).length <= 3);
        for (const title of titlesOf(card).filter((one) => one !== undefined)) {
          assert.ok(String(title).split(' ').length <= 4 || LONG_TITLES.includes(String(title)), String(title));
        }
      });

      it('has one box at most that calls for attention', () => {
        const boxes = partsOfType(card, 'Container').filter((part) => part['style'] === 'attention');
        assert.ok(boxes.length <= 1);
      });

      it('names what a fold opens by ids that it has, each once', () => {
        const ids = [...partsOf(card)].map((part) => part['id']).filter((id) => id !== undefined);
        assert.equal(new Set(ids).size, ids.length);
        for (const { targetElements } of actionsOf(card)) {
          for (const id of (targetElements ?? []) as readonly string[]) assert.ok(ids.includes(id), id);
        }
      });
    });
  }
});

describe('A card of a briefing that was corrected or withdrawn', () => {
  for (const [which, view] of Object.entries(versionViews))
    it(`is a card of version 1.5 that lacks nothing: ${which}`, () => {
      const { card } = renderCard(view);
      assert.equal(cardSchema.safeParse(card).error, undefined);
      assert.doesNotMatch(JSON.stringify(card), /\$\{/u);
      assert.ok(bytesOf(card) <= MOST_BYTES);
      for (const row of rowsOf(card)) assert.ok(primary(row).length <= 3);
    });
});

describe('A view of one person', () => {
  for (const [whose, view] of Object.entries(ownViews)) {
    const { card } = renderCard(view);

    it(`is a card of version 1.5, whose buttons are understood and stand three in a row at most: ${whose}`, () => {
      assert.equal(cardSchema.safeParse(card).error, undefined);
      assert.doesNotMatch(JSON.stringify(card), /\$\{/u);
      for (const { verb, data } of partsOfType(card, 'Action.Execute'))
        assert.equal(
          parseSubmission(String(verb), { ...FILLED, ...CHOSEN, ...(data as object) }).ok,
          true,
          String(verb),
        );
      for (const row of rowsOf(card)) assert.ok(primary(row).length <= 3);
    });
  }

  const titles = (whose: string) => titlesOf(renderCard(ownViews[whose] as CardView).card);
  const LEADING = ['Next point', 'Previous point', 'Finish discussion'];
  const DECIDING = ['Leave out', 'Remove the detail', 'It is safe', 'Approve and forward', 'Reopen discussion'];

  it('has the buttons that move and finish for the facilitator alone; a colleague can take over', () => {
    for (const title of LEADING) {
      assert.ok(titles('point-facilitator').includes(title), title);
      assert.ok(!titles('point-colleague').includes(title), title);
    }
    assert.ok(titles('point-colleague').includes('Take over'));
  });

  it('has the decisions about the draft for the facilitator alone', () => {
    for (const title of DECIDING) {
      assert.ok(titles('review-facilitator').includes(title), title);
      assert.ok(!titles('review-colleague').includes(title), title);
    }
  });

  it('has a button to change each response of theirs that has words, and to withdraw each', () => {
    const count = (whose: string, title: string) => titles(whose).filter((one) => one === title).length;
    assert.deepEqual([count('point-colleague', 'Change my response'), count('point-colleague', 'Withdraw')], [2, 3]);
    assert.equal(count('point-newcomer', 'Withdraw'), 0);
  });
});

describe('A card at its largest', () => {
  for (const [title, view] of largestViews) {
    it(`fits into a message: ${title}`, () => {
      const { card } = renderCard(view);
      assert.ok(bytesOf(card) <= MOST_BYTES, `${bytesOf(card)} bytes`);
      assert.equal(cardSchema.safeParse(card).error, undefined);
    });
  }
});
