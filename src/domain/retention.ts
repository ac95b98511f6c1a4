import type { Directory, Organisation } from './organisation.ts';
import { organisationById, organisationsOfTenant } from './organisation.ts';

/**
 * The instant so many calendar months before, ISO 8601 in UTC. Where that month has no such day it is the month's last:
 * a month before 31 March is 28 or 29 February.
 */
export const monthsBefore = (instant: string, months: number): string => {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.toISOString();
};

/** The instant so many calendar months later, in the same way. */
export const monthsAfter = (instant: string, months: number): string => monthsBefore(instant, -months);

/** How long records are kept, in months: an organisation may set its own, else the usual. */
export type Retention = { readonly directory: Directory; readonly usualMonths: number };

const monthsOf = (organisation: Organisation | undefined, usualMonths: number): number =>
  organisation?.retentionMonths ?? usualMonths;

/** For how many months the records of an organisation are kept; of none yet, the usual. */
export const monthsForOrganisation = ({ directory, usualMonths }: Retention, id: string | null): number =>
  monthsOf(organisationById(directory, id), usualMonths);

/** For how many months it is kept who somebody of a tenant is: as long as any of its organisations keeps its records. */
export const monthsForTenant = ({ directory, usualMonths }: Retention, tenantId: string): number => {
  const months = organisationsOfTenant(directory, tenantId).map((one) => monthsOf(one, usualMonths));
  return months.length === 0 ? usualMonths : Math.max(...months);
};
