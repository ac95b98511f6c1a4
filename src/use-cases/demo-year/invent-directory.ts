import type { OrganisationId } from '../../domain/ids.ts';
import type { Directory, Organisation, SafeguardingLead } from '../../domain/organisation.ts';
import type { Dice } from './dice.ts';
import { CONCERN, inventedName, organisationName, PARTNERSHIP } from './invented-people.ts';

const leadNamed = (name: string, differing: { organisation: number; deputy: boolean }): SafeguardingLead => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@organisation-${differing.organisation + 1}.example.org`,
  deputy: differing.deputy,
});

/** Every twelfth organisation has no lead on file, and the last two of each twelve share a tenant, as happens. */
const organisation = (dice: Dice, index: number): Organisation => ({
  id: `demo-${String(index + 1).padStart(3, '0')}` as OrganisationId,
  name: organisationName(index),
  tenantIds: [`demo-tenant-${index % 12 === 11 ? index : index + 1}`],
  shareResponses: index % 12 < 7,
  safeguardingLeads:
    index % 12 === 10
      ? []
      : [
          leadNamed(inventedName(dice), { organisation: index, deputy: false }),
          leadNamed(inventedName(dice), { organisation: index, deputy: true }),
        ],
});

export const inventDirectory = (dice: Dice, organisations: number): Directory => ({
  partnership: { name: PARTNERSHIP, concernText: CONCERN },
  organisations: Array.from({ length: organisations }, (_, index) => organisation(dice, index)),
});
