import type { PostingId, TeamId } from '../domain/ids.ts';
import { organisationById } from '../domain/organisation.ts';
import type { TeamQuestionView } from '../ports/cards.ts';
import { readDirectory } from '../store/directory.ts';
import { teamOfChat } from '../store/meeting-chats.ts';
import { postingById } from '../store/postings.ts';
import { teamById, teamsOfTenant } from '../store/teams.ts';
import type { App, Here } from './app.ts';

/** The team to which a meeting chat is linked, if it is. */
export const teamOfConversation = (app: App, here: Here): Promise<string | undefined> =>
  app.store.transaction((tx) => teamOfChat(tx, here));

/** The team to which a briefing was posted. */
export const teamOfPosting = (app: App, of: { postingId: PostingId; tenantId: string }): Promise<TeamId | undefined> =>
  app.store.transaction(async (tx) => {
    const posting = await postingById(tx, of.postingId);
    const team = posting && (await teamById(tx, posting.teamId));
    return team?.tenantId === of.tenantId ? team.id : undefined;
  });

/** The team of a channel, or of a channel's thread, in which an event does not say it; where its briefings come there. */
export const teamOfChannel = (app: App, of: { tenantId: string; channelId: string }): Promise<TeamId | undefined> =>
  app.store.transaction(async (tx) => {
    const teams = await teamsOfTenant(tx, of.tenantId);
    return teams.find((team) => team.id === of.channelId || team.channelId === of.channelId)?.id;
  });

/** The teams of a tenant where the app is installed: candidates for "Which team is this?". */
export const teamsToAskAbout = (app: App, tenantId: string): Promise<TeamQuestionView['choices']> =>
  app.store.transaction(async (tx) => {
    const directory = await readDirectory(tx);
    return (await teamsOfTenant(tx, tenantId)).map((team) => ({
      teamId: team.id,
      name: team.name,
      organisation: organisationById(directory, team.organisationId)?.name ?? '',
    }));
  });
