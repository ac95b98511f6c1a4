import { isDay } from '../../domain/dates.ts';
import type { EvidenceAsked } from '../../domain/evidence-scope.ts';
import type { BriefingId, BriefingVersionId, OrganisationId } from '../../domain/ids.ts';
import { wholeLetters } from '../../domain/whole-letters.ts';

/** What the address of the page asks for: all of it can be kept, sent to a colleague, and come back to. */
export type PageAsked = EvidenceAsked & {
  readonly search?: string | undefined;
  /** A discussion point of a version of a briefing, counted from 0. */
  readonly point?: { readonly briefingVersionId: BriefingVersionId; readonly point: number } | undefined;
  /** Of responses and of actions, counted from 1. */
  readonly page: number;
  readonly actionsPage: number;
  /** What was asked for and made no sense. */
  readonly notUnderstood: readonly Narrowing[];
};

export type Narrowing = 'briefing' | 'organisation' | 'from' | 'to';

const ID = /^[\w.:-]{1,200}$/u;
const MOST_CHARACTERS = 100;

const idIn = (query: URLSearchParams, name: string): string | undefined => {
  const given = query.get(name) ?? '';
  return ID.test(given) ? given : undefined;
};

const dayIn = (query: URLSearchParams, name: string): string | undefined => {
  const given = query.get(name) ?? '';
  return isDay(given) ? given : undefined;
};

/** Counted from 1; anything else is the first. */
const pageIn = (query: URLSearchParams, name: string): number => {
  const given = query.get(name) ?? '';
  return /^[1-9]\d{0,5}$/u.test(given) ? Number(given) : 1;
};

const pointIn = (query: URLSearchParams): PageAsked['point'] => {
  const briefingVersionId = idIn(query, 'version') as BriefingVersionId | undefined;
  return briefingVersionId && { briefingVersionId, point: pageIn(query, 'point') - 1 };
};

/** Control characters are nobody's words, and PostgreSQL refuses one of them. */
const searchIn = (query: URLSearchParams): string | undefined =>
  wholeLetters((query.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').trim(), MOST_CHARACTERS) || undefined;

export const pageAsked = (query: URLSearchParams): PageAsked => {
  const understood = {
    briefing: idIn(query, 'briefing'),
    organisation: idIn(query, 'organisation'),
    from: dayIn(query, 'from'),
    to: dayIn(query, 'to'),
  };
  const names = Object.keys(understood) as Narrowing[];
  return {
    briefingId: understood.briefing as BriefingId | undefined,
    organisationId: understood.organisation as OrganisationId | undefined,
    from: understood.from,
    to: understood.to,
    search: searchIn(query),
    point: pointIn(query),
    page: pageIn(query, 'page'),
    actionsPage: pageIn(query, 'actions'),
    notUnderstood: names.filter((name) => (query.get(name) ?? '') !== '' && understood[name] === undefined),
  };
};

/** What narrows the evidence itself, and so its pack: an address says only what was chosen. */
export const narrowingQuery = (asked: PageAsked): URLSearchParams => {
  const said = { briefing: asked.briefingId, organisation: asked.organisationId, from: asked.from, to: asked.to };
  return new URLSearchParams(Object.entries(said).filter((one): one is [string, string] => one[1] !== undefined));
};

type Change = Partial<Record<'briefing' | 'organisation' | 'q' | 'version' | 'point' | 'page' | 'actions', string>>;

/** The same page with something changed; an empty text takes it away. A change of what is seen goes back to its first page. */
export const addressWith = (asked: PageAsked, change: Change, part: string): string => {
  const query = narrowingQuery(asked);
  if (asked.search !== undefined) query.set('q', asked.search);
  if (asked.point !== undefined && change.briefing === undefined) {
    query.set('version', asked.point.briefingVersionId);
    query.set('point', `${asked.point.point + 1}`);
  }
  for (const [name, value] of Object.entries(change)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return `/evidence${text === '' ? '' : '?'}${text}#${part}`;
};
