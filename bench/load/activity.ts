import { TENANT } from '../../test/support/store-suite/rows.ts';

/** Somebody's object id, in words. */
export const ANA = 'ana';

export const accountOf = (objectId: string) => ({
  id: `29:${objectId}`,
  aadObjectId: objectId,
  name: `Ana Ferreira ${objectId}`,
  tenantId: TENANT,
  userRole: 'user',
});

const channelOf = (number: number): string => `19:channel${number}@thread.tacv2`;

/** Where a discussion is, in the wire's words: each in a channel of its own, as teams are. */
export const threadOf = (number: number): string => `${channelOf(number)};messageid=1`;

const envelope = (sent: { readonly serviceUrl: string; readonly at: number; readonly by: string }) => {
  const { id, aadObjectId, name } = accountOf(sent.by);
  return {
    channelId: 'msteams',
    serviceUrl: sent.serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'en-GB',
    from: { id, aadObjectId, name },
    recipient: { id: '28:bot', name: 'Audit briefings' },
    conversation: { isGroup: true, conversationType: 'channel', tenantId: TENANT, id: threadOf(sent.at) },
    channelData: { tenant: { id: TENANT }, team: { id: '19:team@thread.tacv2' }, channel: { id: channelOf(sent.at) } },
  };
};

export type Sending = {
  readonly serviceUrl: string;
  /** In turn, the discussions that are responded to. */
  readonly discussionIds: readonly string[];
  /** A press of **Send response**, or a message for a bot that knows no cards. */
  readonly as: 'press' | 'message';
};

/** What a practitioner says; as long as people write. */
const TEXT =
  'We plan discharge later than we could. Starting at 20 weeks would give the parent time, and us the school’s view.';

/** So many people take part in each discussion, and respond in turn. */
const PEOPLE = 16;

/** The activity of this number: in the next discussion, by the next of its people, with a nonce of its own. */
export const activityNumbered = (sending: Sending, number: number) => {
  const discussions = sending.discussionIds.length;
  const at = number % discussions;
  const by = `${ANA}${Math.floor(number / discussions) % PEOPLE}`;
  const common = { ...envelope({ serviceUrl: sending.serviceUrl, at, by }), id: `f:${number}` };
  const text = `${TEXT} ${number}`;
  if (sending.as === 'message') return { ...common, type: 'message', text };
  const discussionId = sending.discussionIds[at];
  const data = { discussionId, point: 0, nonce: `n${number}`, response: text, saidBy: 'me', nameless: 'false' };
  const action = { type: 'Action.Execute', verb: 'sendResponse', data };
  return { ...common, type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } };
};
