import { counted } from '../counted.ts';

type Named = { readonly briefing: string };
type Dated = Named & { readonly day: string };

/** Asks, once, for what has not been done. */
export const reminder = {
  start: 'Start discussion',
  received: 'All minutes',
  stop: 'Stop reminders',
  kicker: ({ briefing }: Named) => `Reminder · ${briefing}`,
  discuss: {
    title: (day: string) => `Discuss by ${day}`,
    'discuss-soon': ({ briefing, day }: Dated) =>
      `Your team has not started to discuss “${briefing}” yet. Please do so by ${day}: it takes about ten minutes. The briefing is at the top of this thread.`,
    'discuss-by': ({ briefing, day }: Dated) =>
      `Your team has not started to discuss “${briefing}” yet. The date for it is ${day}. If you talked about it already, you can write it up: see the briefing at the top of this thread.`,
    nudge: ({ briefing, day }: Dated) =>
      `The partnership asks once more: please discuss “${briefing}”. The date for it is ${day}. It takes about ten minutes, and what your team says helps.`,
    open: 'Your team has started since. Thank you.',
    discussed: 'Your team has discussed it since. Thank you.',
    withdrawn: 'The partnership has withdrawn this briefing since, so there is nothing to do.',
  },
  review: {
    title: 'Draft minutes are waiting',
    text: ({ briefing, facilitator }: Named & { facilitator: string }) =>
      `${facilitator}, please look at the draft minutes of “${briefing}” above, then approve them or reopen the discussion. Say “start” to see them again. If you cannot, a colleague can press **Take over**.`,
    over: 'That is done. Thank you.',
  },
  minutes: {
    title: (count: number) => `${counted(count, 'set')} of minutes not acknowledged yet`,
    lead: ({ count }: { count: number }) =>
      `${count === 1 ? 'It was' : 'They were'} sent to you more than five working days ago. Please press **All minutes**, and acknowledge ${count === 1 ? 'it' : 'them'} there. One acknowledgement is enough, from a lead or a deputy.`,
    deputy: ({ count }: { count: number }) =>
      `${count === 1 ? 'It was' : 'They were'} sent to the safeguarding lead and to you as a deputy, and nobody has acknowledged ${count === 1 ? 'it' : 'them'} yet. Please press **All minutes**, and acknowledge ${count === 1 ? 'it' : 'them'} there.`,
    over: 'All of it is acknowledged. Thank you.',
    kicker: 'Reminder · Minutes',
  },
  stopped: 'Reminders about this briefing are stopped here.',
};
