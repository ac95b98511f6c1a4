/**
 * The most that a card may weigh, in bytes of UTF-8 JSON. Microsoft Teams has been seen to refuse from 28 KB; the
 * activity around the card stays under 1 KB, and both together under 25,000 bytes.
 */
export const CARD_BYTES = 24_000;

export const bytesOf = (json: unknown): number => Buffer.byteLength(JSON.stringify(json));

/**
 * The card made with the largest amount (of lines, of characters) that fits, found by halving; with all of it where that
 * fits. `make` must not grow as its amount shrinks.
 */
export const largestFitting = <Card>(most: number, make: (amount: number) => Card, bytes = CARD_BYTES): Card => {
  const whole = make(most);
  if (bytesOf(whole) <= bytes || most === 0) return whole;
  let [fits, tooMuch, best] = [0, most, make(0)];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    const card = make(middle);
    if (bytesOf(card) <= bytes) [fits, best] = [middle, card];
    else tooMuch = middle;
  }
  return best;
};
