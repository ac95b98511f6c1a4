/** What a part of a briefing is for, as its heading tells. */
export type HeadingRole = 'discussion' | 'resources' | 'summary' | 'strengths' | 'learning' | 'section';

const about = 'for|on|with|to|in|from|by|and|of|about|that';
const who =
  '(?:your |our |the )?(?:teams?|practice|practitioners|discussion|reflection|supervision|staff|managers|meetings?)';

/** The first that fits. All are tried on the heading as `comparable` writes it. */
const roles: readonly (readonly [HeadingRole, RegExp])[] = [
  [
    'discussion',
    /^(?:key |some |suggested )?(?:points?|questions?|topics?|prompts?|things|issues|areas) (?:for|to|that)(?: \w+){0,3} (?:discuss|discussion|reflect|reflection|consider|consideration|think about|debate)\b/,
  ],
  [
    'discussion',
    new RegExp(`^(?:key |some |suggested )?(?:(?:points?|prompts?) for ${who}\\b|questions? for \\w+(?: \\w+){0,3}$)`),
  ],
  [
    'discussion',
    /^(?:key |group |team |suggested )?(?:discussion|reflective|reflection|practice) (?:points?|questions?|prompts?|topics?)\b/,
  ],
  ['discussion', /^(?:for |team |group |lets )?(?:discuss|discussion|reflection)$/],
  ['discussion', /^(?:for |to )(?:discuss|discussion|reflect on|consider)(?: (?:in|with) .{1,40})?$/],
  [
    'resources',
    new RegExp(
      `^(?:topic|useful|key|other|further|helpful|local|national|additional|practice|learning)?(?: and)? ?(?:resources?|contacts|links)(?: (?:${about}) .{1,60})?$`,
    ),
  ],
  [
    'resources',
    /^(?:further|more|useful|additional|contact|key) (?:reading|information|numbers|details|help|support|guidance)\b/,
  ],
  ['resources', /^(?:where|who|how) to (?:go|get|turn|find|call|contact|ring)\b/],
  ['resources', /^(?:contact us|signposting|help and (?:advice|support)|sources of (?:help|support|information))\b/],
  ['resources', /^(?:are you )?(?:worried|concerned) about a (?:child|child or (?:an )?adult)$/],
  [
    'summary',
    /^(?:executive )?summary$|^(?:key|main) (?:messages?|findings|points)$|^at a glance$|^headlines$|^in (?:brief|short)$/,
  ],
  [
    'strengths',
    /^(?:key |main |areas of )?(?:strengths?|good practice|best practice)\b|^what (?:went|worked|works|is working|was) (?:well|good)\b|^(?:examples? of )?(?:good|effective) practice\b|^what we did well\b/,
  ],
  [
    'learning',
    /^(?:key |main |areas (?:of|for) )?(?:learning|lessons?)(?: (?:identified|points?|learned|learnt|themes?|from .{1,60}|for (?:improvement|agencies)))?$/,
  ],
  [
    'learning',
    /^(?:areas (?:for|of) (?:improvement|development|concern)|what (?:did not|didnt|has not) (?:go|work|worked) (?:so )?well|what (?:did )?we (?:learn(?:t|ed)?|found|find)|what could (?:be|have been) better|findings?|audit findings|what the audit found)\b/,
  ],
  [
    'section',
    /^(?:background|context|introduction|overview|purpose|aims?|scope|method(?:ology)?|approach|how we did (?:it|this)|what we (?:did|looked at)|about (?:the|this) (?:audit|briefing)|why (?:we did )?this audit)\b.{0,40}$/,
  ],
  [
    'section',
    /^(?:key |our |audit )?(?:recommendations?|next steps|actions?|conclusions?|what happens next)(?: (?:for|to) .{1,40})?$/,
  ],
  [
    'section',
    /^(?:learning for practice|implications for practice|practice implications|what (?:this|it) means for (?:you|practice))\b.{0,40}$/,
  ],
];

/** Longer lines are sentences that happen to begin like a heading. */
const longest = 80;

/** What a line would be for if it were a heading, from its words alone; null where the words are not known. */
export function headingRole(text: string): HeadingRole | null {
  if (text.length > longest || /[.;,?!]$/.test(text)) {
    return /[?!]$/.test(text) && text.length <= longest ? roleOf(comparable(text)) : null;
  }
  return roleOf(comparable(text));
}

const roleOf = (words: string): HeadingRole | null => roles.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** A heading without what writers vary: case, numbering, quotes and apostrophes of any kind, "&", and what ends it. */
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['‘’‛“”"`´]/g, '')
    .replace(/&/g, 'and')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|[a-z][.)])\s+/, '')
    .replace(/[\s:.?!–—-]+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A heading as it is shown: without the colon that leads on to what follows it. */
export const headingText = (text: string): string => text.replace(/[\s:–—-]+$/, '');
