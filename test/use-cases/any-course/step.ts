import fc from 'fast-check';
import type { Participant } from '#src/domain/person.ts';
import { ana, kwame, priya, sunita } from '#test/support/builders/participant.ts';

const people = { Priya: priya, Ana: ana, 'a guest': kwame, 'somebody of another organisation': sunita } as const;

/** Something that somebody tries to do to a discussion, whether they may or not. */
export type Step = {
  readonly does:
    | 'respond'
    | 'respond by message'
    | 'say nothing to add'
    | 'withdraw'
    | 'edit a message'
    | 'delete a message'
    | 'undelete a message'
    | 'agree an action'
    | 'next'
    | 'back'
    | 'finish'
    | 'leave out'
    | 'find safe'
    | 'put back'
    | 'approve'
    | 'reopen'
    | 'take over'
    | 'show the point'
    | 'let two days pass';
  readonly by: keyof typeof people | 'the facilitator';
  readonly nameless: boolean;
  /** The point on the card they look at, which may have been left meanwhile. */
  readonly point: number;
  /** Which of what was recorded so far it is about, for what is about a response. */
  readonly which: number;
  /** Whether it arrives twice, as double clicks and some activities do. */
  readonly twice: boolean;
  /** Whether it comes from another conversation, as an altered card would. */
  readonly elsewhere: boolean;
};

const rarely = fc.nat({ max: 9 }).map((drawn) => drawn === 0);

const doing = fc.constantFrom<Step['does'][]>(
  'respond',
  'respond',
  'respond by message',
  'say nothing to add',
  'withdraw',
  'edit a message',
  'delete a message',
  'undelete a message',
  'agree an action',
  'next',
  'back',
  'finish',
  'finish',
  'leave out',
  'find safe',
  'put back',
  'approve',
  'approve',
  'approve',
  'reopen',
  'reopen',
  'take over',
  'show the point',
  'let two days pass',
);

/** Much is tried by who facilitates at the time, so that the discussion gets on; everybody else tries everything too. */
const somebody = fc.oneof(
  { weight: 3, arbitrary: fc.constant('the facilitator' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(people) as (keyof typeof people)[])) },
);

/** Who takes a step, where this one facilitates. */
export const personOf = (step: Step, facilitatorId: string): Participant => {
  if (step.by !== 'the facilitator') return people[step.by];
  const facilitator = Object.values(people).find((one) => one.id === facilitatorId);
  if (facilitator === undefined) throw new Error('somebody who is not here facilitates');
  return facilitator;
};

/** A course of steps in any order. */
export const anyCourse = fc.array(
  fc.record<Step>({
    does: doing,
    by: somebody,
    nameless: fc.boolean(),
    point: fc.integer({ min: -1, max: 3 }),
    which: fc.nat({ max: 20 }),
    twice: rarely,
    elsewhere: rarely,
  }),
  { minLength: 20, maxLength: 60, size: 'max' },
);
