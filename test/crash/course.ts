import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './seed.ts';
import type { Load, Town } from './town.ts';

/** What somebody said, and whether they were shown that it is recorded. */
export type Spoken = {
  readonly place: string;
  readonly person: string;
  readonly how: 'card' | 'nameless' | 'message' | 'nothing to add';
  readonly words: string;
  shown: boolean;
  refused: boolean;
};

/** One round as it goes: who does what in which town, and what is to be judged afterwards. */
export type Course = {
  readonly town: Town;
  readonly load: Load;
  readonly chance: Chance;
  readonly spoken: Spoken[];
  /** Teams for which the publisher pressed Post again, once for each time. */
  readonly postedAgain: string[];
  /** Teams whose posting the publisher found in the channel. */
  readonly foundThere: Set<string>;
  readonly trail: string[];
  note(what: string): void;
  /** A number that no response had yet. */
  nextNumber(): number;
  over: boolean;
};

export const newCourse = (made: Pick<Course, 'town' | 'load' | 'chance'>): Course => {
  const began = performance.now();
  const trail: string[] = [];
  let numbers = 0;
  return {
    ...made,
    spoken: [],
    postedAgain: [],
    foundThere: new Set(),
    trail,
    note: (what) => trail.push(`${Math.round(performance.now() - began)} ms ${what}`),
    nextNumber: () => {
      numbers += 1;
      return numbers;
    },
    over: false,
  };
};

const LOOK_EVERY_MS = 40;

/** Looks until there is something, for so long; undefined where nothing came. */
export const eventually = async <T>(look: () => T | undefined | false, withinMs: number): Promise<T | undefined> => {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > deadline) return undefined;
    await pause(LOOK_EVERY_MS);
  }
};
