import type { OrganisationId } from './ids.ts';

export type SafeguardingLead = {
  readonly name: string;
  readonly email: string;
  readonly entraObjectId?: string | undefined;
  readonly deputy: boolean;
};

/** How an organisation's minutes look in the Word file. Whatever is not given is as the product has it. */
export type MinutesLook = {
  /** A small PNG or JPEG as a data URI. */
  readonly logo?: string | undefined;
  /** Of the headings, written #RRGGBB; dark enough to be read on white. */
  readonly colour?: string | undefined;
  /** One line at the foot of every page. */
  readonly footer?: string | undefined;
};

/** An agency of the partnership. Not a tenant: several organisations may share one. */
export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly tenantIds: readonly string[];
  readonly retentionMonths?: number | undefined;
  /** Whether the partnership may read this organisation's responses, without names. */
  readonly shareResponses: boolean;
  readonly concernText?: string | undefined;
  readonly minutes?: MinutesLook | undefined;
  readonly safeguardingLeads: readonly SafeguardingLead[];
};

/** The directory file, checked: who the partnership and its organisations are, and who receives minutes. */
export type Directory = {
  readonly partnership: { readonly name: string; readonly concernText: string };
  readonly organisations: readonly Organisation[];
};

export const organisationsOfTenant = (directory: Directory, tenantId: string): readonly Organisation[] =>
  directory.organisations.filter((one) => one.tenantIds.some((id) => id.toLowerCase() === tenantId.toLowerCase()));

/** A tenant that belongs to exactly one organisation settles it; otherwise the channel is asked. */
export const settledByTenant = (directory: Directory, tenantId: string): Organisation | undefined => {
  const candidates = organisationsOfTenant(directory, tenantId);
  return candidates.length === 1 ? candidates[0] : undefined;
};

/** Whether it is certain whose team this is. What a channel said of itself counts only once a publisher has confirmed it. */
export const isConfirmed = (team: {
  readonly settledBy: 'tenant' | 'declared' | null;
  readonly confirmedAt: string | null;
}): boolean => team.settledBy === 'tenant' || team.confirmedAt !== null;

export const organisationById = (directory: Directory, id: string | null | undefined): Organisation | undefined =>
  directory.organisations.find((one) => one.id === id);

/** Whom to call about a child: the organisation's own words where it has some, else the partnership's. */
export const concernTextFor = (directory: Directory, organisation: Organisation | undefined): string =>
  organisation?.concernText ?? directory.partnership.concernText;

/** Leads first, then deputies, each in the order of the directory. */
export const recipientsOf = (organisation: Organisation): readonly SafeguardingLead[] =>
  organisation.safeguardingLeads.toSorted((a, b) => Number(a.deputy) - Number(b.deputy));
