import { draftMinutes, type Minutes } from '../domain/minutes.ts';
import { organisationById } from '../domain/organisation.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { Copy } from '../minutes/minutes-copy.ts';
import { deliveriesOf } from '../store/deliveries.ts';
import { readDirectory } from '../store/directory.ts';
import { discussionById, type KeptDiscussion } from '../store/discussions.ts';
import { type ApprovedMinutes, minutesOf } from '../store/minutes.ts';
import type { Tx } from '../store/store.ts';
import { teamById } from '../store/teams.ts';
import { minutesSource } from '../views/minutes-source.ts';
import type { App } from './app.ts';

export type ExportedMinutes = { readonly minutes: Minutes; readonly copy: Copy };

const receiptsOf = async (tx: Tx, minutes: ApprovedMinutes, asOf: string): Promise<Copy['receipts']> => {
  const acknowledged = (await deliveriesOf(tx, minutes.id)).flatMap(
    ({ acknowledgedAt, acknowledgedBy, recipientName }) =>
      acknowledgedAt === null ? [] : [{ at: acknowledgedAt, by: acknowledgedBy ?? recipientName }],
  );
  return { acknowledged: acknowledged.toSorted((a, b) => a.at.localeCompare(b.at)), asOf };
};

const lookOf = async (tx: Tx, discussion: KeptDiscussion): Promise<Copy['look']> => {
  const team = await teamById(tx, discussion.teamId);
  return organisationById(await readDirectory(tx), team?.organisationId)?.minutes;
};

/** The minutes of a discussion as they stand: the newest approved version and who acknowledged it, else the draft. */
export const exportMinutes = (app: App, discussionId: string): Promise<Result<ExportedMinutes, 'unknown-discussion'>> =>
  app.store.transaction(async (tx): Promise<Result<ExportedMinutes, 'unknown-discussion'>> => {
    const discussion = await discussionById(tx, discussionId);
    if (discussion === undefined) return refuse('unknown-discussion');
    const look = await lookOf(tx, discussion);
    const [newest] = await minutesOf(tx, discussion.id);
    if (newest === undefined) return ok({ minutes: draftMinutes(await minutesSource(tx, discussion)), copy: { look } });
    return ok({ minutes: newest.content, copy: { look, receipts: await receiptsOf(tx, newest, app.clock.now()) } });
  });
