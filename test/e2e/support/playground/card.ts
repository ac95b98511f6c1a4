import type { Locator, Page } from 'playwright-core';

const cardsIn = (scope: Locator | Page): Locator => scope.locator('div:has(> .ac-preview-panel)');

const exactly = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(\\s*\\*)?$`, 'u');

const WAIT_MS = 30_000;
const LOOK_MS = 700;

const appears = (locator: Locator): Promise<boolean> =>
  locator.waitFor({ timeout: LOOK_MS }).then(
    () => true,
    () => false,
  );

/** A card as a person meets it: words, boxes by their label and buttons by their title. Every step waits for its card. */
export class PlaygroundCard {
  readonly #page: Page;
  readonly #box: Locator;

  constructor(page: Page, scope: Locator | Page, words: string | RegExp, which: 'first' | 'last') {
    this.#page = page;
    const matching = cardsIn(scope).filter({ hasText: words });
    this.#box = which === 'last' ? matching.last() : matching.first();
  }

  /** Waits until the card is there; the answer is what it says, line by line, without the note under it. */
  async text(): Promise<string> {
    return this.#box.locator('.ac-adaptiveCard').first().innerText();
  }

  /** Waits until no such card is shown. */
  async gone(): Promise<void> {
    await this.#box.waitFor({ state: 'detached' });
  }

  /** The grey line under a card that says how a press was answered. */
  async note(): Promise<string> {
    const dismiss = this.#box.getByRole('button', { name: 'Dismiss Invoke Message' });
    return (await dismiss.locator('xpath=..').innerText()).trim();
  }

  /** The titles of the buttons that can be seen, in reading order; "More options" hides the rare ones. */
  async buttons(): Promise<string[]> {
    return this.#box
      .locator('button[title]:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('title') ?? ''));
  }

  /** Types into a box. A date is written as 2026-12-18. */
  async fill(label: string, value: string): Promise<void> {
    await this.#input(label).fill(value);
  }

  /**
   * Fills boxes, presses a button, and waits for the card that shows it. The Playground draws a card anew whenever another
   * of its thread changes, and empties its boxes: where the words were gone before the press, they are typed again.
   */
  async submit(form: { fields: Record<string, string>; press: string; until: PlaygroundCard }): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      for (const [label, value] of Object.entries(form.fields)) await this.fill(label, value);
      await this.press(form.press);
      const emptied = this.#box.getByText(/Nothing was recorded|not added yet/u).first();
      const isShown = form.until.text().then(() => true);
      const isEmptied = emptied.waitFor({ timeout: WAIT_MS }).then(() => false);
      if (await Promise.any([isShown, isEmptied])) return;
      await this.#box.getByRole('button', { name: 'Dismiss Invoke Message' }).click();
    }
    throw new Error(`What was filled in was gone each time "${form.press}" was pressed`);
  }

  async valueOf(label: string): Promise<string> {
    return this.#input(label).inputValue();
  }

  /** Picks from a list that opens. */
  async choose(label: string, option: string): Promise<void> {
    await this.#box.getByRole('combobox', { name: label, exact: true }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Ticks a box, or picks one of a list that is shown whole, by the words beside it. */
  async tick(words: string): Promise<void> {
    await this.#box.locator('label').getByText(words, { exact: true }).click();
  }

  /**
   * Presses a button by its title, under "More options" where it is not in sight. A card that is being updated lacks its
   * buttons for a moment, or still has others, so both places are looked at until one has it.
   */
  async press(title: string): Promise<void> {
    const button = this.#box
      .getByRole('button')
      .filter({ hasText: exactly(title) })
      .last();
    const deadline = performance.now() + WAIT_MS;
    while (performance.now() < deadline) {
      if (await appears(button)) return button.click();
      if (await this.#pressInMenu(title)) return;
    }
    throw new Error(`There is no button "${title}" on the card, only: ${(await this.buttons()).join(', ')}`);
  }

  async #pressInMenu(title: string): Promise<boolean> {
    const more = this.#box.getByRole('button', { name: 'More options' });
    if (!(await more.isVisible())) return false;
    await more.click();
    const item = this.#page.getByRole('menuitem', { name: title, exact: true });
    const isThere = await appears(item);
    await (isThere ? item.click() : this.#page.keyboard.press('Escape'));
    return isThere;
  }

  /** A box by its label, which a star follows where it must be filled. */
  #input(label: string): Locator {
    return this.#box.getByLabel(exactly(label)).and(this.#box.locator('input, textarea'));
  }

  async screenshot(path: string): Promise<void> {
    await this.#box.screenshot({ path });
  }
}
