import { after, type Clock } from '#src/ports/clock.ts';

/** A clock that goes at the pace of real time, and can be put to another moment. */
export type MovingClock = Clock & { putTo(instant: string): void };

export const movingClock = (start: string): MovingClock => {
  let [from, since] = [start, performance.now()];
  return {
    now: () => after(from, Math.floor(performance.now() - since)),
    putTo: (instant) => {
      [from, since] = [instant, performance.now()];
    },
  };
};
