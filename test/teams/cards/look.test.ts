import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { type CardStage, type Look, openCardStage } from '#test/support/card-stage.ts';
import { requiresChromium } from '#test/support/requires.ts';
import { FOREIGN, hostileData, hostileShown, madeHostile } from './hostile.ts';
import { ownViews } from './own-views.ts';
import { sampleViews } from './sample-views.ts';
import { versionViews } from './version-views.ts';

const LOOKS: readonly Look[] = [
  { width: 320, theme: 'light' },
  { width: 320, theme: 'dark' },
  { width: 1200, theme: 'light' },
  { width: 1200, theme: 'dark' },
];
const SHOTS = process.env['CARD_SHOTS'];

requiresChromium('A card in Microsoft’s renderer', () => {
  let stage: CardStage;
  const find = (selector: string): Promise<readonly string[]> => stage.page.locator(selector).allInnerTexts();

  before(async () => {
    stage = await openCardStage();
    if (SHOTS !== undefined) mkdirSync(SHOTS, { recursive: true });
  });

  after(() => stage?.close());

  for (const [kind, view] of Object.entries({ ...sampleViews, ...ownViews, ...versionViews })) {
    it(`can be used by everybody, on a phone and on a desk, in light and dark: ${kind}`, async () => {
      const { card } = renderCard(view);
      for (const look of LOOKS) {
        await stage.show(card, look);
        assert.deepEqual(await stage.faults(), []);
        assert.deepEqual(await stage.spills(), []);
        if (SHOTS !== undefined) await stage.shoot(join(SHOTS, `${kind}-${look.width}-${look.theme}.png`));
      }
    });

    it(`shows hostile text as text: ${kind}`, async () => {
      await stage.show(renderCard(madeHostile(view)).card, { width: 320, theme: 'light' });
      assert.deepEqual(await find(FOREIGN), []);
      assert.ok((await find('#card strong')).every((text) => text !== 'BOLD'));
      assert.ok((await find('#card li')).every((text) => text !== 'LISTED' && text !== 'NUMBERED'));
    });
  }

  it('shows what was typed, character for character', async () => {
    await stage.show(renderCard(madeHostile(sampleViews.notice)).card, { width: 1200, theme: 'light' });
    const [shown = ''] = await find('#card');
    assert.ok(shown.includes(hostileShown));
    assert.ok(shown.includes('<at>EVERYBODY</at> <b>HTML</b> <script>alert(1)</script> &lt;b&gt;'));
    assert.ok(shown.includes(hostileData));
  });

  it('folds and unfolds a section by keyboard, and its control says which', async () => {
    await stage.show(renderCard(sampleViews.briefing).card, { width: 320, theme: 'light' });
    const control = stage.page.getByRole('button', { name: 'Recommendations (4) Show' });
    const text = stage.page.getByText('Access to education');
    assert.equal(await text.isVisible(), false);
    await control.press('Enter');
    assert.equal(await text.isVisible(), true);
    assert.equal(await stage.page.getByRole('button', { name: 'Recommendations (4) Hide' }).isVisible(), true);
  });

  it('reaches its rare buttons through the overflow', async () => {
    await stage.show(renderCard(sampleViews['discussion-point']).card, { width: 320, theme: 'light' });
    await stage.page.getByRole('button', { name: 'More options' }).click();
    assert.equal(await stage.page.getByText('Withdraw my last response').isVisible(), true);
  });

  it('asks before it withdraws, within its width', async () => {
    await stage.show(renderCard(sampleViews['publication-progress']).card, { width: 320, theme: 'light' });
    await stage.page.getByRole('button', { name: 'Withdraw briefing' }).click();
    assert.equal(await stage.page.getByText('Withdraw this briefing from 41 channels?').isVisible(), true);
    assert.deepEqual(await stage.spills(), []);
    assert.deepEqual(await stage.faults(), []);
    if (SHOTS !== undefined) await stage.shoot(join(SHOTS, 'withdrawing-320-light.png'));
  });

  it('keeps to its width with its action card open', async () => {
    await stage.show(renderCard(sampleViews['discussion-point']).card, { width: 320, theme: 'light' });
    await stage.page.getByRole('button', { name: 'Add an action' }).click();
    assert.deepEqual(await stage.spills(), []);
    assert.deepEqual(await stage.faults(), []);
  });
});
