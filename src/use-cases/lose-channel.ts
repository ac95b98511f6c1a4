import type { TeamId } from '../domain/ids.ts';
import { recordAudit } from '../store/audit.ts';
import { cardById, changeCard } from '../store/cards.ts';
import { tellConversation } from '../store/notices.ts';
import { postingById, postingsOfTeam } from '../store/postings.ts';
import type { Tx } from '../store/store.ts';
import { changeTeam, type Team, teamById } from '../store/teams.ts';
import { unfinishedDiscussions } from '../store/unfinished-discussions.ts';
import { words } from '../words/words.ts';
import type { App } from './app.ts';
import { postRefusedAgain } from './steps/post-briefing.ts';
import { showRefusedAgain } from './steps/show-refused-again.ts';
import { tellFacilitators } from './steps/tell-facilitators.ts';

type OfChannel = { readonly teamId: TeamId; readonly channelId: string; readonly by: string };

/** A channel was deleted, or, shared or private, is one in which the app is no longer allowed. */
export type WhyLost = 'channel' | 'closedChannel';

const AUDIT = { channel: 'channel.deleted', closedChannel: 'channel.closed-to-app' } as const satisfies Record<
  WhyLost,
  string
>;

/** A team's id is that of its General channel, which cannot be deleted. */
const generalOf = (team: Team): string => team.id;

/** Briefings that stood in the channel and are not yet discussed are posted anew; a discussion belongs to its thread. */
const postElsewhere = async (app: App, tx: Tx, team: Team, channelId: string): Promise<void> => {
  for (const { id, discussionState } of await postingsOfTeam(tx, team.id)) {
    const posting = await postingById(tx, id);
    const card = posting && (await cardById(tx, posting.cardId));
    const stood = card?.conversationId?.split(';')[0] ?? card?.placeId;
    if (card === undefined || discussionState !== null || stood !== channelId) continue;
    if (card.state === 'posting' || card.state === 'unconfirmed') continue;
    await changeCard(tx, card.id, {
      state: 'pending',
      why: null,
      placeKind: 'new-thread',
      placeId: generalOf(team),
      conversationId: null,
      activityId: null,
      shown: 0,
      notBefore: app.clock.now(),
    });
  }
};

const moveToGeneral = async (app: App, tx: Tx, team: Team, why: WhyLost): Promise<void> => {
  const said = words().notices.briefingsComeHere;
  await changeTeam(tx, team.id, { channelId: generalOf(team) });
  const here = { tenantId: team.tenantId, serviceUrl: team.serviceUrl, conversationId: generalOf(team) };
  await tellConversation(tx, here, {
    id: app.newId(),
    at: app.clock.now(),
    title: said.title,
    text: `${said[why]} ${said.more}`,
  });
};

/** A channel is out of reach: briefings go to General from now on, and whoever facilitates a discussion in it is told. */
export const loseChannel = async (
  app: App,
  { teamId, channelId, by, why }: OfChannel & { readonly why: WhyLost },
): Promise<void> => {
  await app.store.transaction(async (tx) => {
    const team = await teamById(tx, teamId);
    if (team === undefined) return;
    await recordAudit(tx, { who: by, what: AUDIT[why], onId: teamId, at: app.clock.now() });
    if (team.channelId === channelId && channelId !== generalOf(team)) await moveToGeneral(app, tx, team, why);
    await postElsewhere(app, tx, team, channelId);
    await tellFacilitators(app, tx, await unfinishedDiscussions(tx, { teamId, channelId }), {
      team: team.name,
      ...words().notices.placeGone[why],
    });
  });
  app.wake();
};

/** A channel that was lost is there again: its discussions go on. Briefings go on going to where they go now. */
export const findChannelAgain = async (app: App, { teamId, by }: OfChannel): Promise<void> => {
  await app.store.transaction(async (tx) => {
    const team = await teamById(tx, teamId);
    if (team === undefined) return;
    await recordAudit(tx, { who: by, what: 'channel.restored', onId: teamId, at: app.clock.now() });
    await postRefusedAgain(app, tx, team);
    await showRefusedAgain(app, tx, teamId);
  });
  app.wake();
};
