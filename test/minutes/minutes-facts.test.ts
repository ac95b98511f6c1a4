import assert from 'node:assert/strict';
import type { MeetingOfMinutes } from '#src/domain/meeting.ts';
import type { Minutes } from '#src/domain/minutes.ts';
import { factsOf } from '#src/minutes/minutes-facts.ts';
import { minutesWith } from '#test/support/minutes-builder.ts';

describe('The version of the briefing in minutes', () => {
  const saidOf = (since: NonNullable<Minutes['briefing']['since']>) =>
    factsOf(minutesWith({ briefing: { ...minutesWith().briefing, since } })).find((one) => one.label === 'Since then')
      ?.values;
  const newer = { version: 2, at: '2026-12-18T09:00:00.000Z' };
  const at = '2026-12-21T09:00:00.000Z';

  it('is named, and a newer one that came out before they were approved', () => {
    assert.match(factsOf(minutesWith())[0]?.values[0] ?? '', /\(version 1\)$/u);
    assert.deepEqual(saidOf({ version: 1, newer }), ['Version 2 of the briefing came out on Friday 18 December 2026.']);
  });

  it('is followed by when and why the briefing was withdrawn, on one line', () => {
    assert.deepEqual(saidOf({ version: 1, newer, withdrawn: { at, because: 'A case can\nbe recognised.' } }), [
      'Version 2 of the briefing came out on Friday 18 December 2026. The partnership withdrew the briefing on Monday 21 December 2026. Why: A case can be recognised.',
    ]);
  });

  it('has nothing to add where nothing happened', () => {
    assert.equal(
      factsOf(minutesWith()).some((one) => one.label === 'Since then'),
      false,
    );
  });
});

const startedAt = '2026-11-23T10:05:00.000Z';
const saying = (differing: Partial<MeetingOfMinutes> | undefined) => {
  const meeting = differing && {
    title: 'Team meeting',
    organiser: 'Ana Ferreira',
    startedAt: '2026-11-23T10:00:00.000Z',
    endedAt: '2026-11-23T11:00:00.000Z',
    planned: false,
    ...differing,
  };
  const facts = factsOf(minutesWith({ startedAt, meeting }));
  return facts.filter((one) => one.label.startsWith('Meeting')).map((one) => [one.label, ...one.values]);
};

describe('The meeting in minutes', () => {
  it('has its title, its times and who organised it', () => {
    assert.deepEqual(saying({}), [
      ['Meeting', 'Team meeting, 10.00am to 11.00am'],
      ['Meeting organiser', 'Ana Ferreira'],
    ]);
  });

  it('says so where its times are those it was planned for, and its day where that is another', () => {
    assert.deepEqual(saying({ planned: true })[0], ['Meeting', 'Team meeting, planned for 10.00am to 11.00am']);
    const [, text] = saying({ startedAt: '2026-11-24T10:00:00.000Z', endedAt: undefined })[0] ?? [];
    assert.equal(text, 'Team meeting, Tuesday 24 November 2026, from 10.00am');
  });

  it('leaves out what nobody knows', () => {
    assert.deepEqual(saying({ startedAt: undefined }), [
      ['Meeting', 'Team meeting, until 11.00am'],
      ['Meeting organiser', 'Ana Ferreira'],
    ]);
    assert.deepEqual(saying({ title: '', organiser: '', startedAt: undefined, endedAt: undefined }), [
      ['Meeting', 'Meeting in Microsoft Teams'],
    ]);
    assert.deepEqual(saying(undefined), []);
  });
});
