import { type PersonId, personId } from './ids.ts';
import type { Directory, Organisation, SafeguardingLead } from './organisation.ts';

/** An organisation, and as whom the directory names a person there. */
export type LedOrganisation = { readonly organisation: Organisation; readonly lead: SafeguardingLead };

/** How a lead may be known in Microsoft Entra: one id for each tenant of their organisation; none without an object id. */
export const idsOfLead = (organisation: Organisation, objectId: string | null | undefined): readonly PersonId[] =>
  objectId === null || objectId === undefined
    ? []
    : organisation.tenantIds.map((tenantId) => personId({ tenantId, objectId }));

/** The organisations whose safeguarding lead or deputy a person is. */
export const organisationsLedBy = (directory: Directory, who: PersonId): readonly LedOrganisation[] =>
  directory.organisations.flatMap((organisation) => {
    const lead = organisation.safeguardingLeads.find((one) => idsOfLead(organisation, one.entraObjectId).includes(who));
    return lead === undefined ? [] : [{ organisation, lead }];
  });
