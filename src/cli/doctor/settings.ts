import { type Line, line, said } from './line.ts';
import type { Patient } from './patient.ts';

const NODE = 24;

/** The settings that cannot be read, each by its name. */
export const faultLines = (faults: readonly string[]): readonly Line[] => [
  ...faults.map((fault) => line('wrong', 'setting', fault)),
  line('look', 'setting', said().settings.rest),
];

export const nodeLine = (version: string): Line =>
  Number(version.replace(/^v(\d+).*$/u, '$1')) >= NODE
    ? line('ok', 'node', version)
    : line('wrong', 'node', said().node.old(version));

/** Settings that can be read, and are perhaps not what was meant. */
export const settingLines = (patient: Patient): readonly Line[] => {
  const { local, notProduction, ownSecret, good } = said().settings;
  return [
    line('ok', 'setting', good),
    ...(patient.registered ? [] : [line('look', 'setting', local)]),
    ...(patient.registered && !patient.production ? [line('look', 'setting', notProduction)] : []),
    ...(patient.sharesDatabase && !patient.secretIsSet ? [line('look', 'setting', ownSecret)] : []),
  ];
};
