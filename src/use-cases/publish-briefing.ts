import { isDay, isoDayOf } from '../domain/dates.ts';
import type { BriefingVersionId, PublicationId } from '../domain/ids.ts';
import { organisationById } from '../domain/organisation.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import { type BriefingVersion, briefingVersionById, settleDraft, versionsOf } from '../store/briefings.ts';
import { keepCard } from '../store/cards.ts';
import { cardsOfBriefingChanged } from '../store/cards-of-briefing.ts';
import { readDirectory } from '../store/directory.ts';
import { keepPublication } from '../store/publications.ts';
import type { Tx } from '../store/store.ts';
import { isWithdrawn, offerToTeams } from '../store/withdrawals.ts';
import type { App, Here } from './app.ts';
import { postToTeams } from './steps/post-briefing.ts';

export type PublishRefusal =
  | 'unknown-briefing'
  | 'already-published'
  | 'discarded'
  | 'newer-version'
  | 'withdrawn-version'
  | 'has-blocking-problems'
  | 'unknown-organisation'
  | 'nobody-chosen'
  | 'discuss-by-wrong'
  | 'discuss-by-past';

export type Publish = {
  readonly versionId: BriefingVersionId;
  /** Organisation ids; undefined for all. */
  readonly audience: readonly string[] | undefined;
  /** YYYY-MM-DD. */
  readonly discussBy: string;
  readonly by: string;
  /** Where the progress card goes; undefined from the command line. */
  readonly progressIn: Here | undefined;
  /** Whether a published version may be published once more, to organisations that did not have it. */
  readonly again: boolean;
};

const fault = (app: App, version: BriefingVersion, command: Publish): PublishRefusal | undefined => {
  if (version.state === 'discarded') return 'discarded';
  if (version.state === 'published' && !command.again) return 'already-published';
  if (version.problems.some((one) => one.blocking)) return 'has-blocking-problems';
  if (command.audience?.length === 0) return 'nobody-chosen';
  if (!isDay(command.discussBy)) return 'discuss-by-wrong';
  return command.discussBy < isoDayOf(app.clock.now()) ? 'discuss-by-past' : undefined;
};

const keepProgressCard = async (app: App, tx: Tx, id: PublicationId, here: Here): Promise<void> => {
  const place = { tenantId: here.tenantId, serviceUrl: here.serviceUrl, placeId: here.conversationId };
  const card = { id: app.newId(), kind: 'publication' as const, subjectId: id, createdAt: app.clock.now() };
  await keepCard(tx, { ...card, ...place, placeKind: 'conversation' });
};

const publish = async (app: App, tx: Tx, command: Publish, version: BriefingVersion): Promise<PublicationId> => {
  const { versionId, audience, discussBy, by } = command;
  const at = app.clock.now();
  const publication = {
    id: app.newId() as PublicationId,
    briefingId: version.briefingId,
    briefingVersionId: versionId,
  };
  await keepPublication(tx, { ...publication, audience, discussBy, publishedBy: by, publishedAt: at });
  await offerToTeams(tx, version.briefingId);
  await postToTeams(app, tx, { ...publication, audience, discussBy, publishedBy: by, publishedAt: at });
  if (version.number > 1) await cardsOfBriefingChanged(tx, version.briefingId);
  if (command.progressIn !== undefined) await keepProgressCard(app, tx, publication.id, command.progressIn);
  await recordAudit(tx, { who: by, what: 'briefing.published', onId: publication.id, at });
  return publication.id;
};

/** A publisher puts a briefing in front of teams: one pending posting for each channel, which the runner posts. */
export const publishBriefing = async (app: App, command: Publish): Promise<Result<PublicationId, PublishRefusal>> => {
  const published = await app.store.transaction(async (tx): Promise<Result<PublicationId, PublishRefusal>> => {
    const version = await briefingVersionById(tx, command.versionId);
    if (version === undefined) return refuse('unknown-briefing');
    const wrong = fault(app, version, command);
    if (wrong !== undefined) return refuse(wrong);
    const newest = (await versionsOf(tx, version.briefingId)).find((one) => one.state === 'published');
    if (newest !== undefined && newest.number > version.number) return refuse('newer-version');
    if (version.state === 'published' && (await isWithdrawn(tx, version.briefingId)))
      return refuse('withdrawn-version');
    const directory = await readDirectory(tx);
    if (command.audience?.some((id) => organisationById(directory, id) === undefined))
      return refuse('unknown-organisation');
    const settled = await settleDraft(tx, { id: version.id, state: 'published' });
    if (!settled && !command.again) return refuse('already-published');
    return ok(await publish(app, tx, command, version));
  });
  if (published.ok) app.wake();
  return published;
};
