import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DeliveryId } from '../domain/ids.ts';

/** What acknowledgement links need: where browsers reach this server, and the secret that signs them. */
export type Links = { readonly publicUrl: string; readonly secret: string };

const keyed = (links: Links, text: string): Buffer => createHmac('sha256', links.secret).update(text).digest();

const signature = (links: Links, id: string): string => keyed(links, `acknowledge:${id}`).toString('base64url');

/** The link of one delivery: whoever has it may acknowledge that delivery, and nothing else. */
export const acknowledgementLink = (links: Links, id: DeliveryId): string =>
  `${links.publicUrl}/acknowledge/${id}.${signature(links, id)}`;

/**
 * The delivery that a link's token is for; undefined where it was made up or altered. What is compared in constant time is
 * a digest of each signature, so that neither how much of it is right nor how long it is can be learnt from the time taken.
 */
export const deliveryOfToken = (links: Links, token: string): DeliveryId | undefined => {
  const end = token.indexOf('.');
  const id = token.slice(0, Math.max(end, 0));
  const [given, expected] = [token.slice(end + 1), signature(links, id)];
  return timingSafeEqual(keyed(links, given), keyed(links, expected)) ? (id as DeliveryId) : undefined;
};
