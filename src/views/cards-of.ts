import type { CardView, NoticeView } from '../ports/cards.ts';
import type { Card } from '../store/cards.ts';
import type { Tx } from '../store/store.ts';
import { carriedActionsView } from './action-views.ts';
import { postedBriefingView } from './briefing-view.ts';
import { confirmOrganisationView } from './confirm-organisation-view.ts';
import { leadMinutesCardView } from './lead-minutes-view.ts';
import { minutesCardView } from './minutes-view.ts';
import { pointCardView } from './point-view.ts';
import { publicationView } from './publication-view.ts';
import { reminderCardView } from './reminder-views.ts';
import type { ViewMaker } from './view-maker.ts';

const makers: Record<Card['kind'], (tx: Tx, card: Card, make: ViewMaker) => Promise<CardView | undefined>> = {
  briefing: (tx, card) => postedBriefingView(tx, card.subjectId),
  publication: (tx, card) => publicationView(tx, card.subjectId),
  point: pointCardView,
  minutes: minutesCardView,
  'lead-minutes': leadMinutesCardView,
  'confirm-organisation': (tx, card) => confirmOrganisationView(tx, card.subjectId),
  reminder: reminderCardView,
  actions: (tx, card) => carriedActionsView(tx, card.subjectId),
  notice: async (_tx, card) => JSON.parse(card.detail) as NoticeView,
};

/** What a kept card says now; undefined where what it was about is gone. */
export const viewOfCard = (tx: Tx, card: Card, make: ViewMaker): Promise<CardView | undefined> =>
  makers[card.kind](tx, card, make);
