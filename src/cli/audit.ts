import type { AuditFault, AuditHead } from '../store/audit-chain.ts';
import type { App } from '../use-cases/app.ts';
import { verifyAudit } from '../use-cases/verify-audit.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

const USAGE = 'audit verify [NUMBER:HASH]';

const headIn = (typed: string): AuditHead | undefined => {
  const found = /^([1-9]\d{0,14}):([0-9a-f]{64})$/u.exec(typed);
  return found === null ? undefined : { seq: Number(found[1]), hash: found[2] ?? '' };
};

const records = { discussion: ['discussion', 'discussions'], minutes: ['set of minutes', 'sets of minutes'] } as const;

const faultText = (fault: AuditFault): readonly string[] => {
  if (fault.kind === 'misfit')
    return [
      `Entry ${fault.seq} of the audit log does not fit: it was changed or removed, or one before it was. Those before it fit.`,
    ];
  if (fault.kind === 'rewritten')
    return [`Entry ${fault.seq} is not the one that was noted: the audit log has been rewritten since.`];
  if (fault.kind === 'tail-missing')
    return [`The audit log ends before the entry that was noted: entry ${fault.seq} and what followed were cut off.`];
  const [one, many] = records[fault.table];
  const missing = fault.count === 1 ? `1 ${one} has` : `${fault.count} ${many} have`;
  return [`${missing} no entry in the audit log: entries are gone from its end.`];
};

const NEXT = 'Nothing was changed. Keep the database as it is, and compare it with a backup from before.';

const wholeText = (head: AuditHead, noted: AuditHead | undefined): string =>
  [
    `The audit log is whole: ${head.seq} entries, each standing on the one before.`,
    ...(noted === undefined ? [] : [`The entry that was noted, ${noted.seq}, is as it was.`]),
    'Its head now, to be noted somewhere outside this database:',
    `  ${head.seq}:${head.hash}`,
    noted === undefined
      ? 'This does not show whether the last entries were cut off, or the whole log was written anew: "audit verify" with a head that was noted earlier does.'
      : 'What was cut off or written anew after the noted entry, this does not show.',
  ].join('\n');

/** audit verify [NUMBER:HASH]: walks the audit log, and names the first entry that does not fit. */
export const audit = async (app: App, [what, typed]: readonly string[]): Promise<Outcome> => {
  const noted = typed === undefined ? undefined : headIn(typed);
  if (what !== 'verify' || (typed !== undefined && noted === undefined)) return wrongUsage(USAGE);
  const { head, fault } = await verifyAudit(app, noted);
  if (fault !== undefined) return refusedBecause(...faultText(fault), NEXT);
  return head === undefined ? done('The audit log is empty.') : done(wholeText(head, noted));
};
