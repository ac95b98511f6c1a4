import assert from 'node:assert/strict';
import { bold, bullet, heading, para, title } from './docx-file.ts';
import { inShort, readDraft } from './read-draft.ts';

const start = title('Neglect') + heading('Points for discussion') + bullet('What would you do?');
const resourcesOf = async (...body: string[]) =>
  (await readDraft(start + body.join(''))).briefing.resources.map(({ heading: name, lines }) => [name, ...lines]);

const advice = ['Advice line', 'Monday to Friday', 'Phone: 01632 960123', 'Email: advice@example.org'];
const training = ['Training', 'Courses for all: www.example.org'];

describe('Resources in a Word file', () => {
  const written: Record<string, string[]> = {
    'divided by empty paragraphs': [...advice.map(para), para(), ...training.map(para)],
    'with bold names': [
      bold('Advice line'),
      ...advice.slice(1).map(para),
      bold('Training'),
      para('Courses for all: www.example.org'),
    ],
    'under deeper headings': [
      heading('Advice line', 2),
      ...advice.slice(1).map(para),
      heading('Training', 2),
      para('Courses for all: www.example.org'),
    ],
    'with names that end with a colon': [
      para('Advice line:'),
      ...advice.slice(1).map(para),
      para('Training:'),
      para('Courses for all: www.example.org'),
    ],
    'with an empty paragraph after every line but the names': [
      para('Advice line'),
      para('Monday to Friday'),
      para(),
      para('Phone: 01632 960123'),
      para(),
      para('Email: advice@example.org'),
      para(),
      ...training.map(para),
    ],
  };
  for (const [how, body] of Object.entries(written)) {
    it(`are read ${how}`, async () => {
      assert.deepEqual(await resourcesOf(heading('Topic resources'), ...body), [advice, training]);
    });
  }

  for (const words of [
    'Resources',
    'Useful contacts',
    'Useful links and resources',
    'Further information',
    'Where to get help',
  ]) {
    it(`stand under “${words}”`, async () => {
      assert.deepEqual(await resourcesOf(bold(words), ...advice.map(para)), [advice]);
    });
  }

  it('without names of their own stand under the heading of the part', async () => {
    const contacts = ['Advice line: 01632 960123', 'Out of hours: 01632 960456'];
    assert.deepEqual(await resourcesOf(heading('Useful contacts'), ...contacts.map((text) => bullet(text))), [
      ['Useful contacts', ...contacts],
    ]);
  });

  it('may be led in by a sentence', async () => {
    const lead = 'If you are worried about a child in Northshire today, call the Single Point of Advice on';
    assert.deepEqual(await resourcesOf(heading('Resources'), para(`${lead}:`), para('01632 960123')), [
      [lead, '01632 960123'],
    ]);
  });

  it('end at the next section', async () => {
    const draft = await readDraft(
      `${start}${heading('Resources')}${advice.map(para).join('')}${heading('Next steps')}${para('Send the minutes.')}`,
    );
    assert.deepEqual(draft.briefing.resources.length, 1);
    assert.deepEqual(inShort(draft), [['Next steps', 'Send the minutes.']]);
  });

  for (const words of ['Lack of resources', 'Information sharing', 'Contact with the family']) {
    it(`are not what “${words}” heads`, async () => {
      assert.deepEqual(await resourcesOf(heading(words), para('It varied.')), []);
    });
  }
});
