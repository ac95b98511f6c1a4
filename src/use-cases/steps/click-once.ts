import { createHash } from 'node:crypto';

/**
 * What makes two submissions the same click: the same rendering of a card, the same person, the same words. A card that
 * everybody sees has one nonce for all of them, so the nonce alone would take two people for one. Undefined for a message.
 */
export const sameClick = (click: { nonce: string | undefined; by: string; words: readonly string[] }): string | null =>
  click.nonce === undefined
    ? null
    : createHash('sha256')
        .update(JSON.stringify([click.nonce, click.by, ...click.words]))
        .digest('base64url');
