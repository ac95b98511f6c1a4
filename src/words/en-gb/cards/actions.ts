import { counted } from '../counted.ts';

/** Agreed actions that are due, or still open from before. */
export const actions = {
  done: 'Done',
  changeDate: 'Change date',
  stop: 'Stop reminders',
  due: {
    kicker: (briefing: string) => `Reminder · ${briefing}`,
    title: (count: number) => `${counted(count, 'agreed action')} due`,
    over: 'Agreed actions, all done',
    about: (owners: string) =>
      `${owners === '' ? 'Your team' : owners}, is it done? Anybody in the team can say so, or choose a new date.`,
  },
  carried: {
    kicker: 'Before you begin',
    title: 'Still open from before',
    over: 'From before, and done now',
    about:
      'Your team agreed to do this in earlier discussions. Is any of it done by now? What is still open will be listed in the minutes.',
  },
  owner: (name: string) => `Owner: ${name}`,
  from: (briefing: string) => `Agreed on “${briefing}”`,
  doneOn: (day: string) => `**Done** on ${day}`,
  newDate: (what: string) => `New date for: ${what}`,
  doneTip: (what: string) => `Say that this is done: ${what}`,
  dateTip: (what: string) => `Move this to the new date: ${what}`,
  more: (count: number) => `and ${counted(count, 'more action')}, in the minutes.`,
  stopped: 'Reminders about this briefing are stopped here.',
};
