import type { Recipient } from '../../../domain/minutes.ts';
import type { ReviewView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { verbs } from '../../verbs.ts';
import { presentText } from '../attendance.ts';
import { framed, notAReferral, type Presenter, shown, toldData } from '../presenter.ts';
import { packed, weigh } from '../review-pages.ts';
import { type Unit, unitsOf } from '../review-units.ts';
import { expand } from '../template.ts';
import { bold, clip, inLine } from '../text.ts';
import { sinceTexts } from '../version-texts.ts';

/** More than these are counted; they are the leads and deputies of one organisation. */
const MOST_RECIPIENTS = 10;
/** While pages are packed nobody knows how many there will be: as wide as any number. */
const UNKNOWN = 999;

const texts = () => words().cards.review;

const recipientText = ({ name, organisation, email, deputy, onceConfirmed }: Recipient): string =>
  texts().recipient({
    who: `${bold(clip(name, 80))}${deputy ? ` ${words().phrases.deputy}` : ''}, ${inLine(clip(organisation, 80))}, ${inLine(clip(email, 120))}`,
    onceConfirmed: onceConfirmed === true,
  });

const goesTo = ({ recipients, waiting }: ReviewView) => {
  const more = recipients.length - MOST_RECIPIENTS;
  return shown(
    ...recipients.slice(0, MOST_RECIPIENTS).map(recipientText),
    more > 0 && words().phrases.andOthers(more),
    inLine(clip(waiting, 300)),
  );
};

const meetingText = (meeting: ReviewView['meeting']): string =>
  meeting === undefined || meeting.title === '' ? '' : texts().meeting(inLine(clip(meeting.title, 120)));

const undecidedText = ({ unresolved, seenBy }: ReviewView): string =>
  unresolved === 0 || seenBy === 'colleague' ? '' : texts().undecided(unresolved);

const pagesData = (page: number, of: number) =>
  of === 1
    ? []
    : [
        {
          text: texts().page({ page, of }),
          next: page < of ? [{ page: page + 1 }] : [],
          previous: page > 1 ? [{ page: page - 1 }] : [],
        },
      ];

const reviewData = (view: ReviewView, shownUnits: readonly Unit[], at: { page: number; of: number }) => ({
  ...framed(texts().summary(clip(view.briefingTitle, 200))),
  ...toldData(view.told),
  kicker: texts().kicker({ version: view.version, replaces: view.replaces }),
  title: texts().title(inLine(clip(view.briefingTitle, 300))),
  facts: [
    texts().team({ team: bold(clip(view.team, 100)), organisation: inLine(clip(view.organisation, 100)) }),
    texts().facilitator(bold(clip(view.facilitator, 100))),
    meetingText(view.meeting),
    presentText(view.present),
  ]
    .filter((part) => part !== '')
    .join(' '),
  notices: shown(view.closedItself && texts().closedItself, ...sinceTexts(view.since, 'review')),
  undecided: shown(undecidedText(view)),
  units: shownUnits,
  pages: pagesData(at.page, at.of),
  goesTo: goesTo(view),
  concern: notAReferral(clip(view.concernText, 1_000)),
  discussionId: view.discussionId,
  page: at.page,
  // A colleague turns the pages for themselves; the facilitator's page is the common card's.
  turn: view.seenBy === 'colleague' ? verbs.myReview : verbs.reviewPage,
  deciding: view.seenBy === 'colleague' ? [] : [{}],
});

const pagesOf = (view: ReviewView): readonly (readonly Unit[])[] => {
  const units = unitsOf(view);
  const middle = { page: UNKNOWN - 1, of: UNKNOWN };
  return packed(units, weigh(expand('review', reviewData(view, units, middle))));
};

/** How many pages a review takes. */
export const reviewPages = (view: ReviewView): number => pagesOf(view).length;

export const reviewCard: Presenter<ReviewView> = {
  data: (view) => {
    const pages = pagesOf(view);
    const page = Math.min(Math.max(1, Math.trunc(view.page)), pages.length);
    return reviewData(view, pages[page - 1] ?? [], { page, of: pages.length });
  },
};
