import { eventId } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Message } from '../message.ts';
import type { Account, Activity } from '../wire.ts';
import type { World } from '../world.ts';
import { envelope } from './envelope.ts';

export type Trigger = 'manual' | 'automatic';

/**
 * Action.Execute reaches the bot as the invoke `adaptiveCard/action`, and the HTTP answer's body is shown to the person:
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export const actionInvoke = (
  world: World,
  invoked: { readonly message: Message; readonly from: Account; readonly action: Json; readonly trigger: Trigger },
): Activity => {
  const common = envelope(world, { place: invoked.message, from: invoked.from });
  return {
    ...common,
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: eventId(),
    replyToId: invoked.message.id,
    channelData: { ...common.channelData, source: { name: 'message' } },
    value: { action: invoked.action, trigger: invoked.trigger },
  };
};
