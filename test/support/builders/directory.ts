import type { OrganisationId } from '#src/domain/ids.ts';
import type { Directory, Organisation, SafeguardingLead } from '#src/domain/organisation.ts';
import { COUNTY_TENANT } from './participant.ts';

/** The tenant that the trust and the borough share. */
export const SHARED_TENANT = 'tenant-shared';

export const marit: SafeguardingLead = { name: 'Marit Olsen', email: 'marit.olsen@example.org', deputy: false };
export const tomasz: SafeguardingLead = {
  name: 'Tomasz Zieliński',
  email: 'tomasz.zielinski@example.org',
  deputy: true,
};
export const ngozi: SafeguardingLead = { name: 'Ngozi Adeyemi', email: 'ngozi.adeyemi@example.org', deputy: false };

export const organisationWith = (id: string, differing: Partial<Organisation> = {}): Organisation => ({
  id: id as OrganisationId,
  name: id,
  tenantIds: [COUNTY_TENANT],
  shareResponses: false,
  safeguardingLeads: [marit],
  ...differing,
});

/** Has a tenant of its own, a safeguarding lead and a deputy. */
export const county = organisationWith('county', {
  name: 'East Sussex County Council',
  safeguardingLeads: [tomasz, marit],
});
/** Shares its tenant, so that its teams must be asked. */
export const trust = organisationWith('trust', {
  name: 'Seaford Community Health Trust',
  tenantIds: [SHARED_TENANT],
  safeguardingLeads: [ngozi],
});
/** Shares its tenant with the trust, and has no safeguarding lead on file. */
export const borough = organisationWith('borough', {
  name: 'Cuckmere Borough Council',
  tenantIds: [SHARED_TENANT],
  safeguardingLeads: [],
});

export const CONCERN_TEXT = 'Call the advice line on 01632 960123. In immediate danger, call 999.';

/** The county, the trust and the borough, unless others are given. */
export const directoryWith = (...organisations: readonly Organisation[]): Directory => ({
  partnership: { name: 'East Sussex Safeguarding Children Partnership', concernText: CONCERN_TEXT },
  organisations: organisations.length > 0 ? organisations : [county, trust, borough],
});
