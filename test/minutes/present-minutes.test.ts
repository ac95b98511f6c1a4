import assert from 'node:assert/strict';
import { presentMinutes } from '#src/minutes/present-minutes.ts';
import { minutesWith, pointWith, responseWith } from '#test/support/minutes-builder.ts';

const fact = (label: string, differing: Parameters<typeof minutesWith>[0] = {}) =>
  presentMinutes(minutesWith(differing)).facts.find((one) => one.label === label)?.values;

describe('What minutes say', () => {
  it('names the briefing and its version, the partnership, the organisation, the team and the place', () => {
    assert.deepEqual(fact('Briefing'), ['Pre-birth assessments and care leavers (version 1)']);
    assert.deepEqual(fact('Partnership'), ['East Sussex Safeguarding Children Partnership']);
    assert.deepEqual(fact('Organisation'), ['East Sussex County Council']);
    assert.deepEqual(fact('Team'), ['Duty and Assessment']);
    assert.deepEqual(fact('Place'), ['Channel General of Duty and Assessment']);
    assert.deepEqual(fact('Facilitator'), ['Priya Shah']);
  });

  it('says nothing of a partnership that the briefing did not name', () => {
    assert.equal(fact('Partnership', { briefing: { title: 'A briefing', version: 1, partnership: '' } }), undefined);
  });

  it('gives the day and the times as they were in London, in winter and in summer', () => {
    assert.deepEqual(fact('Date and time'), ['Sunday 22 November 2026, 2.05pm to 2.40pm']);
    const summer = { startedAt: '2026-07-01T22:50:00.000Z', finishedAt: '2026-07-01T22:58:00.000Z' };
    assert.deepEqual(fact('Date and time', summer), ['Wednesday 1 July 2026, 11.50pm to 11.58pm']);
    assert.equal(presentMinutes(minutesWith(summer)).date, '1 July 2026');
  });

  it('gives both days where it ended on another, and one time where it ended in the same minute', () => {
    assert.deepEqual(fact('Date and time', { finishedAt: '2026-11-24T14:05:00.000Z' }), [
      'Sunday 22 November 2026, 2.05pm, to Tuesday 24 November 2026, 2.05pm',
    ]);
    assert.deepEqual(fact('Date and time', { finishedAt: '2026-11-22T14:05:59.000Z' }), [
      'Sunday 22 November 2026, 2.05pm',
    ]);
  });

  it('says in words how it was discussed', () => {
    assert.deepEqual(fact('How it was discussed'), ['Discussed together, point by point, in Microsoft Teams']);
    assert.deepEqual(fact('How it was discussed', { how: 'written-up' }), [
      'Discussed by the team first, and written up afterwards',
    ]);
    assert.deepEqual(fact('How it was discussed', { how: 'closed-itself' }), [
      'Started in Microsoft Teams; it closed itself after a time with no response',
    ]);
  });

  it('does not give the time of writing up as the time of the discussion', () => {
    assert.equal(fact('Date and time', { how: 'written-up' }), undefined);
    assert.deepEqual(fact('Written up', { how: 'written-up' }), ['Sunday 22 November 2026, 2.05pm to 2.40pm']);
  });

  it('lists and counts who was present, with guests and other organisations named as such', () => {
    const present = [
      { name: 'Priya Shah', standing: 'member' },
      { name: 'Bo Lindqvist', standing: 'guest' },
      { name: 'Ana Ferreira', standing: 'other-organisation' },
    ] as const;
    assert.deepEqual(fact('Present (3)', { present }), [
      'Priya Shah',
      'Bo Lindqvist (guest)',
      'Ana Ferreira (another organisation)',
    ]);
    assert.deepEqual(fact('Present', { present: [] }), ['Nobody was recorded as present']);
  });

  it('says which minutes it replaces', () => {
    assert.deepEqual(fact('These minutes'), ['Version 1']);
    const replaces = { version: 1, approvedAt: '2026-11-20T10:00:00.000Z' };
    assert.deepEqual(fact('These minutes', { version: 2, replaces }), [
      'Version 2, replaces version 1 approved on 20 November 2026',
    ]);
  });

  it('gives each point with its theme, its question and its responses, each with who said it', () => {
    const points = [
      pointWith({ responses: [responseWith({ said: 'Bo Lindqvist', standing: 'guest', text: 'Earlier.' })] }),
    ];
    assert.deepEqual(presentMinutes(minutesWith({ points })).points, [
      {
        number: 1,
        theme: 'Applying learning',
        question: 'What have you/your team learnt from this audit?',
        responses: [{ said: 'Bo Lindqvist (guest)', text: 'Earlier.' }],
        nothingToAdd: [],
        silence: '',
      },
    ]);
  });

  it('counts together those without a name who had nothing to add', () => {
    const said = (nothingToAdd: readonly string[]) =>
      presentMinutes(minutesWith({ points: [pointWith({ nothingToAdd })] })).points[0]?.nothingToAdd;
    assert.deepEqual(said(['A practitioner']), ['A practitioner']);
    assert.deepEqual(said(['A practitioner', 'Ana Ferreira', 'A practitioner']), [
      'Ana Ferreira',
      'A practitioner (2 people)',
    ]);
  });

  it('says that no response was recorded for a point, but never so where one may have been left out', () => {
    const silence = (leftOut: number) =>
      presentMinutes(minutesWith({ points: [pointWith()], leftOut })).points[0]?.silence;
    assert.equal(silence(0), 'No response was recorded for this point.');
    assert.equal(silence(1), 'These minutes hold no response to this point.');
  });

  it('counts what was left out and what had a detail removed', () => {
    const words = (leftOut: number, detailsRemoved: number) =>
      presentMinutes(minutesWith({ leftOut, detailsRemoved })).leftOut;
    assert.equal(words(0, 0), 'No response was left out, and no detail was removed.');
    assert.equal(words(1, 0), '1 response was left out at review. No detail was removed.');
    assert.equal(
      words(3, 2),
      '3 responses were left out at review. Details that could identify somebody were removed from 2 responses, shown as [detail removed].',
    );
    assert.match(words(0, 1), /^No response was left out at review\. Details .* from 1 response, /u);
  });

  it('gives the agreed actions with owner, date and point, and says where there is none', () => {
    const { actions, noActions } = presentMinutes(minutesWith());
    assert.deepEqual(actions, [
      {
        action: 'Ask for education advice at booking',
        owner: 'Ana Ferreira',
        byWhen: '18 December 2026',
        from: 'Point 2',
      },
      {
        action: 'Bring the pathway to the next team meeting',
        owner: 'Nobody named yet',
        byWhen: 'No date set',
        from: 'Point 3',
      },
    ]);
    assert.equal(noActions, '');
    assert.equal(presentMinutes(minutesWith({ agreedActions: [] })).noActions, 'No action was agreed.');
  });

  it('lists to whom the minutes go, and says where that is nobody yet', () => {
    const { distribution, noDistribution } = presentMinutes(minutesWith());
    assert.deepEqual(
      distribution.map((one) => [one.name, one.role, one.email]),
      [
        ['Marit Olsen', 'Safeguarding lead', 'marit.olsen@example.org'],
        ['Tomasz Zieliński', 'Deputy safeguarding lead', 'tomasz.zielinski@example.org'],
      ],
    );
    assert.equal(noDistribution, '');
    assert.match(
      presentMinutes(minutesWith({ distribution: [] })).noDistribution,
      /^No safeguarding lead was on file for East Sussex County Council /u,
    );
  });

  it('says who approved it and when, or that it is a draft', () => {
    assert.equal(
      presentMinutes(minutesWith()).approval,
      'Approved by Priya Shah on Sunday 22 November 2026 at 2.55pm.',
    );
    const draft = presentMinutes(minutesWith({ approved: undefined }));
    assert.equal(draft.approval, 'Draft: not approved');
    assert.equal(draft.draft, true);
  });

  it('ends by saying what it is not', () => {
    assert.equal(
      presentMinutes(minutesWith()).closing,
      'This is a record of a discussion about practice. It is not a referral.',
    );
  });
});
