import { searchInvoke } from '../activities/searches.ts';
import type { Place } from '../conversation.ts';
import type { Answer } from '../deliveries.ts';
import { isObject, type Json, objectAt, objectsAt, textAt } from '../json.ts';
import type { Message } from '../message.ts';
import { ADAPTIVE_CARD } from '../wire.ts';
import type { World } from '../world.ts';
import type { Person } from './person.ts';

export type Searching = {
  /** Where the person is writing; the app need not be there. */
  readonly in?: Place;
  /** How many results the client has already: it asks for more as the person scrolls. */
  readonly skip?: number;
  readonly count?: number;
};

/** A line of the result list, and the card that choosing it puts into the message. */
export type SearchResult = { readonly title: string; readonly text: string; readonly card: Json };

/** What the person sees under the search box: results, or a sentence. */
export type Searched = { readonly results: readonly SearchResult[]; readonly text: string; readonly answer: Answer };

/** Opens the app's search beside the message box, and types; an empty text is the first search, made on opening. */
export const search = async (world: World, person: Person, words: string, how: Searching): Promise<Searched> => {
  const { skip = 0, count = 25 } = how;
  const asked = { place: how.in ?? person.chat, from: person.account, words, skip, count };
  const answer = await world.deliveries.deliver(searchInvoke(world, asked));
  return { ...readResults(answer), answer };
};

/**
 * "Respond to user requests" in
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 * A result may carry a preview for the list; the card itself goes into the message.
 */
const readResults = ({ status, body }: Answer): Pick<Searched, 'results' | 'text'> => {
  const extension = isObject(body) ? objectAt(body, 'composeExtension') : {};
  if (status !== 200) return { results: [], text: 'Something went wrong.' };
  if (extension['type'] === 'message') return { results: [], text: textAt(extension, 'text') ?? '' };
  return { results: objectsAt(extension, 'attachments').map(readResult), text: '' };
};

const readResult = (attachment: Json): SearchResult => {
  if (attachment['contentType'] !== ADAPTIVE_CARD) throw new Error('This result has no Adaptive Card.');
  const preview = objectAt(objectAt(attachment, 'preview'), 'content');
  return {
    title: textAt(preview, 'title') ?? '',
    text: textAt(preview, 'text') ?? '',
    card: objectAt(attachment, 'content'),
  };
};

/**
 * Chooses a result and sends it: a message of the person's own, which the bot does not get. Teams then offers to add the
 * app to the chat or channel, because the card has Action.Execute; a person may decline that, and a tenant may forbid it.
 * Whoever agrees calls `installApp` as well. "Just-in-time install" in
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/universal-actions-for-search-based-message-extensions
 */
export const insert = (world: World, person: Person, result: SearchResult, place: Place): Message => {
  if (!place.conversation.roster().includes(person))
    throw new Error(`${person.name} is not in “${place.conversation.name}”.`);
  const attachments = [{ contentType: ADAPTIVE_CARD, content: result.card }];
  return world.post({ place, from: person, activity: { type: 'message', attachments } });
};
