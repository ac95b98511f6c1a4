import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { PlaygroundCard } from './card.ts';
import { write } from './compose-box.ts';

/** A thread of a channel, which begins with a post and goes on downwards. */
export class PlaygroundThread {
  readonly #page: Page;
  readonly #thread: Locator;

  private constructor(page: Page, thread: Locator) {
    this.#page = page;
    this.#thread = thread;
  }

  /** Waits for the newest thread of the channel, or the newest that contains the words, and holds on to it. */
  static async find(page: Page, words: string | RegExp = ''): Promise<PlaygroundThread> {
    const threads = page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Send Message' }) });
    const mark = randomUUID();
    // Its words change as its cards do, so it is known from now on by a mark of our own.
    await threads
      .filter({ hasText: words })
      .first()
      .evaluate((element, id) => element.setAttribute('data-thread', id), mark);
    return new PlaygroundThread(page, page.locator(`[data-thread="${mark}"]`));
  }

  /** Everything that is said in the thread, from its first post down. */
  async text(): Promise<string> {
    return this.#thread.innerText();
  }

  /** The newest card of the thread, or the newest that contains the words. */
  card(words: string | RegExp = ''): PlaygroundCard {
    return new PlaygroundCard(this.#page, this.#thread, words, 'last');
  }

  /** Replies without a mention: colleagues see it, the bot does not. */
  async reply(words: string): Promise<void> {
    await this.#write(words, false);
  }

  /** Replies with a mention, which the bot hears. */
  async mention(words: string): Promise<void> {
    await this.#write(words, true);
  }

  async #write(words: string, mention: boolean): Promise<void> {
    const box = this.#thread.getByRole('textbox').and(this.#thread.locator('[contenteditable]')).last();
    const send = this.#thread.getByRole('button', { name: 'Send Message' });
    await write(this.#page, { box, send }, words, mention);
  }

  async screenshot(path: string): Promise<void> {
    await this.#thread.screenshot({ path });
  }
}
