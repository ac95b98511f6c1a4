import { randomBytes, randomUUID } from 'node:crypto';

/** Ids as Teams makes them: long, opaque, full of characters that need encoding in a URL. */
export const guid = (): string => randomUUID();
const hex = (): string => guid().replaceAll('-', '');

/** A person as one bot knows them; another bot sees another id for the same person. */
export const userId = (): string => `29:1${randomBytes(63).toString('base64url')}`;
export const botId = (appId: string): string => `28:${appId}`;
export const channelId = (): string => `19:${hex()}@thread.tacv2`;
export const groupChatId = (): string => `19:${hex()}@thread.v2`;
export const personalChatId = (): string => `a:1${randomBytes(96).toString('base64url')}`;
export const meetingChatId = (): string => `19:meeting_${Buffer.from(guid()).toString('base64url')}@thread.v2`;
export const meetingId = (chatId: string): string => Buffer.from(`0#${chatId}#0`).toString('base64');

/** Events and invokes carry an id of their own that names no message. */
export const eventId = (): string => `f:${guid()}`;

const MARK = ';messageid=';

/** A thread's conversation id is its channel's with the id of the message that opened it (PLATFORM.md). */
export const threadId = (channel: string, rootId: string | undefined): string =>
  rootId === undefined ? channel : `${channel}${MARK}${rootId}`;

export const splitThreadId = (id: string): { readonly conversationId: string; readonly rootId?: string } => {
  const [conversationId = '', rootId] = id.split(MARK);
  return rootId === undefined ? { conversationId } : { conversationId, rootId };
};
