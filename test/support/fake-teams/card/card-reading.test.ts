import assert from 'node:assert/strict';
import { findButton, readCard } from '../../card-reading.ts';
import { fillIn } from './filling.ts';
import { plain } from './plain-text.ts';

const text = (words: string, more: object = {}) => ({ type: 'TextBlock', text: words, ...more });
const execute = (title: string, more: object = {}) => ({ type: 'Action.Execute', title, verb: title, ...more });
const card = (body: readonly object[], actions: readonly object[] = []) =>
  readCard({ type: 'AdaptiveCard', version: '1.5', body, actions });

describe('reading a card as a person does', () => {
  it('gives the words of every kind of element in reading order, without markdown', () => {
    const reading = card([
      text('**Ana Ferreira** has responded.'),
      { type: 'ColumnSet', columns: [{ items: [text('left')] }, { type: 'Column', items: [text('right')] }] },
      { type: 'FactSet', facts: [{ title: 'Facilitator', value: 'Priya Shah' }] },
      { type: 'RichTextBlock', inlines: ['a ', { type: 'TextRun', text: '*b*' }] },
      { type: 'Table', columns: [{ width: 1 }], rows: [{ type: 'TableRow', cells: [{ items: [text('cell')] }] }] },
      { type: 'Input.Text', id: 'r', label: 'Your response' },
      { type: 'Input.Toggle', id: 't', title: 'Leave my name out' },
    ]);
    const seen =
      'Ana Ferreira has responded.|left|right|Facilitator Priya Shah|a *b*|cell|Your response|Leave my name out';
    assert.equal(reading.text, seen.replaceAll('|', '\n'));
  });

  it('leaves out what is folded, gives it in the whole text, and never gives what no button can show', () => {
    const reading = card(
      [
        text('open'),
        {
          type: 'Container',
          id: 'more',
          isVisible: false,
          items: [text('folded'), text('gone', { isVisible: false })],
        },
        { type: 'Container', id: 'lost', isVisible: false, items: [text('lost')] },
      ],
      [
        { type: 'Action.ToggleVisibility', title: 'More', targetElements: [{ elementId: 'more' }] },
        { type: 'Action.ShowCard', title: 'Add', card: { type: 'AdaptiveCard', body: [text('behind')] } },
      ],
    );
    assert.equal(reading.text, 'open');
    assert.equal(reading.wholeText, 'open\nfolded\nbehind');
  });

  it('shows the fallback of an element that a client does not know, or nothing', () => {
    const reading = card([{ type: 'Chart.Donut', fallback: text('3 of 4') }, { type: 'Chart.Line' }]);
    assert.equal(reading.text, '3 of 4');
  });

  it('finds buttons on the card, in action sets, on elements and behind other buttons', () => {
    const inner = { type: 'AdaptiveCard', actions: [execute('Save action')] };
    const reading = card(
      [
        { type: 'ActionSet', actions: [execute('Send')] },
        { type: 'Container', selectAction: execute('Open') },
      ],
      [execute('Take over', { mode: 'secondary' }), { type: 'Action.ShowCard', title: 'Add an action', card: inner }],
    );
    const found = reading.buttons.map(
      ({ title, folded, secondary }) => `${title}${folded ? ' folded' : ''}${secondary ? ' secondary' : ''}`,
    );
    assert.deepEqual(found, ['Send', 'Open', 'Take over secondary', 'Add an action', 'Save action folded']);
  });

  it('tells apart buttons of one title by what stands beside them or by their number', () => {
    const row = (words: string, data: object) => ({
      type: 'Container',
      items: [text(words), { type: 'ActionSet', actions: [execute('Leave out', { data })] }],
    });
    const reading = card([text('first'), row('first', { id: '1' }), row('second', { id: '2' })]);
    assert.deepEqual(findButton(reading, 'leave out', { beside: 'second' }).data, { id: '2' });
    assert.deepEqual(findButton(reading, 'Leave out', { nth: 1 }).data, { id: '1' });
    assert.throws(() => findButton(reading, 'Leave out'), /2 buttons are called “Leave out”/);
    assert.throws(() => findButton(reading, 'Keep'), /No button “Keep”.*has “Leave out”, “Leave out”/);
  });

  it('takes markdown off as a client does, and leaves escaped characters and words_like_this alone', () => {
    assert.equal(plain('**bold**, *thin*, [a link](https://example.org)'), 'bold, thin, a link');
    assert.equal(plain('\\*\\*not bold\\*\\* 2 * 3 * 4 snake_case_word'), '**not bold** 2 * 3 * 4 snake_case_word');
    assert.equal(plain('- one\n- two\n1. three'), '• one\n• two\n1. three');
    assert.equal(plain('&lt;b&gt; &#42; \\[x\\](y)'), '<b> * [x](y)');
  });
});

describe('filling in a card as a client does', () => {
  const reading = card(
    [
      { type: 'Input.Text', id: 'response', label: 'Your response', isRequired: true, maxLength: 10 },
      {
        type: 'Input.ChoiceSet',
        id: 'saidBy',
        label: 'Said by',
        value: 'me',
        choices: [
          { title: 'Me', value: 'me' },
          { title: 'The team (I am typing)', value: 'team' },
        ],
      },
      { type: 'Input.Toggle', id: 'nameless', title: 'Leave my name out of the minutes' },
      { type: 'Input.Date', id: 'by', label: 'By when', min: '2026-01-01' },
      { type: 'Input.Text', id: 'note', label: 'Note' },
    ],
    [
      execute('Send'),
      execute('Nothing to add', { associatedInputs: 'none' }),
      {
        type: 'Action.ShowCard',
        title: 'Add an action',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Input.Text', id: 'what', label: 'Action' }],
          actions: [execute('Save')],
        },
      },
    ],
  );
  const fill = (title: string, filling: Parameters<typeof fillIn>[0]['filling']) =>
    fillIn({ button: findButton(reading, title), inputs: reading.inputs, filling });

  it('sends everything as text, choices by their value, untouched inputs as they stand, and no empty ones', () => {
    const sent = fill('Send', { 'Your response': 'Yes', 'Said by': 'the team', 'Leave my name out': true, Note: '' });
    assert.deepEqual(sent, { response: 'Yes', saidBy: 'team', nameless: 'true' });
    assert.deepEqual(fill('Send', { 'Your response': 'Yes' }), { response: 'Yes', saidBy: 'me', nameless: 'false' });
  });

  it('will not send what is required and empty, too long, or out of range', () => {
    assert.throws(() => fill('Send', {}), /“Your response” is required/);
    assert.throws(() => fill('Send', { 'Your response': 'x'.repeat(11) }), /at most 10 characters/);
    assert.throws(
      () => fill('Send', { 'Your response': 'x', 'By when': '2025-12-31' }),
      /must not be under 2026-01-01/,
    );
    assert.throws(() => fill('Send', { 'Your response': 'x', 'By when': 'soon' }), /takes a date/);
  });

  it('sends and checks nothing for a button without associated inputs', () => {
    assert.deepEqual(fill('Nothing to add', { 'Your response': 'half a thought' }), {});
  });

  it('sends the inputs of the card behind a button and of the one around it, but not the other way', () => {
    assert.deepEqual(fill('Save', { Action: 'Ring', 'Your response': 'x' })['what'], 'Ring');
    assert.throws(() => fill('Send', { Action: 'Ring', 'Your response': 'x' }), /“Send” sends no input “Action”/);
  });

  it('says what there is when a choice is not on the card', () => {
    assert.throws(() => fill('Send', { 'Your response': 'x', 'Said by': 'nobody' }), /offers no “nobody”, but “Me”/);
    assert.throws(() => fill('Send', { 'Your response': 'x', 'Leave my name out': 'yes' }), /is a toggle/);
  });
});
