import type { App } from '../use-cases/app.ts';
import { purgeOldRecords } from '../use-cases/purge-old-records.ts';
import type { Task } from './runner.ts';

const HOUR_OF = 'YYYY-MM-DDTHH'.length;

/** Purges what may be kept no longer: at start, and then once in each hour of the clock, however often it is woken. */
export const retention = (app: App, usualMonths: number): Task => {
  let looked = '';
  return {
    name: 'retention',
    unhurried: true,
    everyMs: 5_000,
    run: async () => {
      const hour = app.clock.now().slice(0, HOUR_OF);
      if (hour === looked) return false;
      const more = await purgeOldRecords(app, usualMonths);
      if (!more) looked = hour;
      return more;
    },
  };
};
