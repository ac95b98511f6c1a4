import { directoryFile } from './directory-builder.ts';
import type { Message, Person, Tenant } from './fake-teams.ts';
import { type Scene, showing, startScene } from './scene.ts';

/** What the card says that brings minutes to a lead. */
export const LEAD_CARD = 'Minutes for the safeguarding lead';

/** A scene whose organisation has a lead and a deputy who are known in Microsoft Entra. */
export const sceneWithLeads = async (
  options: Pick<Parameters<typeof startScene>[0] & object, 'clock'> = {},
): Promise<{ scene: Scene; lead: Person; deputy: Person }> => {
  const people: Person[] = [];
  const leadIn = (tenant: Tenant, name: string, asDeputy: boolean) => {
    const person = tenant.person(name);
    people.push(person);
    return { name, email: person.email, deputy: asDeputy, entraObjectId: person.aadObjectId ?? '' };
  };
  const scene = await startScene({
    ...options,
    directory: (tenantId, tenant) => {
      const safeguardingLeads = [leadIn(tenant, 'Marit Olsen', false), leadIn(tenant, 'Tomas Novak', true)];
      return directoryFile({ tenantIds: [tenantId], safeguardingLeads });
    },
  });
  const [lead, deputy] = people as [Person, Person];
  await lead.installApp();
  return { scene, lead, deputy };
};

/** Waits for the card in a lead's own chat. */
export const leadCard = ({ service }: Scene, who: Person): Promise<Message> =>
  service.teams.until(() => showing(who.chat.messages(), LEAD_CARD));
