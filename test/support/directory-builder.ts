type Lead = { name: string; email: string; deputy?: boolean; entraObjectId?: string };
type OrganisationPart = {
  id?: string;
  name?: string;
  tenantIds?: readonly string[];
  shareResponses?: boolean;
  concernText?: string;
  safeguardingLeads?: readonly Lead[];
};

/** Whom to call, as the sample directory words it. */
export const CONCERN_TEXT =
  'Call the Single Point of Advice (SPoA) on 01323 464222, Monday to Friday, 8.30am to 5pm. In immediate danger, call 999.';

export const marit: Lead = { name: 'Marit Olsen', email: 'marit.olsen@example.org' };

/** An organisation with one safeguarding lead, unless it is said otherwise. */
export const organisationPart = (part: OrganisationPart = {}) => ({
  id: 'county',
  name: 'East Sussex County Council',
  tenantIds: [] as readonly string[],
  safeguardingLeads: [marit],
  ...part,
});

/** A directory file's content. */
export const directoryFile = (...organisations: readonly OrganisationPart[]) => ({
  partnership: { name: 'East Sussex Safeguarding Children Partnership', concernText: CONCERN_TEXT },
  organisations: (organisations.length > 0 ? organisations : [{}]).map(organisationPart),
});
