import type { Briefing } from '#src/domain/briefing.ts';
import { after } from '#src/ports/clock.ts';
import type { NewCard } from '#src/store/cards.ts';
import type { Publication } from '#src/store/publications.ts';
import type { BriefingVersionTable, PersonTable, PostingTable, TeamTable } from '#src/store/schema.ts';

/** One builder for each noun as it is kept; a test says only what differs. Everything belongs to one tenant and team. */
export const AT = '2026-11-23T10:00:00.000Z';
export const inMinutes = (minutes: number): string => after(AT, minutes * 60_000);

export const TENANT = '72f988bf-0000-4000-8000-000000000001';
const SERVICE = 'https://smba.example.org/uk/';
export const CHANNEL = '19:general@thread.tacv2';
export const THREAD = `${CHANNEL};messageid=1`;
/** The thread in which the team discusses. */
export const here = { tenantId: TENANT, serviceUrl: SERVICE, conversationId: THREAD };
export const priyaId = `${TENANT}/priya`;
export const anaId = `${TENANT}/ana`;

let made = 0;
/** An id that sorts in the order in which ids were made. */
export const freshId = (noun: string): string => {
  made += 1;
  return `${noun}-${String(made).padStart(6, '0')}`;
};

type TeamRow = Pick<TeamTable, 'id' | 'tenantId' | 'name' | 'channelId' | 'serviceUrl' | 'installedAt'>;

export const teamRow = (differing: Partial<TeamRow> = {}): TeamRow => ({
  id: freshId('team'),
  tenantId: TENANT,
  name: 'Duty and Assessment',
  channelId: CHANNEL,
  serviceUrl: SERVICE,
  installedAt: AT,
  ...differing,
});

export const personRow = (differing: Partial<PersonTable> = {}): PersonTable => ({
  id: priyaId,
  tenantId: TENANT,
  userId: '29:priya',
  name: 'Priya Shah',
  conversationId: 'a:priya',
  serviceUrl: SERVICE,
  seenAt: AT,
  ...differing,
});

export const briefingWith = (differing: Partial<Briefing> = {}): Briefing => ({
  title: 'Pre-birth assessments and care leavers',
  partnership: 'East Sussex Safeguarding Children Partnership',
  audited: 'February 2020: two cases',
  summary: ['Assessments began late.'],
  sections: [{ heading: 'What went well', blocks: [{ kind: 'paragraph', text: 'Plans were shared.' }] }],
  points: [
    { theme: 'Applying learning', text: 'What have you learnt from this audit?' },
    { theme: 'Applying learning', text: 'How might you apply that learning?' },
  ],
  resources: [],
  ...differing,
});

export const versionRow = (
  differing: Partial<BriefingVersionTable> & { briefing?: Briefing } = {},
): BriefingVersionTable => {
  const { briefing = briefingWith(), ...columns } = differing;
  return {
    id: freshId('version'),
    briefingId: 'briefing',
    number: 1,
    content: JSON.stringify(briefing),
    problems: '[]',
    state: 'published',
    importedBy: priyaId,
    importedAt: AT,
    ...columns,
  };
};

export const publicationRow = (differing: Partial<Publication> = {}): Publication => ({
  id: freshId('publication'),
  briefingId: 'briefing',
  briefingVersionId: 'version',
  audience: undefined,
  discussBy: '2026-12-18',
  publishedBy: priyaId,
  publishedAt: AT,
  ...differing,
});

export const cardRow = (differing: Partial<NewCard> = {}): NewCard => ({
  id: freshId('card'),
  kind: 'notice',
  subjectId: freshId('subject'),
  detail: { kind: 'notice', title: 'New facilitator', text: 'Ana Ferreira is now the facilitator.' },
  tenantId: TENANT,
  serviceUrl: SERVICE,
  placeKind: 'conversation',
  placeId: THREAD,
  createdAt: AT,
  ...differing,
});

export const postingRow = (differing: Partial<PostingTable> = {}): PostingTable => ({
  id: freshId('posting'),
  publicationId: 'publication',
  briefingId: 'briefing',
  briefingVersionId: 'version',
  teamId: 'team',
  cardId: 'card',
  createdAt: AT,
  ...differing,
});
