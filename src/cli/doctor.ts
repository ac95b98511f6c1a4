import { directoryLines } from './doctor/directory.ts';
import { diskLines } from './doctor/disk.ts';
import { type Line, line, said } from './doctor/line.ts';
import { mailLines } from './doctor/mail.ts';
import { addressLines, clockLine, credentialsLines } from './doctor/network.ts';
import type { Patient } from './doctor/patient.ts';
import { faultLines, nodeLine, settingLines } from './doctor/settings.ts';
import { permissionLines, storeLines } from './doctor/store.ts';
import { done, type Outcome, refusedWith, wrongUsage } from './outcome.ts';

const examine = async (patient: Patient): Promise<readonly Line[]> => {
  const [look, tried, mail, directory, address, disk] = await Promise.all([
    patient.lookAtStore(),
    patient.registered ? patient.tryCredentials() : undefined,
    mailLines(patient),
    directoryLines(patient),
    addressLines(patient),
    diskLines(patient),
  ]);
  return [
    nodeLine(patient.nodeVersion),
    ...settingLines(patient),
    ...storeLines(look),
    ...directory,
    ...mail,
    ...address,
    ...credentialsLines(tried),
    clockLine(patient, tried, look),
    ...permissionLines(look.kind === 'open' ? look.seen : undefined),
    ...disk,
    line('look', 'backups', said().backups),
  ];
};

const written = ({ level, about, text }: Line): string => `${said().level[level].padEnd(7)}${about}: ${text}`;

/**
 * doctor: looks at everything that an installation needs, and says what to do. Changes nothing, and works beside a running
 * bot. `patient` gives the settings, or their faults.
 */
export const doctor = async (
  patient: Patient | { readonly nodeVersion: string; readonly faults: readonly string[] },
  words: readonly string[],
): Promise<Outcome> => {
  if (words.length > 0) return wrongUsage('doctor');
  const lines =
    'faults' in patient ? [nodeLine(patient.nodeVersion), ...faultLines(patient.faults)] : await examine(patient);
  const wrong = lines.filter((one) => one.level === 'wrong').length;
  const report = lines.map(written).join('\n');
  return wrong === 0 ? done(`${report}\n\n${said().end(0)}`) : refusedWith(report, '', said().end(wrong));
};
