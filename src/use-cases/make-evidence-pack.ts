import { isoDayOf } from '../domain/dates.ts';
import { organisationsToRead } from '../domain/evidence-scope.ts';
import { climbed, sumOfLadders } from '../domain/ladder.ts';
import { isConfirmed, organisationById } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { EvidencePack, PackAction, PackDelivery, PackDiscussion, PackPosting } from '../evidence/evidence-pack.ts';
import { reportFile } from '../evidence/report-file.ts';
import { spreadsheetFile } from '../evidence/spreadsheet-file.ts';
import { actionRows } from '../store/evidence/actions-agreed.ts';
import { changesPage } from '../store/evidence/changes-told.ts';
import {
  type DeliveryRow,
  type DiscussionRow,
  deliveryRows,
  discussionRows,
  type PostingRow,
  postingRows,
} from '../store/evidence/pack-rows.ts';
import { wordsPage } from '../store/evidence/words-said.ts';
import type { App } from './app.ts';
import { actionState } from './show-actions.ts';
import { evidenceOf } from './show-evidence.ts';
import { pointLines, saidLines } from './show-words-said.ts';
import {
  type AskEvidence,
  answerWithin,
  type EvidenceRefusal,
  type EvidenceSource,
  organisationNamed,
} from './steps/evidence-asked.ts';

/** More than a store of ten counties holds. */
const ALL = { from: 0, most: 10_000_000 };

const postingOf =
  ({ directory }: EvidenceSource, today: string) =>
  (row: PostingRow): PackPosting => {
    const is = (fact: number) => fact === 1;
    const on = climbed({
      shown: is(row.shown),
      started: is(row.started),
      finished: is(row.finished),
      responded: is(row.responded),
      minuted: is(row.minuted),
      received: is(row.received),
    });
    return {
      ...on,
      organisation: organisationNamed(directory, row.organisationId),
      team: row.team,
      briefing: row.briefing,
      version: row.version,
      sentAt: row.sentAt,
      postedAt: row.postedAt ?? '',
      card: row.cardState,
      discussBy: row.discussBy,
      actions: is(row.minuted) ? row.actions : 0,
      actionsDone: is(row.minuted) ? row.actionsDone : 0,
      changed: on.approved && is(row.changed),
      late: !on.discussed && row.discussBy < today && row.withdrawnAt === null,
    };
  };

const discussionOf =
  ({ directory }: EvidenceSource) =>
  (row: DiscussionRow): PackDiscussion => ({
    ...row,
    organisation: organisationNamed(directory, row.organisationId),
    finishedAt: row.finishedAt ?? '',
    present: row.present ?? 0,
    responses: row.responses ?? 0,
    nothingToAdd: row.nothingToAdd ?? 0,
    leftOut: row.leftOut ?? 0,
    actions: row.actions ?? 0,
    actionsDone: row.actionsDone ?? 0,
    changes: row.changes ?? 0,
    versions: row.versions ?? 0,
    approvedAt: row.approvedAt ?? '',
    acknowledgedAt: row.acknowledgedAt ?? '',
  });

const deliveryOf =
  ({ directory }: EvidenceSource) =>
  (row: DeliveryRow): PackDelivery => ({
    ...row,
    organisation: organisationNamed(directory, row.organisationId),
    deputy: row.deputy === 1,
    waitingFor: row.waitingFor ?? '',
    sentAt: row.sentAt ?? '',
    failedAt: row.failedAt ?? '',
    acknowledgedAt: row.acknowledgedAt ?? '',
  });

/** Every action that is counted has its row; its words stand there only where they may be read. */
const actionsOf = async (
  { tx, filter, scope, directory }: EvidenceSource,
  today: string,
): Promise<readonly PackAction[]> => {
  const readable = new Set<string | null>(organisationsToRead(scope, directory));
  const rows = await actionRows(tx, { filter, today });
  return rows.map((row) => ({
    organisation: organisationNamed(directory, row.organisationId),
    briefing: row.briefing,
    point: row.point + 1,
    what: readable.has(row.organisationId) && isConfirmed(row) ? row.what : undefined,
    agreedAt: row.at,
    byWhen: row.byWhen,
    state: actionState(row, today),
    doneAt: row.doneAt ?? '',
  }));
};

const wordsOf = async (source: EvidenceSource) => {
  const { tx, filter, scope, directory } = source;
  const organisationIds = organisationsToRead(scope, directory);
  const lines = await saidLines(source, await wordsPage(tx, { filter, organisationIds }, ALL));
  const changes = await changesPage(tx, { filter, organisationIds }, ALL);
  return {
    responses: lines.map(({ point, organisation, text }) => ({ ...point, question: point.text, organisation, text })),
    changes: changes.map((row) => ({
      organisation: organisationNamed(directory, row.organisationId),
      briefing: row.briefing,
      text: row.text,
    })),
  };
};

const packOf = async (source: EvidenceSource, { asked }: AskEvidence, now: string): Promise<EvidencePack> => {
  const { tx, filter, directory } = source;
  const today = isoDayOf(now);
  const { organisations, briefings } = await evidenceOf(source);
  return {
    partnership: directory.partnership.name,
    briefing: asked.briefingId === undefined ? undefined : briefings[0]?.title,
    organisation: organisationById(directory, filter.organisationId)?.name,
    from: asked.from,
    to: asked.to,
    madeAt: now,
    ladder: sumOfLadders(organisations.map((one) => one.ladder)),
    organisations,
    briefings,
    points: await pointLines(source),
    postings: (await postingRows(tx, filter)).map(postingOf(source, today)),
    discussions: (await discussionRows(tx, filter)).map(discussionOf(source)),
    ...(await wordsOf(source)),
    actions: await actionsOf(source, today),
    deliveries: (await deliveryRows(tx, filter)).map(deliveryOf(source)),
  };
};

export type EvidenceFiles = {
  readonly pack: EvidencePack;
  readonly spreadsheet: Uint8Array;
  readonly report: Uint8Array;
};

/**
 * Evidence to file: a spreadsheet with the rows behind each figure, and a Word report of at most six pages, of one moment.
 * Neither names a person. Words are in it only of organisations whose words may be read within the scope.
 */
export const makeEvidencePack = async (
  app: Pick<App, 'store' | 'clock'>,
  ask: AskEvidence,
): Promise<Result<EvidenceFiles, EvidenceRefusal>> => {
  const now = app.clock.now();
  const pack = await answerWithin(app, ask, (source) => packOf(source, ask, now));
  if (!pack.ok) return pack;
  const [spreadsheet, report] = await Promise.all([spreadsheetFile(pack.value), reportFile(pack.value)]);
  return { ok: true, value: { pack: pack.value, spreadsheet, report } };
};
