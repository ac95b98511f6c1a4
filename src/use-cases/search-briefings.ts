import { searchRank, searchWords } from '../domain/briefing-search.ts';
import type { OrganisationId, PersonId } from '../domain/ids.ts';
import { concernTextFor, type Directory, organisationById } from '../domain/organisation.ts';
import type { BriefingView } from '../ports/cards.ts';
import { type BriefingVersion, briefingVersionById } from '../store/briefings.ts';
import { readDirectory } from '../store/directory.ts';
import { currentPublications, type Publication } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';
import type { App } from './app.ts';

export type SearchBriefings = {
  readonly who: PersonId;
  /** Those of the person who searches; a publisher needs none. */
  readonly organisationIds: readonly OrganisationId[];
  /** As they were typed; empty for whatever is newest. */
  readonly words: string;
  readonly skip: number;
  readonly count: number;
};

type Sent = { readonly publication: Publication; readonly version: BriefingVersion };

const sentTo = ({ audience }: Publication, organisationIds: readonly OrganisationId[]): boolean =>
  audience === undefined ? organisationIds.length > 0 : organisationIds.some((id) => audience.includes(id));

/** What was published to these people, in its newest version, the newest publication first. */
const sent = async (app: App, tx: Tx, { who, organisationIds }: SearchBriefings): Promise<readonly Sent[]> => {
  const seesAll = app.publishers.has(who);
  const publications = await currentPublications(tx, (one) => seesAll || sentTo(one, organisationIds));
  const found: Sent[] = [];
  for (const publication of publications) {
    const version = await briefingVersionById(tx, publication.briefingVersionId);
    if (version !== undefined) found.push({ publication, version });
  }
  return found;
};

/** Those that answer best first; equally good ones stay in the order in which they are. */
const matching = (all: readonly Sent[], words: readonly string[]): readonly Sent[] =>
  all
    .map((one) => ({ one, rank: searchRank(one.version.briefing, words) }))
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0))
    .map(({ one }) => one);

const viewOf = ({ publication, version }: Sent, directory: Directory, concernText: string): BriefingView => ({
  kind: 'briefing',
  postingId: '',
  foundAs: version.briefingId,
  version: version.number,
  briefing: version.briefing,
  partnership: version.briefing.partnership || directory.partnership.name,
  discussBy: publication.discussBy,
  concernText,
  progress: 'not-started',
});

/**
 * Published briefings that a person's organisations were sent, by word; a publisher finds all. What was asked leaves no
 * trace.
 */
export const searchBriefings = (app: App, search: SearchBriefings): Promise<readonly BriefingView[]> =>
  app.store.transaction(async (tx) => {
    const directory = await readDirectory(tx);
    const concernText = concernTextFor(directory, organisationById(directory, search.organisationIds[0]));
    return matching(await sent(app, tx, search), searchWords(search.words))
      .slice(search.skip, search.skip + search.count)
      .map((one) => viewOf(one, directory, concernText));
  });
