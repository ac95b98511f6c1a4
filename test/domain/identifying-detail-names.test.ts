import assert from 'node:assert/strict';
import { detailsGivenBy, findIdentifyingDetails } from '#src/domain/identifying-detail.ts';

const nothingGiven = detailsGivenBy([]);
const namesIn = (text: string): readonly string[] =>
  findIdentifyingDetails(text, nothingGiven)
    .filter(({ kind }) => kind === 'childs-name')
    .map(({ start, end }) => text.slice(start, end));

const finds = (examples: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, names] of Object.entries(examples))
    it(`finds ${names.join(' and ')} in “${text}”`, () => assert.deepEqual(namesIn(text), names));
};
const leaves = (examples: readonly string[]): void => {
  for (const text of examples) it(`leaves “${text}”`, () => assert.deepEqual(namesIn(text), []));
};

describe('A child’s name', () => {
  describe('beside a word for somebody in a family', () => {
    finds({
      'baby Lily came home': ['Lily'],
      'Baby Xanthippe was early': ['Xanthippe'],
      'mum (Kelly) and dad (Darren)': ['Kelly', 'Darren'],
      'the mother, Natasha, was 19': ['Natasha'],
      'mum, Mrs Kowalski, rang': ['Kowalski'],
      'Mum = Leanne': ['Leanne'],
      'his brothers Kai, Leo and Max': ['Kai', 'Leo', 'Max'],
      'Kids were Ollie & Evie': ['Ollie', 'Evie'],
      'Kelly (mum) rang': ['Kelly'],
      'Darren, the dad, came': ['Darren'],
      'a 14 year old, Kyle, told us': ['Kyle'],
      'a child in year 2, Imani, drew it': ['Imani'],
      'care leaver Kayleigh Hughes rang': ['Kayleigh Hughes'],
      'young person Zayd al Masri': ['Zayd al Masri'],
      'pupil Tyler H was seen': ['Tyler H'],
      'the parents of Tyler': ['Tyler'],
      'little Noah': ['Noah'],
      'sibling group of Ava, Leo': ['Ava', 'Leo'],
    });
  });

  describe('that owns something', () => {
    finds({
      "Jayden's mum": ['Jayden'],
      "Ella and Mia's dad": ['Ella', 'Mia'],
      "Kayleigh Hughes's baby brother": ['Kayleigh Hughes'],
      'jaydens mum': ['jaydens'],
      "tyler's older sister": ['tyler'],
      "Leah's social worker": ['Leah'],
      "Nathan's birth plan": ['Nathan'],
      "in Tamsin's case": ['Tamsin'],
    });
    leaves(["Priya's team", "Today's children", "St John's children", "Lewes's mother and baby unit", "Sarah's Law"]);
  });

  describe('that is told as a name', () => {
    finds({
      'a mum called Bethany': ['Bethany'],
      'a girl in year 12 called Zahra': ['Zahra'],
      'she is called Kofi': ['Kofi'],
      "the child's name was Logan": ['Logan'],
      'his surname is Achterberg': ['Achterberg'],
      'Name: Jordan Price, DOB unknown': ['Jordan Price'],
      'a family called Hargreaves': ['Hargreaves'],
    });
    leaves([
      'we called Emma',
      'a service called Hope',
      'my name is Priya',
      'it is called Thrive',
      'the nurse is named Emma',
      'He rang. Called Emma',
      'Name: to follow',
    ]);
  });

  describe('of a case or a family', () => {
    finds({
      'the case of Tyler': ['Tyler'],
      'a case involving Jodie': ['Jodie'],
      'the case of Mrs Kowalski': ['Kowalski'],
      'the Hargreaves family': ['Hargreaves'],
      'the Hart Jones children': ['Hart Jones'],
      'the Ó Briain family': ['Ó Briain'],
      'the tyler case': ['tyler'],
      'the family (Pritchard)': ['Pritchard'],
      'concerns about Skye': ['Skye'],
      'a strategy meeting for Poppy': ['Poppy'],
      'we removed Tyler from home': ['Tyler'],
    });
    leaves([
      'the Early Help family',
      'the Lewes family hub',
      'the Mosaic case number',
      'a plan for Sarah to circulate',
      'the case of Child J',
      'in the case of Social Work England',
    ]);
  });

  describe('with a fact about a child', () => {
    finds({
      'Tyler (4) was there': ['Tyler'],
      'Summer (3) was there': ['Summer'],
      'Keira, 16, was there': ['Keira'],
      'Connor aged 15': ['Connor'],
      'Freya and Isla were placed apart': ['Freya', 'Isla'],
      'Tia disclosed it': ['Tia'],
      'Tyler and his mum': ['Tyler'],
      'Tyler and his older brother': ['Tyler'],
      'I helped Ebony through her pregnancy': ['Ebony'],
      'Leon in year 9': ['Leon'],
    });
    leaves([
      'Dr Tyler (4)',
      'Sarah is in care planning',
      'Emma and her students',
      'Emma with her usual care',
      'Emma in Housing',
    ]);
  });

  describe('in other spellings and scripts', () => {
    finds({
      'mum Sinéad': ['Sinéad'],
      "baby O'Brien": ["O'Brien"],
      'baby Zoe\u0308': ['Zoe\u0308'],
      'child محمد': ['محمد'],
      'child Дарья': ['Дарья'],
      'BABY LILY WAS HOME': ['LILY'],
      'baby lily was home': ['lily'],
    });
  });

  describe('is not seen in', () => {
    leaves([
      'Mum and Dad',
      'Child Protection Conference',
      'Children Act 1989',
      'mum, Police and Health',
      'Child J and Baby P',
      'mum will attend and child may be seen',
      'Sister Jones on the ward',
      'Dads Rock run a group',
      'Student Services',
      'the child. Police came',
      'child May 2020',
      'a child SEND plan',
      'Sarah from health visiting said that it helped',
      'Thanks to Priya Shah',
      'dad + Police',
      'people Wanted it, leavers Wanted it, old Wanted it',
    ]);
  });
});
