import type { AuditFault, AuditHead } from '../store/audit-chain.ts';
import type { App } from '../use-cases/app.ts';
import { verifyAudit } from '../use-cases/verify-audit.ts';
import { words } from '../words/words.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';

const USAGE = 'audit verify [NUMBER:HASH]';

const headIn = (typed: string): AuditHead | undefined => {
  const found = /^([1-9]\d{0,14}):([0-9a-f]{64})$/u.exec(typed);
  return found === null ? undefined : { seq: Number(found[1]), hash: found[2] ?? '' };
};

const faultText = (fault: AuditFault): string => {
  const says = words().commandLine.audit;
  if (fault.kind === 'misfit') return says.misfit(fault.seq);
  if (fault.kind === 'rewritten') return says.rewritten(fault.seq);
  if (fault.kind === 'tail-missing') return says.tailMissing(fault.seq);
  return says.missing[fault.table](fault.count);
};

const wholeText = (head: AuditHead, noted: AuditHead | undefined): string => {
  const says = words().commandLine.audit;
  return [
    says.whole(head.seq),
    ...(noted === undefined ? [] : [says.noted(noted.seq)]),
    says.head,
    `  ${head.seq}:${head.hash}`,
    noted === undefined ? says.notShown : says.notShownAfterNoted,
  ].join('\n');
};

/** audit verify [NUMBER:HASH]: walks the audit log, and names the first entry that does not fit. */
export const audit = async (app: App, [what, typed]: readonly string[]): Promise<Outcome> => {
  const noted = typed === undefined ? undefined : headIn(typed);
  if (what !== 'verify' || (typed !== undefined && noted === undefined)) return wrongUsage(USAGE);
  const { head, fault } = await verifyAudit(app, noted);
  if (fault !== undefined) return refusedBecause(faultText(fault), words().commandLine.audit.next);
  return head === undefined ? done(words().commandLine.audit.empty) : done(wholeText(head, noted));
};
