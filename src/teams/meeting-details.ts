import { z } from 'zod';
import { personId } from '../domain/ids.ts';
import type { Chat, MeetingAnswer } from '../ports/chat.ts';
import type { MeetingDetails } from '../use-cases/learn-of-meeting.ts';
import type { Desk } from './handlers/handler.ts';
import { timeLimit } from './time-limit.ts';
import type { TeamsTransport } from './transport.ts';
import type { Turn } from './turn.ts';

/** Somebody may be waiting for the answer to a click meanwhile. */
const PATIENCE_MS = 2_000;

const text = z
  .string()
  .max(500)
  .nullish()
  .catch('')
  .transform((given) => given ?? '');

const answer = z.object({
  details: z.object({ title: text, scheduledStartTime: text, scheduledEndTime: text }),
  organizer: z.object({ id: text, aadObjectId: text, objectId: text, name: text }).nullish().catch(undefined),
});

const answered = (body: unknown): MeetingAnswer => {
  const { details, organizer } = answer.parse(body);
  return {
    title: details.title,
    organiser: {
      userId: organizer?.id ?? '',
      objectId: organizer?.aadObjectId || (organizer?.objectId ?? ''),
      name: organizer?.name ?? '',
    },
    scheduledStart: details.scheduledStartTime,
    scheduledEnd: details.scheduledEndTime,
  };
};

const ask = async (transport: TeamsTransport, serviceUrl: string, meetingId: string): Promise<MeetingAnswer> => {
  const connector = await transport.connector(serviceUrl);
  // The connector's own operation for this is on a client of its own, which repeats calls and follows redirects.
  const path = `v1/meetings/${encodeURIComponent(meetingId)}`;
  const request = { httpMethod: 'GET', path, responses: { 200: {}, default: {} } } as const;
  const { body } = await connector.sendOperationRequest({ options: {} }, request as never);
  return answered(body);
};

/**
 * GET /v1/meetings/{id}: https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis
 * Whatever is wrong, the minutes do without it.
 */
export const askAboutMeeting = (
  transport: TeamsTransport,
  serviceUrl: string,
  meetingId: string,
): Promise<MeetingAnswer | undefined> =>
  timeLimit(ask(transport, serviceUrl, meetingId), PATIENCE_MS).catch(() => undefined);

const instantOf = (given: string): string | null => {
  const date = new Date(given);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** Microsoft Teams may say who organised a meeting by id alone; the roster of its chat has the name. */
const organiserName = async (chat: Chat, turn: Turn, { userId, name }: MeetingAnswer['organiser']): Promise<string> => {
  if (name !== '' || userId === '') return name;
  const place = { kind: 'conversation', ...turn.here } as const;
  const member = await timeLimit(chat.member(place, userId), PATIENCE_MS).catch(() => undefined);
  return member?.name ?? '';
};

/** The meeting of a turn, asked about through the port. */
export const meetingOver =
  (chat: Chat): Desk['meeting'] =>
  async (turn): Promise<MeetingDetails | undefined> => {
    const found = turn.meetingId === undefined ? undefined : await chat.meeting(turn.here, turn.meetingId);
    if (found === undefined) return undefined;
    const { objectId } = found.organiser;
    const id = objectId === '' ? undefined : personId({ tenantId: turn.here.tenantId, objectId });
    return {
      title: found.title,
      organiser: id && { id, name: await organiserName(chat, turn, found.organiser) },
      scheduledStart: instantOf(found.scheduledStart),
      scheduledEnd: instantOf(found.scheduledEnd),
    };
  };
