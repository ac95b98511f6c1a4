import { REASON_LIMIT, type Withdrawal } from '../../../domain/since-begun.ts';
import type { PublicationProgressView } from '../../../ports/cards.ts';
import { dayOf } from '../../../words/dates.ts';
import { words } from '../../../words/words.ts';
import { barPicture } from '../bar-picture.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine, plain } from '../text.ts';
import { reasonOf } from '../version-texts.ts';

type Place = { readonly team: string; readonly organisation: string };

const placeText = ({ team, organisation }: Place): string =>
  `${bold(clip(team, 100))}${organisation === '' ? '' : `, ${inLine(clip(organisation, 100))}`}`;

const texts = () => words().cards['publication-progress'];

const comingText = ({ pending }: PublicationProgressView): string => (pending > 0 ? texts().pending(pending) : '');

const withdrawnNotes = (view: PublicationProgressView, withdrawal: Withdrawal): readonly string[] => {
  const { on, because, pending, neverPosted } = texts().withdrawn;
  return [
    on(dayOf(withdrawal.at)),
    withdrawal.because === '' ? '' : because(reasonOf(withdrawal)),
    view.pending > 0 ? pending(view.pending) : '',
    view.neverPosted > 0 ? neverPosted(view.neverPosted) : '',
  ];
};

const notesOf = (view: PublicationProgressView): readonly string[] => {
  if (view.withdrawn !== undefined) return withdrawnNotes(view, view.withdrawn);
  if (view.newer === undefined) return publishingNotes(view);
  return [texts().newer(view.newer), comingText(view)];
};

const publishingNotes = (view: PublicationProgressView): readonly string[] => [
  comingText(view),
  view.withoutOrganisation > 0 ? texts().withoutOrganisation(view.withoutOrganisation) : '',
];

/** Unconfirmed ones come first where not all fit: they wait for the publisher. */
const shares = (view: PublicationProgressView, amount: number) => {
  const unconfirmed = Math.min(view.unconfirmed.length, amount);
  const refused = Math.min(view.refused.length, amount - unconfirmed);
  return { unconfirmed, refused, outOfReach: amount - unconfirmed - refused };
};

/** What was withdrawn is not posted again: a publisher says only whether it is there. */
const postAgainText = ({ withdrawn }: PublicationProgressView, team: string) =>
  withdrawn === undefined
    ? { postAgainTitle: texts().postAgain, postAgain: texts().unconfirmed.postAgain(team) }
    : { postAgainTitle: texts().withdrawn.notThere, postAgain: texts().withdrawn.notThereIn(team) };

const unconfirmedData = (view: PublicationProgressView, most: number) => ({
  unconfirmedHeading:
    view.unconfirmed.length === 0
      ? []
      : [
          {
            text: texts().unconfirmed.heading(view.unconfirmed.length),
            explanation: view.withdrawn === undefined ? texts().unconfirmed.explanation : texts().withdrawn.unconfirmed,
          },
        ],
  unconfirmed: view.unconfirmed.slice(0, most).map((one) => ({
    text: placeText(one),
    postingId: one.postingId,
    itIsThere: texts().unconfirmed.itIsThere(plain(clip(one.team, 60))),
    ...postAgainText(view, plain(clip(one.team, 60))),
  })),
  unconfirmedMore: shown(view.unconfirmed.length > most && texts().unconfirmed.more(view.unconfirmed.length - most)),
});

const refusedData = (view: PublicationProgressView, most: number) => ({
  refusedHeading: shown(view.refused.length > 0 && texts().refused.heading(view.refused.length)),
  refused: view.refused.slice(0, most).map((one) => ({ text: `${placeText(one)}: ${inLine(clip(one.why, 200))}` })),
  refusedMore: shown(view.refused.length > most && texts().refused.more(view.refused.length - most)),
});

const outOfReachData = ({ outOfReach }: PublicationProgressView, most: number) => ({
  outOfReachHeading:
    outOfReach.length === 0
      ? []
      : [{ text: texts().withdrawn.outOfReach(outOfReach.length), explanation: texts().withdrawn.outOfReachWhy }],
  outOfReach: shown(
    ...outOfReach.slice(0, most).map(placeText),
    outOfReach.length > most && words().phrases.andOthers(outOfReach.length - most),
  ),
});

/** Behind it stands the question: what is withdrawn is gone from every channel. */
const withdrawData = ({ withdrawn, newer, channels, briefingId }: PublicationProgressView) =>
  withdrawn !== undefined || newer !== undefined
    ? []
    : [{ question: texts().question(channels), longest: REASON_LIMIT, briefingId }];

const countText = (view: PublicationProgressView): string =>
  view.withdrawn === undefined ? texts().posted(view) : texts().withdrawn.told(view);

/** Once all its channels have a newer version there is nothing to count. */
const countData = (view: PublicationProgressView) => {
  const count = countText(view);
  if (view.total === 0 && view.newer !== undefined) return [];
  return [{ count, barText: count, bar: barPicture({ part: view.posted, whole: view.total }) }];
};

export const publicationProgressCard: Presenter<PublicationProgressView> = {
  most: (view) => view.unconfirmed.length + view.refused.length + view.outOfReach.length,
  data: (view, amount) => {
    const most = shares(view, amount);
    return {
      ...framed(texts().summary({ title: clip(view.title, 200), count: countText(view) })),
      kicker: (view.withdrawn === undefined ? texts() : texts().withdrawn).kicker(view.version),
      title: inLine(clip(view.title, 300)),
      counted: countData(view),
      notes: shown(...notesOf(view)),
      ...unconfirmedData(view, most.unconfirmed),
      ...refusedData(view, most.refused),
      ...outOfReachData(view, most.outOfReach),
      withdraw: withdrawData(view),
    };
  },
};
