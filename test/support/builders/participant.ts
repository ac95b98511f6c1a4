import { personId } from '#src/domain/ids.ts';
import type { Participant } from '#src/domain/person.ts';

/** The tenant that belongs to the county council alone. */
export const COUNTY_TENANT = 'tenant-county';

/** A member of the county's team, unless it is said otherwise. */
export const participant = (name: string, differing: Partial<Participant> = {}): Participant => ({
  id: personId({ tenantId: COUNTY_TENANT, objectId: name.replaceAll(' ', '-') }),
  name,
  standing: 'member',
  ...differing,
});

/** Who starts discussions here, and so facilitates them. */
export const priya = participant('Priya Shah');
export const ana = participant('Ana Ferreira');
export const bo = participant('Bo Lindqvist');
export const kwame = participant('Kwame Mensah', { standing: 'guest' });
export const sunita = participant('Sunita Rao', { standing: 'other-organisation' });
/** The partnership's publisher, who is in no team. */
export const olivia = participant('Olivia Grant', { standing: 'other-organisation' });
