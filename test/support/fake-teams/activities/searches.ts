import type { Place } from '../conversation.ts';
import { eventId } from '../ids.ts';
import type { Account, Activity } from '../wire.ts';
import type { World } from '../world.ts';
import { envelope } from './envelope.ts';

/** The search and its one parameter as appPackage/manifest.json declares them; Teams sends what the manifest says. */
const COMMAND = 'searchBriefings';
const PARAMETER = 'words';

/**
 * A search of the message extension reaches the bot as the invoke `composeExtension/query`, as each letter is typed; the
 * answer is due within five seconds. On opening, where the manifest says `initialRun`, the parameter has that name:
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 */
export const searchInvoke = (
  world: World,
  asked: {
    readonly place: Place;
    readonly from: Account;
    readonly words: string;
    readonly skip: number;
    readonly count: number;
  },
): Activity => {
  const { words, skip, count } = asked;
  const common = envelope(world, asked);
  const parameter = words === '' ? { name: 'initialRun', value: 'true' } : { name: PARAMETER, value: words };
  return {
    ...common,
    type: 'invoke',
    name: 'composeExtension/query',
    id: eventId(),
    channelData: { ...common.channelData, source: { name: 'compose' } },
    value: { commandId: COMMAND, parameters: [parameter], queryOptions: { skip, count } },
  };
};
