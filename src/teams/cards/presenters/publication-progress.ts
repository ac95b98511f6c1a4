import type { PublicationProgressView } from '../../../ports/cards.ts';
import { barPicture } from '../bar-picture.ts';
import { counted } from '../phrases.ts';
import { framed, type Presenter, shown } from '../presenter.ts';
import { bold, clip, inLine, plain } from '../text.ts';

type Place = { readonly team: string; readonly organisation: string };

const placeText = ({ team, organisation }: Place): string =>
  `${bold(clip(team, 100))}${organisation === '' ? '' : `, ${inLine(clip(organisation, 100))}`}`;

const notesOf = (view: PublicationProgressView): readonly string[] => [
  view.pending > 0 ? `${counted(view.pending, 'channel')} still to come. This card keeps itself up to date.` : '',
  view.withoutOrganisation > 0
    ? `${counted(view.withoutOrganisation, 'team')} left out: we do not know yet which organisation ${view.withoutOrganisation === 1 ? 'it belongs' : 'they belong'} to.`
    : '',
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
            text: `${counted(view.unconfirmed.length, 'channel')} to look at`,
            explanation:
              'Microsoft Teams did not say whether these were posted. Look in the channel, then press what is true.',
          },
        ],
  unconfirmed: view.unconfirmed.slice(0, most).map((one) => ({
    text: placeText(one),
    postingId: one.postingId,
    itIsThere: `It is there: ${plain(clip(one.team, 60))}`,
    postAgain: `Post again: ${plain(clip(one.team, 60))}`,
  })),
  unconfirmedMore: shown(
    view.unconfirmed.length > most && `${view.unconfirmed.length - most} more follow when these are settled.`,
  ),
});

const refusedData = (view: PublicationProgressView, most: number) => ({
  refusedHeading: shown(view.refused.length > 0 && `${counted(view.refused.length, 'channel')} could not be posted to`),
  refused: view.refused.slice(0, most).map((one) => ({ text: `${placeText(one)}: ${inLine(clip(one.why, 200))}` })),
  refusedMore: shown(
    view.refused.length > most &&
      `and ${counted(view.refused.length - most, 'other')}. Coverage lists every organisation.`,
  ),
});

export const publicationProgressCard: Presenter<PublicationProgressView> = {
  most: (view) => view.unconfirmed.length + view.refused.length,
  data: (view, amount) => {
    const count = `${view.posted.toLocaleString('en-GB')} of ${counted(view.total, 'channel')} posted`;
    const most = shares(view, amount);
    return {
      ...framed(`${clip(view.title, 200)}: ${count}`),
      kicker: `Publishing · Version ${view.version}`,
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
