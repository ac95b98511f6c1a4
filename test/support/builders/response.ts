import type { ResponseId } from '#src/domain/ids.ts';
import type { Participant } from '#src/domain/person.ts';
import type { PointResponse } from '#src/domain/response.ts';
import { type Recorded, type SendResponse, sendResponse } from '#src/use-cases/send-response.ts';
import type { OpenDiscussion } from './discussion.ts';
import { done } from './done.ts';
import { ana } from './participant.ts';

/** A response as it is kept; a test says only what differs. */
export const pointResponse = (differing: Partial<PointResponse> = {}): PointResponse => ({
  id: 'response-1' as ResponseId,
  point: 0,
  kind: 'response',
  saidBy: 'me',
  nameless: false,
  authorId: ana.id,
  authorName: ana.name,
  standing: 'member',
  text: 'We plan discharge earlier now.',
  at: '2026-11-23T10:00:00.000Z',
  shuffle: 0.5,
  resolution: undefined,
  ...differing,
});

/** Ana's answer to the current point, on its card; a test says only what differs. */
export const responseIn = (open: OpenDiscussion, differing: Partial<SendResponse> = {}): SendResponse => ({
  who: ana,
  here: open.here,
  discussionId: open.discussionId,
  point: undefined,
  kind: 'response',
  text: 'We plan discharge earlier now.',
  saidBy: 'me',
  nameless: false,
  source: 'card',
  activityId: open.app.newId(),
  nonce: open.app.newId(),
  ...differing,
});

/** Somebody answers, and it is recorded. */
export const says = async (
  open: OpenDiscussion,
  who: Participant,
  text: string,
  differing: Partial<SendResponse> = {},
): Promise<Recorded> => done(await sendResponse(open.app, responseIn(open, { who, text, ...differing })));

/** Somebody writes a message into the thread, and it is recorded. */
export const writes = (
  open: OpenDiscussion,
  who: Participant,
  message: { text: string; activityId: string },
): Promise<Recorded> => says(open, who, message.text, { ...message, source: 'message', nonce: undefined });
