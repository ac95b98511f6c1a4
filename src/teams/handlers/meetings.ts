import type { Activity } from 'botbuilder';
import type { TeamId } from '../../domain/ids.ts';
import type { Participant } from '../../domain/person.ts';
import { comeAndGo } from '../../use-cases/come-and-go.ts';
import { meetingEnds } from '../../use-cases/meeting-ends.ts';
import { meetingStarts } from '../../use-cases/meeting-starts.ts';
import { mayOffer, offerBriefing } from '../../use-cases/offer-briefing.ts';
import { teamOfChannel, teamOfConversation } from '../../use-cases/team-of-conversation.ts';
import { type Attendee, type MeetingEvent, meetingEventOf } from '../meeting-events.ts';
import type { Turn } from '../turn.ts';
import { askAboutMeeting } from './ask-about-meeting.ts';
import type { Desk } from './handler.ts';
import { onlyTeamOf } from './own-teams.ts';

/** Whose meeting this is: the team's of its channel, or to which its chat is linked, or the only one of who started it. */
const teamOfMeeting = async (desk: Desk, turn: Turn): Promise<TeamId | undefined> => {
  const { channelId, here } = turn;
  if (turn.teamId !== undefined) return turn.teamId as TeamId;
  if (channelId !== undefined) return teamOfChannel(desk.app, { tenantId: here.tenantId, channelId });
  return ((await teamOfConversation(desk.app, here)) as TeamId | undefined) ?? onlyTeamOf(desk, turn);
};

const starts = async (desk: Desk, turn: Turn, said: { title: string; at: string }): Promise<void> => {
  await meetingStarts(desk.app, { here: turn.here, ...said });
  await askAboutMeeting(desk, turn);
  if (!(await mayOffer(desk.app, turn.here))) return;
  const teamId = await teamOfMeeting(desk, turn);
  const offer = teamId && (await offerBriefing(desk.app, { here: turn.here, teamId }));
  if (offer) await desk.say(turn, offer);
};

/** The roster knows a name that the event does not give. Whoever has none is not listed. */
const named = async (desk: Desk, turn: Turn, { userId, who }: Attendee): Promise<Participant | undefined> => {
  if (who.name.trim() !== '') return who;
  const person = { id: who.id, userId, name: '', known: false };
  const found = await desk.roster.participant({ ...turn, person }).catch(() => undefined);
  return found !== undefined && found.name !== '' ? found : undefined;
};

type Presence = Extract<MeetingEvent, { people: unknown }>;

const presenceChanges = async (desk: Desk, turn: Turn, { kind, people, at }: Presence): Promise<void> => {
  const found = await Promise.all(people.map((one) => named(desk, turn, one)));
  const who = found.filter((one) => one !== undefined);
  if (who.length > 0) await comeAndGo(desk.app, { here: turn.here, who, what: kind, at });
};

/** A meeting starts or ends, or people join or leave it. None of this has to come: what is missing loses nothing. */
export const met = async (desk: Desk, turn: Turn, activity: Activity): Promise<void> => {
  const { here } = turn;
  const event = meetingEventOf(activity, { tenantId: here.tenantId, now: desk.app.clock.now() });
  if (event === undefined || turn.where === 'personal') return;
  if ('people' in event) return presenceChanges(desk, turn, event);
  const { title, at } = event;
  return event.kind === 'starts' ? starts(desk, turn, { title, at }) : meetingEnds(desk.app, { here, title, at });
};
