import type { Seen, StoreLook } from '../../store/look.ts';
import { type Line, line, said } from './line.ts';

const LEAST_POSTGRES = 15;

const isTooOld = (version: string): boolean => {
  const major = /^PostgreSQL (\d+)/u.exec(version)?.[1];
  return major !== undefined && Number(major) < LEAST_POSTGRES;
};

const schemaLine = ({ missing, unknown }: StoreLook & { kind: 'open' }): Line => {
  if (unknown.length > 0) return line('wrong', 'schema', said().store.later(unknown.length));
  return missing.length > 0
    ? line('look', 'schema', said().store.behind(missing.length))
    : line('ok', 'schema', said().store.current);
};

/** Whether the store opens, and is of this version. */
export const storeLines = (look: StoreLook): readonly Line[] => {
  const { none, moved, notOpened, open, old } = said().store;
  if (look.kind === 'none-yet') return [line('look', 'store', none)];
  if (look.kind === 'moved') return [line('wrong', 'store', moved)];
  if (look.kind === 'not-opened') return [line('wrong', 'store', notOpened(look.code))];
  const opens = isTooOld(look.version)
    ? line('wrong', 'store', old(look.version))
    : line('ok', 'store', open(look.version));
  return [opens, schemaLine(look)];
};

const hearingLine = ({ teams, hearing }: Seen): Line => {
  const texts = said().permissions;
  if (teams === 0) return line('look', 'hearing', texts.noTeam);
  return hearing === teams
    ? line('ok', 'hearing', texts.heard(teams))
    : line('look', 'hearing', texts.unheard({ teams, without: teams - hearing }));
};

/** Permissions show only by what was heard: nobody can ask Microsoft Teams for them from here. */
export const permissionLines = (seen: Seen | undefined): readonly Line[] =>
  seen === undefined
    ? []
    : [
        hearingLine(seen),
        seen.meetings > 0
          ? line('ok', 'meetings', said().permissions.meetings)
          : line('look', 'meetings', said().permissions.noMeetings),
      ];
