import { z } from 'zod';

const account = z.looseObject({
  id: z.string().min(1).max(500),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

/** What every activity has that we take part in; all else is checked where it is used. An unbounded id is not one. */
export const activityShape = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).nullish(),
  serviceUrl: z.url({ protocol: /^https?$/u }).max(500),
  channelId: z.string().min(1).max(100),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(500),
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  text: z.string().nullish(),
  name: z.string().nullish(),
  replyToId: z.string().nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string().nullish() })).nullish(),
});

const withId = z.looseObject({ id: z.string().max(500).nullish(), name: z.string().max(300).nullish() }).nullish();

/** What Microsoft Teams adds to an activity. */
export const teamsData = z.looseObject({
  eventType: z.string().nullish(),
  tenant: withId,
  team: withId,
  channel: withId,
  meeting: withId,
  settings: z.looseObject({ selectedChannel: withId }).nullish(),
});

export type ActivityShape = z.infer<typeof activityShape>;
export type TeamsData = z.infer<typeof teamsData>;

export const teamsDataOf = (channelData: unknown): TeamsData => teamsData.safeParse(channelData ?? {}).data ?? {};

type InTenant = { conversation: { tenantId?: string | null | undefined }; channelData?: unknown };

/** The tenant in which something happened; empty where the activity does not say. */
export const tenantOf = (activity: InTenant): string =>
  activity.conversation.tenantId ?? teamsDataOf(activity.channelData).tenant?.id ?? '';

/** Every tenant that an activity says it is of, in small letters. */
export const tenantsOf = (activity: InTenant): readonly string[] =>
  [activity.conversation.tenantId, teamsDataOf(activity.channelData).tenant?.id]
    .filter((id) => typeof id === 'string')
    .map((id) => id.toLowerCase());
