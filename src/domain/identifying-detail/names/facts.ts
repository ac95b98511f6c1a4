import { isKin, kinAdjectives, ofAColleague } from './kin-words.ts';
import { isKnown, isKnownInSmall, isLikely, isPlainlyAName } from './named-word.ts';
import type { NameRange, NameRule, Page } from './page.ts';
import { followsARole, namesUpTo, wholeName } from './page.ts';

const age =
  /^(?: ?\((?:aged? )?\d{1,2}(?: ?(?:years?|yrs?|y|months?|mths?|mo|weeks?|wks?|days?)(?: old)?| ?y\/?o)?[),]|,? (?:who )?(?:is|was|now|just|only|turned|is only|is now)? ?(?:\d{1,2})(?:,| (?:years?|yrs?|months?|mths?|weeks?|wks?|days?)[ -](?:old|pregnant)| ?y\/?o\b|(?: and| when)\b)|,? (?:is|was) \d{1,2}\b(?! ?(?:of|out|per|%|to|minutes|mins|years? (?:in|as|a|at)))|,? who (?:is|was) (?:only |just )?\d{1,2}\b|, \d{1,2}\.)/i;
const aged = /^,? \(?(?:who (?:is|was) )?aged? \d{1,2}\b/i;

/** What follows a whole name, as far as a rule needs to look. */
const afterName = (page: Page, at: number): string => {
  const end = page.words[wholeName(page, at).last]?.end ?? 0;
  return page.text.slice(end, end + 60);
};

/** The word where a rule may find a name: not owning something, and no colleague's. */
const isFree = (page: Page, at: number): boolean => page.words[at]?.possessive === false && !followsARole(page, at);

/** "Tyler (4)", "Keira, 16,", "Connor aged 15"; a name that is a word too ("Summer (3)") only with the brackets. */
export const withAge: NameRule = (page, at) => {
  const word = page.words[at];
  if (!isLikely(word) || !isFree(page, at)) return [];
  const after = afterName(page, at);
  const believed = (age.test(after) && isPlainlyAName(word)) || (/^ \(\d{1,2}\)/.test(after) && isKnown(word));
  return aged.test(after) || believed ? [...namesUpTo(page, at), wholeName(page, at)] : [];
};

const happened =
  /^,? (?:who )?(?:(?:was|is|were|has been|had been|got|wasn't|hasn't been|has|had) (?:(?:\w+ )?(?:born|arrested|charged|sentenced|remanded|bailed|sectioned|in custody|stabbed|placed|removed|taken (?:into care|from)|accommodated|adopted|fostered|excluded|neglected|abused|assaulted|groomed|exploited|harmed|injured|bruised|admitted|looked after|moved\b(?! to (?:our|the|another|a new) (?:team|office|post))|in (?:foster )?care\b(?! ?(?:plan|lea|exp))|on a (?:plan|cp|cin|child)|on (?:cp|cin)\b|subject (?:to|of)|living (?:with|in)|missing|stillborn|premature|homeless|pregnant|seen alone|a care leaver|a looked after)|\d{1,2}(?:\+\d)? (?:weeks|wks|months) (?:pregnant|old)|(?:\w+ ){0,2}(?:placements|bruises|social workers|siblings|brothers|sisters|half-siblings))|disclosed\b|self-?harm|overdosed|(?:went|goes|has gone) missing|ran away|absconded|(?:came|went|going|goes) into care|lives? (?:with|in|at)\b|lived (?:with|in|at)\b|stayed with (?:his|her|their)|returned home|went home|moved (?:placements?|in with|to (?:a )?foster)|turned \d|attends (?:school|nursery|college)|gave birth|hid (?:her|the) pregnancy|(?:told|lost) (?:her|his|their) (?:mum|dad|tutor|teacher|midwife|social|hv|health|pa|personal|foster|carer|keyworker|nan|gran|school|college|baby))/i;

const yearGroup =
  /^,? (?:is |was |who is |who was )?(?:in|from) (?:year \d|yr ?\d|y\d|reception\b|nursery\b|my (?:class|form|tutor|year)|foster care|semi-?independent)/i;

/** "Ruby was placed with", "Tia disclosed", "Leon in year 9": what is told of children in cases, for listed names only. */
export const whatIsTold: NameRule = (page, at) => {
  if (!isPlainlyAName(page.words[at]) || !isFree(page, at)) return [];
  const after = afterName(page, at);
  return happened.test(after) || yearGroup.test(after) ? [...namesUpTo(page, at), wholeName(page, at)] : [];
};

const link = /^(?:and|with|had|has|lost|told)$/;
const eventOfTheirs = /^(?:pregnancy|labour|birth|proceedings|childhood)$/;
const theirs = /^(?:his|her|their)$/;

/** "Tyler and his mum", "Ebony through her pregnancy". */
export const withTheirKin: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  if (!(isPlainlyAName(word) || isKnownInSmall(word)) || followsARole(page, at)) return [];
  const whole = wholeName(page, at);
  const [joint = '', owner = '', ...rest] = page.words.slice(whole.last + 1, whole.last + 5).map(({ lower }) => lower);
  if (!theirs.test(owner)) return [];
  const told = /^(?:through|during)$/.test(joint)
    ? eventOfTheirs.test(rest[0] ?? '')
    : link.test(joint) && beginsWithKin(rest);
  return told ? [whole] : [];
};

const beginsWithKin = ([first = '', second = '']: readonly string[]): boolean => {
  const relative = kinAdjectives.has(first) && isKin(second) ? second : first;
  return isKin(relative) && !ofAColleague.has(relative);
};

const taking = /^(?:took|take|taken|removed?|adopted|lost|kept|placed)$/;
const theirChild =
  /^ (?:away )?(?:her|his|their) (?:new ?born )?(?:baby|child|children|kids|son|daughter|twins|boys?|girls?)\b/;

/** "I sat with Natasha when they took her baby": a child is taken from somebody in a case, who was named just before. */
export const whoseChildWasTaken: NameRule = (page, at): readonly NameRange[] => {
  const word = page.words[at];
  if (word === undefined || !taking.test(word.lower) || !theirChild.test(page.text.slice(word.end, word.end + 32)))
    return [];
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    if (/[.!?;\n]/.test(page.words[back + 1]?.gap ?? '')) return [];
    if (isPlainlyAName(page.words[back]) && isFree(page, back)) return [wholeName(page, back)];
  }
  return [];
};
