import type { Browser, Page } from 'playwright-core';
import { PlaygroundCard } from './card.ts';
import { write } from './compose-box.ts';
import { type Place, places } from './places.ts';
import { PlaygroundThread } from './thread.ts';

const SIZES = { desktop: { width: 1280, height: 2200 }, phone: { width: 390, height: 844 } } as const;

const CHATS_ARE_AWAY = '(document.querySelector("[role=tree]")?.getBoundingClientRect().right ?? 0) <= 0';

/**
 * Microsoft's Playground in a browser, used as its current user uses it. One page for a suite: opening another, or
 * reloading, empties every conversation on it and installs the app anew.
 */
export class PlaygroundPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the page and closes the log panel, which takes a third of the room. */
  static async open(browser: Browser, url: string): Promise<PlaygroundPage> {
    const page = await browser.newPage({ viewport: SIZES.desktop });
    await page.goto(url);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return new PlaygroundPage(page);
  }

  /** Goes to a chat or channel. The first channel of the team, and the meeting, add the app to it. */
  async go(place: Place): Promise<void> {
    await this.#page.getByRole('treeitem', { name: places[place] }).click();
    await this.#page
      .getByText(place === 'general' || place === 'channel' ? 'Start a new post' : 'Type a message...')
      .first()
      .waitFor();
  }

  /** Writes in a personal or group chat; in the group chat the bot hears it only with a mention. */
  async say(words: string, { mention = false } = {}): Promise<void> {
    const box = this.#page.locator('[role=textbox][contenteditable]').last();
    const send = this.#page.getByRole('button', { name: 'Send Message' });
    await write(this.#page, { box, send }, words, mention);
  }

  /** Begins a thread in the channel that is shown, with a mention unless told otherwise. */
  async post(words: string, { mention = true } = {}): Promise<void> {
    const box = this.#page.locator('[role=textbox][contenteditable]').first();
    const send = this.#page.getByRole('button', { name: 'Post', exact: true });
    await write(this.#page, { box, send }, words, mention);
  }

  /** The newest card of the chat that is shown, or the newest that contains the words. */
  card(words: string | RegExp = ''): PlaygroundCard {
    return new PlaygroundCard(this.#page, this.#page, words, 'last');
  }

  /** Waits for the newest thread of the channel that is shown, or the newest that contains the words. */
  thread(words?: string | RegExp): Promise<PlaygroundThread> {
    return PlaygroundThread.find(this.#page, words);
  }

  /** Waits until these words are on the page. */
  async sees(words: string | RegExp): Promise<void> {
    await this.#page.getByText(words).last().waitFor();
  }

  /** Everything that is shown now. */
  async text(): Promise<string> {
    return this.#page.locator('#root').innerText();
  }

  /** Makes the window as large as a desktop's or a phone's; on a phone the list of chats slides away by itself. */
  async resize(size: keyof typeof SIZES): Promise<void> {
    await this.#page.setViewportSize(SIZES[size]);
    if (size === 'phone') await this.#page.waitForFunction(CHATS_ARE_AWAY);
  }

  /** A picture of what is shown, or of the whole page. */
  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
