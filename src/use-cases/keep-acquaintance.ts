import { isoDayOf } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import { keepPerson, personById } from '../store/people.ts';
import type { App, Here } from './app.ts';
import { askAboutWaitingTeams } from './steps/ask-publishers.ts';

export type Acquaintance = Person & {
  /** Their id in Microsoft Teams (29:…). */
  readonly userId: string;
  readonly here: Here;
  /** Whether `here` is their personal chat with the bot. */
  readonly personalChat: boolean;
};

/** Keeps how to reach a person, to answer them alone; true where their personal chat was not known before. */
export const keepAcquaintance = (app: App, who: Acquaintance): Promise<boolean> =>
  app.store.transaction(async (tx) => {
    const known = await personById(tx, who.id);
    const conversationId = who.personalChat ? who.here.conversationId : (known?.conversationId ?? null);
    const unchanged =
      known?.userId === who.userId && known.conversationId === conversationId && known.name === who.name;
    if (!unchanged)
      await keepPerson(tx, {
        id: who.id,
        tenantId: who.here.tenantId,
        userId: who.userId,
        name: who.name || (known?.name ?? ''),
        conversationId,
        serviceUrl: who.here.serviceUrl,
        // The day alone: the instant would name who gave a nameless response then.
        seenAt: isoDayOf(app.clock.now()),
      });
    if (known === undefined && app.publishers.has(who.id)) await askAboutWaitingTeams(app, tx, who.id);
    return who.personalChat && (known?.conversationId ?? null) === null;
  });
