/** Plain replies, one on each line. */
export const replies = (lines: TemplateStringsArray): readonly string[] =>
  lines
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
