import assert from 'node:assert/strict';
import { meetingEventOf } from '#src/teams/meeting-events.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const heard = { tenantId: 'Tenant', now: NOW };
const recipient = { id: '28:app', name: 'Audit briefings' };
const event = (what: string, value: unknown, timestamp?: unknown) =>
  meetingEventOf({ name: `application/vnd.microsoft.${what}`, value, timestamp, recipient } as never, heard);
const peopleOf = (...users: readonly object[]) => {
  const read = event('meetingParticipantJoin', { members: users.map((user) => ({ user })) });
  return read !== undefined && 'people' in read ? read.people : [];
};

describe('An event of a meeting', () => {
  it('gives when the meeting started and ended, however many digits the second has', () => {
    assert.deepEqual(event('meetingStart', { Title: 'Team meeting', StartTime: '2026-11-23T09:00:17.4388966Z' }), {
      kind: 'starts',
      title: 'Team meeting',
      at: '2026-11-23T09:00:17.438Z',
    });
    assert.deepEqual(event('meetingEnd', { EndTime: '2026-11-23T09:30:00Z' }), {
      kind: 'ends',
      title: '',
      at: '2026-11-23T09:30:00.000Z',
    });
  });

  it('that does not say when it happened, or not so that it can be read, happened when it was sent, else now', () => {
    const sent = new Date('2026-11-23T09:59:00.000Z');
    assert.equal(event('meetingStart', { StartTime: 'soon' }, sent)?.at, sent.toISOString());
    assert.equal(event('meetingStart', undefined)?.at, NOW);
    assert.equal(event('meetingParticipantLeave', { members: [] }, 'never')?.at, NOW);
  });

  it('names people by their object id, as a guest or of another organisation where they are', () => {
    const people = peopleOf(
      { id: '29:a', name: 'Ana Ferreira', aadObjectId: 'ANA', tenantId: 'tenant', userRole: 'user' },
      { id: '29:b', name: 'Bo Lindqvist', objectId: 'BO', tenantId: 'elsewhere' },
      { id: '29:c', name: 'Tomas Novak', aadObjectId: 'TOMAS', userRole: 'guest' },
      { id: '30:d', name: 'Somebody', userRole: 'anonymous' },
    );
    assert.deepEqual(
      people.map(({ who }) => [who.id, who.name, who.standing]),
      [
        ['tenant/ana', 'Ana Ferreira', 'member'],
        ['tenant/bo', 'Bo Lindqvist', 'other-organisation'],
        ['tenant/tomas', 'Tomas Novak', 'guest'],
        ['tenant/30:d', 'Somebody', 'guest'],
      ],
    );
  });

  it('leaves out this app and every other', () => {
    assert.deepEqual(peopleOf({ id: '28:app', name: 'Audit briefings' }, { id: '28:other', name: 'Notetaker' }), []);
  });

  it('that is not understood names nobody, and one of another kind is none', () => {
    const nobody = event('meetingParticipantJoin', { members: 'all' });
    assert.deepEqual(nobody && 'people' in nobody && nobody.people, []);
    assert.equal(event('readReceipt', {}), undefined);
    assert.equal(event('toString', {}), undefined);
  });
});
