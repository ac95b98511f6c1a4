import type { PersonId } from '../domain/ids.ts';
import { organisationsLedBy } from '../domain/safeguarding-lead.ts';
import type { PersonalRoles } from '../ports/cards.ts';
import { readDirectory } from '../store/directory.ts';
import { countFacilitated } from '../store/discussions.ts';
import { countReceived } from '../store/received-minutes.ts';
import type { App } from './app.ts';

/** What a person is to the bot: by the directory, and by what they have led. */
export const rolesOfPerson = (app: App, who: PersonId): Promise<PersonalRoles> =>
  app.store.transaction(async (tx) => {
    const led = organisationsLedBy(await readDirectory(tx), who).map((one) => one.organisation);
    const { unacknowledged } = await countReceived(
      tx,
      led.map((one) => one.id),
    );
    return { leadOf: led.map((one) => one.name), unacknowledged, facilitated: await countFacilitated(tx, who) };
  });
