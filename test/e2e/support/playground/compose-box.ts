import type { Locator, Page } from 'playwright-core';
import { BOT_NAME } from './places.ts';

const typeMention = async (page: Page): Promise<void> => {
  await page.keyboard.type('@');
  await page.getByRole('menuitem', { name: BOT_NAME }).click();
};

/** A box where a person types, and the button that sends what is in it. */
export type ComposeBox = { readonly box: Locator; readonly send: Locator };

/** Types words and sends them; with a mention first, which a channel or group chat needs for the bot to hear them. */
export const write = async (page: Page, { box, send }: ComposeBox, words: string, mention: boolean): Promise<void> => {
  await box.click();
  if (mention) await typeMention(page);
  await page.keyboard.insertText(mention ? ` ${words}` : words);
  await send.click();
};
