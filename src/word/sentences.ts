/** Ends that are no end of a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|dr|mr|mrs|ms|prof|st|no|approx|incl|vs|cf|para|p|pp|ref|tel|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;

/** The sentences of a text, as written. A text without a full stop is one sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?]['’"”)\]]{0,2}(?=\s+[\p{Lu}\p{N}“"‘'([])/gu)) {
    const until = end.index + end[0].length;
    if (abbreviation.test(text.slice(Math.max(from, until - 8), until))) continue;
    sentences.push(text.slice(from, until).trim());
    from = until;
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => sentence !== '');
}
