import { readFile } from 'node:fs/promises';
import { readDirectoryFile } from '../../directory/read-directory.ts';
import type { Directory } from '../../domain/organisation.ts';
import { type Line, line, said } from './line.ts';
import type { Patient } from './patient.ts';

const remark = (count: number, text: (count: number) => string): readonly Line[] =>
  count === 0 ? [] : [line('look', 'directory', text(count))];

const remarksOn = ({ organisations }: Directory): readonly Line[] => {
  const { withoutLead, withoutId, withoutTenant } = said().directory;
  const leads = organisations.flatMap((one) => one.safeguardingLeads);
  return [
    ...remark(organisations.filter((one) => one.safeguardingLeads.length === 0).length, withoutLead),
    ...remark(leads.filter((one) => one.entraObjectId === undefined).length, withoutId),
    ...remark(organisations.filter((one) => one.tenantIds.length === 0).length, withoutTenant),
  ];
};

const lower = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.map((id) => id.toLowerCase()));

/** Whether those who are meant to use the bot may. */
const tenantLines = ({ organisations }: Directory, { allowedTenants, publishers }: Patient): readonly Line[] => {
  if (allowedTenants.length === 0) return [];
  const { shutOut, unlisted, publisher, good } = said().tenants;
  const allowed = lower(allowedTenants);
  const listed = lower(organisations.flatMap((one) => one.tenantIds));
  const out = organisations.filter((one) => one.tenantIds.some((id) => !allowed.has(id.toLowerCase())));
  const strangers = [...allowed].filter((id) => !listed.has(id));
  const lost = publishers.filter((id) => !allowed.has(id.split('/')[0] ?? ''));
  const lines = [
    ...out.map((one) => line('wrong', 'tenants', shutOut(one.id))),
    ...strangers.map((id) => line('look', 'tenants', unlisted(id))),
    ...(lost.length === 0 ? [] : [line('wrong', 'tenants', publisher(lost.length))]),
  ];
  return lines.length === 0 ? [line('ok', 'tenants', good(allowed.size))] : lines;
};

/** The directory file, with every fault; and whether its organisations and ALLOWED_TENANTS belong together. */
export const directoryLines = async (patient: Patient): Promise<readonly Line[]> => {
  const text = await readFile(patient.directoryFile, 'utf8').catch(() => undefined);
  if (text === undefined) return [line('wrong', 'directory', said().directory.unreadable)];
  const read = readDirectoryFile(text);
  if ('faults' in read) return read.faults.map((fault) => line('wrong', 'directory', fault));
  const good = said().directory.good(read.directory.organisations.length);
  return [line('ok', 'directory', good), ...remarksOn(read.directory), ...tenantLines(read.directory, patient)];
};
