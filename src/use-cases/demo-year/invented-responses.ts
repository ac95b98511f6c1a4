import type { Dice } from './dice.ts';

// Invented, and of practice, never of a family.
const WHO = ['We', 'Our team', 'Some of us', 'Colleagues', 'I', 'The duty workers', 'Our seniors'] as const;
const DID = [
  'have started to ask earlier',
  'still wait too long for a reply from other services',
  'found the chronology more useful than the last assessment',
  'want to see children alone more often',
  'use the shared plan now',
  'forget to write down what the child said',
  'bring this to group supervision',
  'talked with the school nurse sooner than before',
  'were unsure who leads when several agencies are involved',
  'noticed that fathers are often missing from the record',
] as const;
const WHY = [
  'because the audit showed how late we were',
  'and it makes meetings shorter',
  'but the form does not ask for it',
  'so that nobody has to tell their story twice',
  'which needs time that we do not always have',
  'as the new guidance says',
  'and health colleagues have said the same',
  'although it depends on who is on duty',
] as const;
const NEXT = [
  '',
  ' We will look at it again in three months.',
  ' A short checklist would help.',
  ' It would be good to hear from other teams.',
  ' Training on this was useful last year.',
  ' We have asked our manager to raise it.',
] as const;

export const inventedResponse = (dice: Dice): string =>
  `${dice.one(WHO)} ${dice.one(DID)} ${dice.one(WHY)}.${dice.one(NEXT)}`;

const ACTIONS = [
  'Ask for education advice at booking',
  'Bring the pathway to the next team meeting',
  'Write a checklist for the first visit',
  'Agree a named person in the health team',
  'Add the child’s own words to the review form',
  'Look at five cases in supervision',
  'Invite the school nurse to the team meeting',
  'Share the multi-agency chronology with partners',
] as const;

export const inventedAction = (dice: Dice): string => dice.one(ACTIONS);

const CHANGES = [
  'We ask about school at the first visit now, and the answers are in the plan.',
  'Every new case has a chronology within ten days; it was half of them before.',
  'The school nurse comes to our meeting each month.',
  'Children’s own words stand at the head of each review.',
  'Handovers name one person in each agency.',
] as const;

export const inventedChange = (dice: Dice): string => dice.one(CHANGES);
