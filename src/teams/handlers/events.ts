import type { Activity } from 'botbuilder';
import type { TeamId } from '../../domain/ids.ts';
import type { CardView } from '../../ports/cards.ts';
import { forgetHearing } from '../../use-cases/forget-hearing.ts';
import { keepAcquaintance } from '../../use-cases/keep-acquaintance.ts';
import { registerTeam } from '../../use-cases/register-team.ts';
import { removeTeam } from '../../use-cases/remove-team.ts';
import { words } from '../../words/words.ts';
import { teamsDataOf } from '../activity.ts';
import type { Turn } from '../turn.ts';
import { help } from './commands.ts';
import type { Desk } from './handler.ts';
import { appInChannel, peopleLeft, teamEvents } from './team-events.ts';

type Members = readonly { readonly id: string }[] | undefined;

const hasBot = (activity: Activity, members: Members): boolean =>
  (members ?? []).some((member) => member.id === activity.recipient.id);

/** Another version of the app in the place of this one; what it lets the app hear may have changed. */
const isUpgrade = (activity: Activity): boolean => /-upgrade$/u.test(activity.action ?? '');

const isAdded = (activity: Activity): boolean =>
  activity.type === 'installationUpdate'
    ? activity.action !== 'remove' && activity.action !== 'remove-upgrade'
    : hasBot(activity, activity.membersAdded);

const isRemoved = (activity: Activity): boolean =>
  activity.type === 'installationUpdate' ? activity.action === 'remove' : hasBot(activity, activity.membersRemoved);

const welcome = (organisation: string | undefined): CardView => {
  const said = words().notices.welcome;
  const belongs = organisation === undefined ? [] : [said.organisation(organisation)];
  return { kind: 'notice', title: said.title, text: [said.text, ...belongs, said.more].join(' ') };
};

const added = async (desk: Desk, turn: Turn, teamId: string, teamName: string): Promise<void> => {
  const registered = await registerTeam(desk.app, {
    teamId: teamId as TeamId,
    tenantId: turn.here.tenantId,
    name: teamName,
    channelId: turn.channelId ?? teamId,
    serviceUrl: turn.here.serviceUrl,
    by: turn.person.id,
  });
  if (!registered.fresh) return;
  await desk.say(turn, welcome(registered.organisation));
  if (registered.organisation !== undefined || registered.choices.length === 0) return;
  const { name: team, choices } = registered;
  await desk.say(turn, { kind: 'organisation-question', teamId, team, choices });
};

const inTeam = async (desk: Desk, turn: Turn, activity: Activity, teamId: string): Promise<void> => {
  const data = teamsDataOf(activity.channelData);
  const by = turn.person.id;
  const ofApp = hasBot(activity, activity.membersAdded) || hasBot(activity, activity.membersRemoved);
  const happened = (ofApp ? appInChannel : teamEvents)[data.eventType ?? ''];
  if (happened !== undefined) return happened(desk, { turn, teamId: teamId as TeamId, data });
  if (isUpgrade(activity)) await forgetHearing(desk.app, teamId as TeamId);
  if (isAdded(activity)) return added(desk, turn, teamId, data.team?.name || words().notices.welcome.thisTeam);
  if (isRemoved(activity)) await removeTeam(desk.app, { teamId: teamId as TeamId, by });
};

/** Who the app is there for changed: it was added to a team or a person, or removed; a team has a new name. */
export const changed = async (desk: Desk, turn: Turn, activity: Activity): Promise<void> => {
  const leavers = (activity.membersRemoved ?? []).filter((one) => one.id !== activity.recipient.id);
  if (leavers.length > 0) await peopleLeft(desk, turn, { leavers, data: teamsDataOf(activity.channelData) });
  if (turn.teamId !== undefined) return inTeam(desk, turn, activity, turn.teamId);
  if (turn.where !== 'personal' || !isAdded(activity)) return;
  const fresh = await keepAcquaintance(desk.app, { ...turn.person, here: turn.here, personalChat: true });
  const card = fresh ? await help(desk)(turn, { ...turn.person, standing: 'member' }) : undefined;
  if (card !== undefined) await desk.say(turn, card);
};
