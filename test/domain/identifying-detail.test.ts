import assert from 'node:assert/strict';
import type { DetailKind } from '#src/domain/identifying-detail.ts';
import { detailsGivenBy, findIdentifyingDetails, removeDetails } from '#src/domain/identifying-detail.ts';
import { words } from '#src/words/words.ts';

const nothingGiven = detailsGivenBy([]);

const found = (text: string, given = nothingGiven): readonly string[] =>
  findIdentifyingDetails(text, given).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const finds = (kind: DetailKind, examples: readonly (readonly [text: string, detail: string])[]): void => {
  for (const [text, detail] of examples)
    it(`finds “${detail}” in “${text}”`, () => assert.deepEqual(found(text), [`${kind}: ${detail}`]));
};

const leaves = (examples: readonly string[]): void => {
  for (const text of examples) it(`leaves “${text}”`, () => assert.deepEqual(found(text), []));
};

describe('The identifying-detail guard', () => {
  describe('with NHS numbers', () => {
    finds('nhs-number', [
      ['999 000 0018 had no plan', '999 000 0018'],
      ['see 9990000018', '9990000018'],
      ['NHS no 999-000-0018', '999-000-0018'],
      ['NHS number for the baby: 99 90 00 00 18', '99 90 00 00 18'],
      ['NHS no 999 000 0017 has a wrong check digit', '999 000 0017'],
    ]);
    leaves([
      '999 000 0017 has a wrong check digit and no words beside it',
      'we had 12 000 000 clicks',
      'NHS 111 or 999',
    ]);
  });

  describe('with dates of birth', () => {
    finds('date-of-birth', [
      ['born 3 March 2019', '3 March 2019'],
      ['dob 03/03/19', '03/03/19'],
      ['DOB:3/3/2019', '3/3/2019'],
      ['dob 030319', '030319'],
      ['03.03.2019 is her date of birth', '03.03.2019'],
      ['born at home on the third of March two thousand and nineteen', 'third of March two thousand and nineteen'],
      ['born March 3rd, 2019', 'March 3rd, 2019'],
      ['she turned 18 on 3 March and was moved', '3 March'],
      ['baby was born 3/3 at night', '3/3'],
      ['gave birth to a girl on 2019-03-03', '2019-03-03'],
    ]);
    it('finds both dates of twins', () =>
      assert.deepEqual(found('dob 3/3/2019 and 4/3/2019'), ['date-of-birth: 3/3/2019', 'date-of-birth: 4/3/2019']));
    it('takes a school’s phone number for a phone number', () =>
      assert.deepEqual(found('the school number is 01632 960123'), ['phone: 01632 960123']));
    it('takes a whole date in brackets after a name for one', () =>
      assert.deepEqual(found('baby Alfie (17/01/2020) went home'), [
        'childs-name: Alfie',
        'date-of-birth: 17/01/2020',
      ]));
    leaves([
      'the meeting on 3 March 2019',
      'EDD 3 March 2020, review due 03.03.2020',
      'babies born after 1 April 2019',
      'born in March 2019',
      'born 2/12 ago',
      'the form asks for dob. Send it by 3 March 2020',
    ]);
  });

  describe('with postcodes', () => {
    finds('postcode', [
      ['they live at SW1A 1AA now', 'SW1A 1AA'],
      ['moved to sw1a1aa', 'sw1a1aa'],
      ['no fixed abode, ZZ99 3VZ', 'ZZ99 3VZ'],
      ['postcode AB12 3CD', 'AB12 3CD'],
    ]);
    leaves([
      'GPs in BN1 and BN2',
      'the s17 1st visit',
      'Room B2 1st floor',
      'QX12AB',
      'the Q3 4PM slot',
      'S1 5KM away',
    ]);
  });

  describe('with phone numbers', () => {
    finds('phone', [
      ['ring 07700 900123', '07700 900123'],
      ['ring 07 700 900 123', '07 700 900 123'],
      ['(01632) 960111', '(01632) 960111'],
      ['+44 (0)1632 960123', '+44 (0)1632 960123'],
      ['0044 7700 900111', '0044 7700 900111'],
      ['+353 20 910 1234 is the aunt', '+353 20 910 1234'],
      ['tel no 960123', '960123'],
      ['dad (07700-900-308)', '07700-900-308'],
    ]);
    leaves([
      'dial 101, 111 or 999',
      'from 01 02 2019 10 30',
      'NSPCC 0808 800 5000, Childline 0800 1111',
      '04 567 890 1234',
      '01632 9601',
    ]);
  });

  describe('with email addresses', () => {
    finds('email', [
      ['write to kelly.h@example.org.', 'kelly.h@example.org'],
      ['kelly @ example.org', 'kelly @ example.org'],
      ['kelly (at) example dot org', 'kelly (at) example dot org'],
    ]);
    leaves(['@Priya can you look?', 'see you @ 10.30', 'we met at example house']);
  });

  describe('with National Insurance numbers', () => {
    finds('national-insurance-number', [
      ['AB 12 34 56 C', 'AB 12 34 56 C'],
      ['qq123456a', 'qq123456a'],
      ['NI number GB123456', 'GB123456'],
    ]);
    leaves(['BG 12 34 56 C', 'open at 10 11 12 a']);
  });

  describe('with case numbers', () => {
    finds('case-number', [
      ['case no 123456', '123456'],
      ['the LCS number for this child is 1234567', '1234567'],
      ['crime ref 47200012345', '47200012345'],
      ['Mosaic ID 998877', '998877'],
      ['URN: 01AB20012345', '01AB20012345'],
      ['ref SC/2019/00412', 'SC/2019/00412'],
      ['LCS record 3340912', '3340912'],
      ['CAD 123 of that night', '123'],
      ['proceedings ZE20C00123', 'ZE20C00123'],
      ['pupil A123456789012', 'A123456789012'],
    ]);
    leaves([
      'case numbers rose to 1450',
      'case 2 of 3',
      'case no 2019/20',
      'Meeting ID 845 2231 9907',
      'ref 12/03/2020',
      'ref DFE-00195-2018',
      'the case reference',
    ]);
  });

  describe('for what was given', () => {
    const given = detailsGivenBy([
      'Call SPoA on 01323 464222 or 0-19.SPOA@eastsussex.gov.uk. Dedicated to Lily. Grace House, BN7 1UE. Reference 445566.',
    ]);
    it('finds no contact details that the briefing gives, however they are spaced', () =>
      assert.deepEqual(
        found('we rang +44 1323 464 222, wrote to 0-19.spoa@eastsussex.gov.uk, went to bn7 1ue', given),
        [],
      ));
    it('finds no name that the briefing gives', () => assert.deepEqual(found('baby Lily', given), []));
    it('finds a name that the briefing gives only as part of the name of a house', () =>
      assert.deepEqual(found('baby Grace', given), ['childs-name: Grace']));
    it('finds no long number that the briefing gives', () => assert.deepEqual(found('case no 445566', given), []));
    it('finds other details beside', () => assert.deepEqual(found('07700 900123', given), ['phone: 07700 900123']));
  });

  describe('with hidden and unusual characters', () => {
    it('finds a number with characters of no width in it, and says where it stands in the text as written', () =>
      assert.deepEqual(found('tel 07700\u200b 900\u2060123.'), ['phone: 07700\u200b 900\u2060123']));
    it('finds full-width and Arabic digits', () =>
      assert.deepEqual(found('９９９ ０００ ００１８ or ٩٩٩٠٠٠٠٠١٨'), [
        'nhs-number: ９９９ ０００ ００１８',
        'nhs-number: ٩٩٩٠٠٠٠٠١٨',
      ]));
    it('finds mathematical digits, which are two units each', () =>
      assert.deepEqual(found('😀 ref 𝟙𝟚𝟛𝟜𝟝𝟞!'), ['case-number: 𝟙𝟚𝟛𝟜𝟝𝟞']));
    it('finds a number across line breaks', () =>
      assert.deepEqual(found('NHS 999\u2028000\n0018'), ['nhs-number: 999\u2028000\n0018']));
    it('reads curly apostrophes, quotation marks, dashes and hard spaces as plain ones', () =>
      assert.deepEqual(found('Jayden’s mum, baby “Lily”, 01632–960–123'), [
        'childs-name: Jayden',
        'childs-name: Lily',
        'phone: 01632–960–123',
      ]));
  });

  describe('when removing', () => {
    it('puts “[detail removed]” in each place and keeps the words beside', () => {
      const text = 'baby Lily, dob 3/3/2019, ring 07700 900123.';
      const details = findIdentifyingDetails(text, nothingGiven);
      assert.equal(removeDetails(text, details), 'baby [detail removed], dob [detail removed], ring [detail removed].');
    });
    it('leaves a text without details as it was', () => assert.equal(removeDetails('No details.', []), 'No details.'));
  });

  it('has plain words for every kind', () => {
    for (const named of Object.values(words().details)) assert.match(named, /^an? [\w' ]+$/i);
  });
});
