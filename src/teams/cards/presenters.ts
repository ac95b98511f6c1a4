import type { CardView } from '../../ports/cards.ts';
import type { Presenter } from './presenter.ts';
import { actionsCard } from './presenters/actions.ts';
import { briefingCard } from './presenters/briefing.ts';
import { briefingPreviewCard } from './presenters/briefing-preview.ts';
import { changeResponseCard } from './presenters/change-response.ts';
import { chooseBriefingCard } from './presenters/choose-briefing.ts';
import { coverageCard } from './presenters/coverage.ts';
import { deliveriesCard } from './presenters/deliveries.ts';
import { discussionPointCard, pointRecordCard } from './presenters/discussion-point.ts';
import { helpCard, noticeCard } from './presenters/help.ts';
import { lateTeamsCard } from './presenters/late-teams.ts';
import { leadMinutesCard } from './presenters/lead-minutes.ts';
import { meetingOfferCard } from './presenters/meeting-offer.ts';
import { minutesCard } from './presenters/minutes.ts';
import { confirmOrganisationCard, organisationQuestionCard, teamQuestionCard } from './presenters/organisations.ts';
import { publicationProgressCard } from './presenters/publication-progress.ts';
import { receivedMinutesCard } from './presenters/received-minutes.ts';
import { reminderCard } from './presenters/reminder.ts';
import { reviewCard } from './presenters/review.ts';
import { whatChangedCard } from './presenters/what-changed.ts';
import { chooseWithdrawalCard } from './presenters/withdrawal.ts';
import { writeUpCard } from './presenters/write-up.ts';

/** Every card, by the kind of its view; adaptive-cards/ has a template of the same name for each. */
export const presenters: { readonly [Kind in CardView['kind']]: Presenter<Extract<CardView, { kind: Kind }>> } = {
  'briefing-preview': briefingPreviewCard,
  'publication-progress': publicationProgressCard,
  briefing: briefingCard,
  'choose-briefing': chooseBriefingCard,
  'choose-withdrawal': chooseWithdrawalCard,
  'discussion-point': discussionPointCard,
  'point-record': pointRecordCard,
  'change-response': changeResponseCard,
  'write-up': writeUpCard,
  review: reviewCard,
  minutes: minutesCard,
  'meeting-offer': meetingOfferCard,
  'lead-minutes': leadMinutesCard,
  'received-minutes': receivedMinutesCard,
  coverage: coverageCard,
  deliveries: deliveriesCard,
  'organisation-question': organisationQuestionCard,
  'confirm-organisation': confirmOrganisationCard,
  'team-question': teamQuestionCard,
  reminder: reminderCard,
  actions: actionsCard,
  'what-changed': whatChangedCard,
  'late-teams': lateTeamsCard,
  help: helpCard,
  notice: noticeCard,
};
