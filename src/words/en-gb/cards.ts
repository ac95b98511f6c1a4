import { actions } from './cards/actions.ts';
import { briefing } from './cards/briefing.ts';
import { briefingPreview } from './cards/briefing-preview.ts';
import { changeResponse } from './cards/change-response.ts';
import { chooseBriefing } from './cards/choose-briefing.ts';
import { chooseWithdrawal } from './cards/choose-withdrawal.ts';
import { confirmOrganisation } from './cards/confirm-organisation.ts';
import { coverage } from './cards/coverage.ts';
import { deliveries } from './cards/deliveries.ts';
import { discussionPoint } from './cards/discussion-point.ts';
import { help } from './cards/help.ts';
import { lateTeams } from './cards/late-teams.ts';
import { leadMinutes } from './cards/lead-minutes.ts';
import { meetingOffer } from './cards/meeting-offer.ts';
import { minutes } from './cards/minutes.ts';
import { organisationQuestion } from './cards/organisation-question.ts';
import { publicationProgress } from './cards/publication-progress.ts';
import { receivedMinutes } from './cards/received-minutes.ts';
import { reminder } from './cards/reminder.ts';
import { review } from './cards/review.ts';
import { teamQuestion } from './cards/team-question.ts';
import { whatChanged } from './cards/what-changed.ts';
import { writeUp } from './cards/write-up.ts';

/** The texts of each card, by its kind. Those without parameters reach its template as `${$root.words.NAME}`. */
export const cards = {
  'briefing-preview': briefingPreview,
  'publication-progress': publicationProgress,
  briefing,
  'choose-briefing': chooseBriefing,
  'choose-withdrawal': chooseWithdrawal,
  'discussion-point': discussionPoint,
  /** Says the same as the card of the point before it was left. */
  'point-record': {},
  'change-response': changeResponse,
  'write-up': writeUp,
  review,
  minutes,
  'meeting-offer': meetingOffer,
  'lead-minutes': leadMinutes,
  'received-minutes': receivedMinutes,
  coverage,
  deliveries,
  'organisation-question': organisationQuestion,
  'confirm-organisation': confirmOrganisation,
  'team-question': teamQuestion,
  reminder,
  actions,
  'what-changed': whatChanged,
  'late-teams': lateTeams,
  help,
  /** Its texts come from elsewhere whole. */
  notice: {},
};
