/**
 * The most that a card may weigh, in bytes of UTF-8 JSON. Microsoft Teams has been seen to refuse from 28 KB; the
 * activity around the card stays under 1 KB, and both together under 25,000 bytes.
 */
export const CARD_BYTES = 24_000;

export const bytesOf = (json: unknown): number => Buffer.byteLength(JSON.stringify(json));

/** An amount, and what the card made with it weighs. */
type Tried = { readonly amount: number; readonly weighs: number };

/** Cards grow about evenly, so that the next amount to try is where a straight line would meet the limit. */
const between = (fits: Tried, tooMuch: Tried, bytes: number): number => {
  const share = (bytes - fits.weighs) / (tooMuch.weighs - fits.weighs);
  const guess = fits.amount + Math.floor(share * (tooMuch.amount - fits.amount));
  return Math.min(Math.max(guess, fits.amount + 1), tooMuch.amount - 1);
};

/**
 * The card made with the largest amount (of lines, of characters) that fits; with all of it where that fits. `make` must not
 * grow as its amount shrinks. Making a card is what takes long, so few are made: guesses, and halving where they err.
 */
export const largestFitting = <Card>(most: number, make: (amount: number) => Card, bytes = CARD_BYTES): Card => {
  const whole = make(most);
  if (bytesOf(whole) <= bytes || most === 0) return whole;
  let best = make(0);
  let fits: Tried = { amount: 0, weighs: bytesOf(best) };
  let tooMuch: Tried = { amount: most, weighs: bytesOf(whole) };
  for (let turn = 0; tooMuch.amount - fits.amount > 1; turn += 1) {
    const halfway = Math.floor((fits.amount + tooMuch.amount) / 2);
    const amount = turn % 3 === 2 ? halfway : between(fits, tooMuch, bytes);
    const card = make(amount);
    const tried = { amount, weighs: bytesOf(card) };
    if (tried.weighs <= bytes) [fits, best] = [tried, card];
    else tooMuch = tried;
  }
  return best;
};
