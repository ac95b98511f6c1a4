import { daysAfter, workingDay } from '../../domain/dates.ts';
import type { AuditFact } from '../../store/audit.ts';
import type { BulkRows } from '../../store/bulk-rows.ts';
import type { Dice } from './dice.ts';
import { inventedBriefing } from './invented-briefings.ts';
import { minutesAfter, workingHours } from './year.ts';

export const PUBLISHER = 'demo-tenant-1/demo-publisher';

/** One briefing with its one version, published to all. */
export type InventedPublication = {
  readonly briefingId: string;
  readonly briefingVersionId: string;
  readonly publicationId: string;
  readonly briefing: ReturnType<typeof inventedBriefing>;
  readonly discussBy: string;
  readonly publishedAt: string;
};

/** How long before today the first and the last are published. */
const [FIRST, LAST] = [350, 20];

/** Spread over the year up to today, the newest so short ago that many teams have not come to it. */
export const inventPublications = (dice: Dice, of: { count: number; today: string }): readonly InventedPublication[] =>
  Array.from({ length: of.count }, (_, index) => {
    const ago = Math.round(FIRST - (index * (FIRST - LAST)) / Math.max(1, of.count - 1));
    const day = daysAfter(of.today, -ago);
    const id = String(index + 1).padStart(2, '0');
    return {
      briefingId: `demo-briefing-${id}`,
      briefingVersionId: `demo-version-${id}`,
      publicationId: `demo-publication-${id}`,
      briefing: inventedBriefing(index),
      discussBy: workingDay(daysAfter(day, 28)),
      publishedAt: workingHours(dice, day),
    };
  });

export const publicationRows = (publications: readonly InventedPublication[]): BulkRows => ({
  briefing: publications.map((one) => ({
    id: one.briefingId,
    title: one.briefing.title,
    titleKey: one.briefing.title.toLowerCase(),
    createdAt: one.publishedAt,
  })),
  briefingVersion: publications.map((one) => ({
    id: one.briefingVersionId,
    briefingId: one.briefingId,
    number: 1,
    content: JSON.stringify(one.briefing),
    problems: '[]',
    state: 'published',
    importedBy: PUBLISHER,
    importedAt: one.publishedAt,
  })),
  publication: publications.map((one) => ({
    id: one.publicationId,
    briefingId: one.briefingId,
    briefingVersionId: one.briefingVersionId,
    audience: null,
    discussBy: one.discussBy,
    publishedBy: PUBLISHER,
    publishedAt: minutesAfter(one.publishedAt, 20),
  })),
});

export const publicationFacts = (publications: readonly InventedPublication[]): readonly AuditFact[] =>
  publications.flatMap((one) => [
    { who: PUBLISHER, what: 'briefing.imported', onId: one.briefingVersionId, at: one.publishedAt },
    { who: PUBLISHER, what: 'briefing.published', onId: one.publicationId, at: minutesAfter(one.publishedAt, 20) },
  ]);
