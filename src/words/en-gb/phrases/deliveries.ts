type Stood = { readonly why: string; readonly by: string; readonly day: string; readonly time: string };

const on = ({ day, time }: Stood): string => (day === '' ? '' : ` on ${day} at ${time}`);
const because = ({ why }: Stood): string => (why === '' ? '' : `: ${why}`);

/** How one delivery of minutes stands. Whatever is not known, or does not apply, is empty. */
export const deliveries = {
  nobodyYet: '**Nobody yet**',
  states: {
    waiting: (one: Stood) => `waiting${because(one)}`,
    pending: (_one: Stood) => 'on its way',
    sent: (one: Stood) => `sent${on(one)}, not acknowledged yet`,
    acknowledged: (one: Stood) => `acknowledged${one.by === '' ? '' : ` by ${one.by}`}${on(one)}`,
    failed: (one: Stood) => `failed${on(one)}${because(one)}`,
  },
};
