import { words } from '../../words/words.ts';

/** ok: as it should be. look: somebody should know. wrong: something does not work, or will not. */
export type Level = 'ok' | 'look' | 'wrong';
export type Line = { readonly level: Level; readonly about: string; readonly text: string };

export const line = (level: Level, about: keyof ReturnType<typeof said>['about'], text: string): Line => ({
  level,
  about: said().about[about],
  text,
});

/** The texts of this command. */
export const said = () => words().doctor;
