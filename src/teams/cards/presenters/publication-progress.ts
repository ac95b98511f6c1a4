import type { PublicationProgressView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { barPicture } from '../bar-picture.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine, plain } from '../text.ts';

type Place = { readonly team: string; readonly organisation: string };

const placeText = ({ team, organisation }: Place): string =>
  `${bold(clip(team, 100))}${organisation === '' ? '' : `, ${inLine(clip(organisation, 100))}`}`;

const texts = () => words().cards['publication-progress'];

const notesOf = (view: PublicationProgressView): readonly string[] => [
  view.pending > 0 ? texts().pending(view.pending) : '',
  view.withoutOrganisation > 0 ? texts().withoutOrganisation(view.withoutOrganisation) : '',
];

/** Unconfirmed ones come first where not all fit: they wait for the publisher. */
const shares = (view: PublicationProgressView, amount: number) => {
  const unconfirmed = Math.min(view.unconfirmed.length, amount);
  return { unconfirmed, refused: Math.min(view.refused.length, amount - unconfirmed) };
};

const unconfirmedData = (view: PublicationProgressView, most: number) => ({
  unconfirmedHeading:
    view.unconfirmed.length === 0
      ? []
      : [
          {
            text: texts().unconfirmed.heading(view.unconfirmed.length),
            explanation: texts().unconfirmed.explanation,
          },
        ],
  unconfirmed: view.unconfirmed.slice(0, most).map((one) => ({
    text: placeText(one),
    postingId: one.postingId,
    itIsThere: texts().unconfirmed.itIsThere(plain(clip(one.team, 60))),
    postAgain: texts().unconfirmed.postAgain(plain(clip(one.team, 60))),
  })),
  unconfirmedMore: shown(view.unconfirmed.length > most && texts().unconfirmed.more(view.unconfirmed.length - most)),
});

const refusedData = (view: PublicationProgressView, most: number) => ({
  refusedHeading: shown(view.refused.length > 0 && texts().refused.heading(view.refused.length)),
  refused: view.refused.slice(0, most).map((one) => ({ text: `${placeText(one)}: ${inLine(clip(one.why, 200))}` })),
  refusedMore: shown(view.refused.length > most && texts().refused.more(view.refused.length - most)),
});

export const publicationProgressCard: Presenter<PublicationProgressView> = {
  most: (view) => view.unconfirmed.length + view.refused.length,
  data: (view, amount) => {
    const count = texts().posted({ posted: view.posted, total: view.total });
    const most = shares(view, amount);
    return {
      ...framed(texts().summary({ title: clip(view.title, 200), count })),
      kicker: texts().kicker(view.version),
      title: inLine(clip(view.title, 300)),
      count,
      bar: barPicture({ part: view.posted, whole: view.total }),
      barText: count,
      notes: shown(...notesOf(view)),
      ...unconfirmedData(view, most.unconfirmed),
      ...refusedData(view, most.refused),
    };
  },
};
