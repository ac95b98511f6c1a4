import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CardView } from '#src/ports/cards.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { type CardStage, type Look, openCardStage } from '#test/support/card-stage.ts';
import { requiresChromium } from '#test/support/requires.ts';
import { FOREIGN, hostileData, hostileShown, madeHostile } from './hostile.ts';
import { largestViews } from './largest-views.ts';
import { ownViews } from './own-views.ts';
import { sampleViews } from './sample-views.ts';
import { shortestViews } from './shortest-views.ts';
import { versionViews } from './version-views.ts';

const PHONE = 320;
const DESK = 1200;
const LOOKS: Readonly<Record<string, Look>> = {
  'on a phone, in light': { width: PHONE, theme: 'light' },
  'on a phone, in dark': { width: PHONE, theme: 'dark' },
  'on a phone, in high contrast': { width: PHONE, theme: 'contrast' },
  'on a desk, in light': { width: DESK, theme: 'light' },
  'on a desk, in dark': { width: DESK, theme: 'dark' },
  'on a desk, in high contrast': { width: DESK, theme: 'contrast' },
  'on a phone, in the colours of a system set to high contrast': { width: PHONE, theme: 'light', forced: true },
};
const SHOTS = process.env['CARD_SHOTS'];

type Cards = Readonly<Record<string, unknown>>;

const rendered = (views: Readonly<Record<string, CardView>>): Cards =>
  Object.fromEntries(Object.entries(views).map(([name, view]) => [name, renderCard(view).card]));

const CONTENTS: Readonly<Record<string, Cards>> = {
  'as they are': rendered({ ...sampleViews, ...ownViews, ...versionViews }),
  'at their shortest': rendered(shortestViews),
};
const LARGEST = rendered(Object.fromEntries(largestViews));
/** One of each kind, for axe reads large ones slowly; their colours are those of the same cards as they are. */
const LARGE = rendered(Object.fromEntries(largestViews.map(([, view]) => [view.kind, view])));
const phone: Look = { width: PHONE, theme: 'light' };
const desk: Look = { width: DESK, theme: 'light' };

requiresChromium('A card in Microsoft’s renderer', () => {
  let stage: CardStage;
  const find = (selector: string): Promise<readonly string[]> => stage.page.locator(selector).allInnerTexts();
  const showOne = (view: CardView, look: Look = phone): Promise<void> =>
    stage.show({ [view.kind]: renderCard(view).card }, look);

  const shoot = async (cards: Cards, how: string): Promise<void> => {
    if (SHOTS === undefined) return;
    for (const name of Object.keys(cards)) await stage.shoot(name, join(SHOTS, `${name}, ${how}.png`));
  };

  before(async () => {
    stage = await openCardStage();
    if (SHOTS !== undefined) mkdirSync(SHOTS, { recursive: true });
  });

  after(() => stage?.close());

  for (const [where, look] of Object.entries(LOOKS)) {
    for (const [content, cards] of Object.entries(CONTENTS)) {
      it(`can be used by everybody ${where}: all cards ${content}`, async () => {
        await stage.show(cards, look);
        await shoot(cards, `${content}, ${where}`);
        assert.deepEqual(await stage.misfits(), []);
        assert.deepEqual(await stage.faults({ contrast: look.width === PHONE }), []);
      });
    }
  }

  it('can be used by everybody at its largest, on a phone and on a desk', async () => {
    await stage.show(LARGEST, desk);
    assert.deepEqual(await stage.misfits(), []);
    await stage.show(LARGEST, phone);
    await shoot(LARGEST, 'at its largest, on a phone');
    assert.deepEqual(await stage.misfits(), []);
    await stage.show(LARGE, phone);
    assert.deepEqual(await stage.faults({ contrast: false }), []);
  });

  it('is looked at by measures that find what is cut off, a tower of text, and an input without a label', async () => {
    const text = { type: 'TextBlock', text: 'We ask the college for its file on the first visit.', wrap: true };
    const button = { type: 'Action.Execute', title: 'Ask the college for its whole file', verb: 'ask' };
    const tower = { type: 'ColumnSet', columns: [8, 1].map((width) => ({ type: 'Column', width, items: [text] })) };
    const body = [tower, { type: 'Input.Text', id: 'response' }];
    const card = { type: 'AdaptiveCard', version: '1.5', body, actions: [button, button] };
    await stage.show({ planted: card }, phone);
    const misfits = await stage.misfits();
    assert.ok(misfits.some((one) => one.includes('Ask the college for its whole file')));
    assert.ok(misfits.some((one) => one.includes('We ask the college')));
    assert.match((await stage.faults()).join(), /label: planted: <input/u);
  });

  it('shows hostile text as text', async () => {
    await stage.show(rendered(madeHostile({ ...sampleViews, ...ownViews, ...versionViews })), phone);
    assert.deepEqual(await find(FOREIGN), []);
    assert.ok((await find('#cards strong')).every((text) => text !== 'BOLD'));
    assert.ok((await find('#cards li')).every((text) => text !== 'LISTED' && text !== 'NUMBERED'));
  });

  it('shows what was typed, character for character', async () => {
    await showOne(madeHostile(sampleViews.notice), desk);
    const [shown = ''] = await find('#cards');
    assert.ok(shown.includes(hostileShown));
    assert.ok(shown.includes('<at>EVERYBODY</at> <b>HTML</b> <script>alert(1)</script> &lt;b&gt;'));
    assert.ok(shown.includes(hostileData));
  });

  it('folds and unfolds a section by keyboard, and its control says which', async () => {
    await showOne(sampleViews.briefing);
    const control = stage.page.getByRole('button', { name: 'Recommendations (4) Show' });
    const text = stage.page.getByText('Access to education');
    assert.equal(await text.isVisible(), false);
    await control.press('Enter');
    assert.equal(await text.isVisible(), true);
    assert.equal(await stage.page.getByRole('button', { name: 'Recommendations (4) Hide' }).isVisible(), true);
  });

  it('reaches its rare buttons through the overflow', async () => {
    await showOne(sampleViews['discussion-point']);
    await stage.page.getByRole('button', { name: 'More options' }).click();
    assert.equal(await stage.page.getByText('Withdraw my last response').isVisible(), true);
  });

  it('asks before it withdraws, within its width', async () => {
    await showOne(sampleViews['publication-progress']);
    await stage.page.getByRole('button', { name: 'Withdraw briefing' }).click();
    assert.equal(await stage.page.getByText('Withdraw this briefing from 41 channels?').isVisible(), true);
    assert.deepEqual(await stage.misfits(), []);
    assert.deepEqual(await stage.faults(), []);
    if (SHOTS !== undefined)
      await stage.shoot('publication-progress', join(SHOTS, 'withdrawing, on a phone, in light.png'));
  });

  it('keeps to its width with its action card open', async () => {
    await showOne(sampleViews['discussion-point']);
    await stage.page.getByRole('button', { name: 'Add an action' }).click();
    assert.deepEqual(await stage.misfits(), []);
    assert.deepEqual(await stage.faults(), []);
  });
});
