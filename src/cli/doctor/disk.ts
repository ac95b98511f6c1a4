import { access, constants } from 'node:fs/promises';
import { type Line, line, said } from './line.ts';
import type { Patient } from './patient.ts';

const MEGABYTE = 1_000_000;
const ENOUGH_MB = 500;

const mayWrite = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );

/** The disk of DATA_DIR. The folder is made at the first start. */
export const diskLines = async (patient: Patient): Promise<readonly Line[]> => {
  const { unknown, good, full, readOnly } = said().disk;
  const free = await patient.freeBytes();
  if (free === undefined) return [line('look', 'disk', unknown)];
  if (!(await mayWrite(patient.dataDir))) return [line('wrong', 'disk', readOnly)];
  const megabytes = Math.floor(free / MEGABYTE);
  return [megabytes < ENOUGH_MB ? line('wrong', 'disk', full(megabytes)) : line('ok', 'disk', good(megabytes))];
};
