import { isKin, oftenATitle } from './kin-words.ts';
import type { NamedWord } from './named-word.ts';
import { isKnown, isKnownInSmall, isLikely, isPlainlyAName, isSurname } from './named-word.ts';
import type { NameRange, NameRule, Page } from './page.ts';
import { kinAt, namesFrom, wholeName } from './page.ts';

const titles = /^(?:mr|mrs|ms|miss|mx)$/;
const linking = /^(?:is|was|were|are|being|aka|called|named|inc|including|eg|ie)$/;

/** "baby Lily", "mum (Kelly)", "mother, Svetlana,", "Kids were Ollie and Evie". */
export const afterKin: NameRule = (page, at) => {
  const kin = kinAt(page, at);
  const word = page.words[at];
  if (kin === undefined || word === undefined || word.possessive) return [];
  const place = titles.test(page.words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const linked = linking.test(page.words[place]?.lower ?? '') && page.words[place]?.gap === ' ';
  const name = linked ? place + 1 : place;
  const evidence = linked ? isPlainlyAName : evidenceFor(page, at, place);
  if (!evidence(page.words[name])) return [];
  return kin === 'several' ? namesFrom(page, name, isLikely) : [wholeName(page, name)];
};

type Evidence = (word: NamedWord | undefined) => boolean;

/** What is asked of the word after, by what stands between: a bracket asks less than a line break. */
const evidenceFor = (page: Page, at: number, name: number): Evidence => {
  const gap = page.words[name]?.gap ?? '';
  if (name === at + 2) return (word) => isSurname(word) || isKnown(word);
  if (/^ ["']?$/.test(gap)) return (word) => isRightAfter(page, at, word);
  if (/^ ?[([] ?["']?$/.test(gap)) return (word) => isKnownInSmall(word) || (isLikely(word) && isClosed(page, name));
  if (gap === ', ') return (word) => isInCommas(page, at, name, word);
  if (/^ ?[:=] ?$|^ - $|^ ?\n ?$|^\/$/.test(gap)) return isPlainlyAName;
  return () => false;
};

const isRightAfter = (page: Page, at: number, word: NamedWord | undefined): boolean => {
  if (isKnownInSmall(word)) return true;
  const kin = page.words[at];
  if (kin?.shape !== 'small' && oftenATitle.has(kin?.lower ?? '')) return isPlainlyAName(word);
  const end = word?.end ?? 0;
  return isLikely(word) && !/^ \d/.test(page.text.slice(end, end + 2));
};

const isClosed = (page: Page, name: number): boolean => {
  const word = page.words[wholeName(page, name).last];
  return isKnown(page.words[name]) || (word !== undefined && /^ ?[),/]/.test(page.text.slice(word.end, word.end + 2)));
};

const isInCommas = (page: Page, at: number, name: number, word: NamedWord | undefined): boolean => {
  const last = page.words[wholeName(page, name).last];
  if (last === undefined || (page.words[at]?.shape !== 'small' && !isPlainlyAName(word))) return false;
  const closes = /^[,.)]|^$/.test(page.text.slice(last.end, last.end + 1)) || kinAt(page, at) === 'several';
  return closes && (isPlainlyAName(word) || (isLikely(word) && /^[,)]/.test(page.text.slice(last.end, last.end + 1))));
};

const closing = /^ ?[),.;]/;

/** "Kelly (mum)", "Darren, the dad,". */
export const beforeKin: NameRule = (page, at) => {
  const name = page.words[at];
  if (!isLikely(name)) return [];
  const whole = wholeName(page, at);
  const next = page.words[whole.last + 1];
  const determined = /^(?:the|his|her|their|a|our|my)$/.test(next?.lower ?? '');
  const kin = determined ? page.words[whole.last + 2] : next;
  if (next === undefined || kin === undefined || kin.possessive || !isKin(kin.lower)) return [];
  const closed = closing.test(page.text.slice(kin.end, kin.end + 2));
  if (/^ ?\($/.test(next.gap)) return closed || isPlainlyAName(name) ? [whole] : [];
  return next.gap === ', ' && determined && closed && isPlainlyAName(name) ? [whole] : [];
};

/** "the mother of Tyler", "mum to Archie", "family of Oluwaseun". */
export const ofKin: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  const of = page.words[at + 1];
  if (word === undefined || of?.gap !== ' ') return [];
  if (of.lower === 'to')
    return isKin(word.lower) && isPlainlyAName(page.words[at + 2]) ? namesFrom(page, at + 2, isPlainlyAName) : [];
  if (of.lower !== 'of') return [];
  if (!/^(?:family|families)$/.test(word.lower) && !isKin(word.lower)) return [];
  const name = page.words[at + 2];
  return name?.gap === ' ' && (isLikely(name) || isKnownInSmall(name)) ? namesFrom(page, at + 2, isPlainlyAName) : [];
};

/** "little Noah", "wee Aoife", "sibling group of Ava, Leo and Max". */
export const afterFondWord: NameRule = (page, at) => {
  const word = page.words[at]?.lower ?? '';
  const group = word === 'of' && /^(?:group|set|pair|trio)$/.test(page.words[at - 1]?.lower ?? '');
  const fond = /^(?:little|wee|poor|tiny|young)$/.test(word) && page.words[at]?.shape === 'small';
  const kin = group && isKin(page.words[at - 2]?.lower ?? '');
  const name = page.words[at + 1];
  if (!(fond || kin) || name?.gap !== ' ' || !(isPlainlyAName(name) || isKnownInSmall(name))) return [];
  return namesFrom(page, at + 1, isPlainlyAName);
};

/** "A child in year 2, Imani, drew it": a first name between commas, after words that hold somebody in a family. */
export const inApposition: NameRule = (page, at) => {
  const name = page.words[at];
  if (name === undefined || !/^(?: \d+)?, $/.test(name.gap) || !isPlainlyAName(name) || name.possessive) return [];
  const whole = wholeName(page, at);
  const next = page.words[whole.last + 1];
  if (
    next?.gap !== ', ' ||
    next.shape !== 'small' ||
    /^(?:our|the|a|an|from|as|my|your|and|head|lead)$/.test(next.lower)
  )
    return [];
  for (let back = at - 1; back >= at - 8 && back >= 0; back -= 1) {
    const kin = kinAt(page, back) !== undefined && !page.words[back]?.possessive;
    if (kin && /^(?:a|an|one|the|another|young|little|year|my|our|\d.*)$/.test(page.words[back - 1]?.lower ?? ''))
      return [whole];
    if (!/^[ \d]*$/.test(page.words[back]?.gap ?? '')) return [];
  }
  return [];
};
