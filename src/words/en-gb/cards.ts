import { meetingOffer } from './cards/meeting-offer.ts';

/** The texts of each card, by its kind. Those without parameters reach its template as `${$root.words.NAME}`. */
export const cards = {
  'meeting-offer': meetingOffer,
};
