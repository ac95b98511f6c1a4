import type { App } from '../use-cases/app.ts';
import { sendReminders } from '../use-cases/send-reminders.ts';
import type { Task } from './runner.ts';

const MINUTE_OF = 'YYYY-MM-DDTHH:MM'.length;

/** Looks once in each minute of the clock whom something is due from, however often it is woken. */
export const remind = (app: App): Task => {
  let looked = '';
  return {
    name: 'remind',
    everyMs: 1_000,
    unhurried: true,
    run: async () => {
      const minute = app.clock.now().slice(0, MINUTE_OF);
      if (minute === looked) return false;
      await sendReminders(app);
      looked = minute;
      return false;
    },
  };
};
