import type { PersonId, TeamId } from '../../domain/ids.ts';
import { keepCard } from '../../store/cards.ts';
import { personById } from '../../store/people.ts';
import type { Tx } from '../../store/store.ts';
import { installedTeams } from '../../store/teams.ts';
import type { App } from '../app.ts';

const ask = async (app: App, tx: Tx, of: { publisher: PersonId; teamId: TeamId }): Promise<void> => {
  const publisher = await personById(tx, of.publisher);
  if (publisher === undefined) return;
  await keepCard(tx, {
    id: app.newId(),
    kind: 'confirm-organisation',
    subjectId: of.teamId,
    tenantId: publisher.tenantId,
    serviceUrl: publisher.serviceUrl,
    placeKind: publisher.conversationId === null ? 'person' : 'conversation',
    placeId: publisher.conversationId ?? publisher.userId,
    createdAt: app.clock.now(),
  });
};

/** Publishers who have met the bot are asked to confirm a team's organisation, each in their own chat. */
export const askPublishers = async (app: App, tx: Tx, teamId: TeamId): Promise<void> => {
  for (const publisher of app.publishers) await ask(app, tx, { publisher, teamId });
};

/** A publisher who meets the bot later is asked about every team that still waits. */
export const askAboutWaitingTeams = async (app: App, tx: Tx, publisher: PersonId): Promise<void> => {
  for (const team of await installedTeams(tx))
    if (team.settledBy === 'declared' && team.confirmedAt === null) await ask(app, tx, { publisher, teamId: team.id });
};
