/** A pattern for any of these phrases as whole words, with or without an s; a semicolon or a line ends a phrase. */
export const anyOf = (phrases: string): RegExp =>
  new RegExp(
    `\\b(?:${phrases
      .trim()
      .split(/\s*[;\n]+\s*/)
      .join('|')})s?\\b`,
  );
