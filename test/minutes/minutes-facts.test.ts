import assert from 'node:assert/strict';
import type { MeetingOfMinutes } from '#src/domain/meeting.ts';
import { factsOf } from '#src/minutes/minutes-facts.ts';
import { minutesWith } from '#test/support/minutes-builder.ts';

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
