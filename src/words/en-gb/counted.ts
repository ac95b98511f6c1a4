/** "1,234". */
export const numeral = (count: number): string => count.toLocaleString('en-GB');

/** "1 response", "2 responses". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${numeral(count)} ${count === 1 ? one : several}`;
