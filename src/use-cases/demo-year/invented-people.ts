import type { Dice } from './dice.ts';

// Invented. No organisation, place or person of these names is meant.
const FIRST =
  'Ama,Bea,Callum,Dilys,Emeka,Farah,Gethin,Hanna,Idris,Jolanta,Kofi,Lerato,Mairi,Niamh,Osian,Petra,Quentin,Rosa,Sunil,Tamsin,Ula,Viktor,Wren,Xenia,Yusuf,Zofia'.split(
    ',',
  );
const LAST =
  'Abara,Brackwell,Castellan,Dunmere,Eastlock,Farrowby,Grantley,Hollis,Ingleby,Jankovic,Kestrel,Lindgren,Marchbank,Nwosu,Okonjo,Penhale,Quill,Rosvall,Silcott,Thackray,Umber,Varley,Whitlow,Yarrow,Zielony'.split(
    ',',
  );

export const inventedName = (dice: Dice): string => `${dice.one(FIRST)} ${dice.one(LAST)}`;

export const PARTNERSHIP = 'Harrowmere Safeguarding Children Partnership';
export const CONCERN =
  'Call the Harrowmere advice line on 01632 960456, day or night. In immediate danger, call 999. About an adult who works with children: 01632 960457.';

const ORGANISATIONS = [
  'Harrowmere County Council',
  'Harrowmere Constabulary',
  'Wexley Vale Healthcare Trust',
  'Harrowmere Community Health Trust',
  'Ambler Mental Health Trust',
  'Harrowmere Integrated Care Board',
  'Tarnbrook Borough Council',
  'Oldwick District Council',
  'Harrowmere Probation Service',
  'Tarnbrook College',
  'Harrowmere Schools Federation',
  'Lantern Family Charity',
] as const;

/** Twelve names, and where more are wanted the same again by area. */
export const organisationName = (index: number): string => {
  const name = ORGANISATIONS[index % ORGANISATIONS.length] ?? '';
  const area = Math.floor(index / ORGANISATIONS.length);
  return area === 0 ? name : `${name}, area ${area + 1}`;
};

const KINDS = [
  'Duty and Assessment',
  'Leaving Care',
  'Early Help',
  'Family Support',
  'First Response',
  'Health Visiting',
  'School Nursing',
  'Midwifery',
  'Youth Justice',
  'Child Protection',
  'Fostering',
  'Domestic Abuse',
  'Housing Options',
] as const;

/** Names of an organisation's teams, no two alike. */
export const teamName = (index: number): string => {
  const round = Math.floor(index / KINDS.length);
  const kind = KINDS[index % KINDS.length] ?? '';
  return round === 0 ? kind : `${kind} ${['North', 'South', 'East', 'West'][round - 1] ?? round}`;
};
