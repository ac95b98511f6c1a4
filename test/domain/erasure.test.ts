import assert from 'node:assert/strict';
import {
  isNamedInFull,
  minutesWithoutName,
  ownerWithoutName,
  type ToForget,
  textWithoutName,
} from '#src/domain/erasure.ts';
import { minutesWith, responseWith } from '#test/support/minutes-builder.ts';

const AT = '2026-11-23T10:00:00.000Z';
const ana: ToForget = { names: ['Ana Ferreira'], emails: [] };
const all = (minutes: unknown): string => JSON.stringify(minutes);

describe('Free text without a person’s name', () => {
  for (const [text, left] of [
    ['Ask Ana Ferreira.', 'Ask [name removed].'],
    ['ANA  FERREIRA and Ana\nFerreira’s plan', '[name removed] and [name removed]’s plan'],
    ['Mariana Ferreira, Ana Ferreirally', 'Mariana Ferreira, Ana Ferreirally'],
    ['Ana asked; Ferreira did not.', 'Ana asked; Ferreira did not.'],
    ['Cafe\u0301', 'Cafe\u0301'],
  ] as const)
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(left)}`, () => assert.equal(textWithoutName(ana, text), left));

  it('finds a name however its accents are written, and with signs that mean something in patterns', () => {
    const named = (name: string): ToForget => ({ names: [name], emails: [] });
    assert.equal(textWithoutName(named('Jose\u0301 Ruiz'), 'By Jos\u00e9 Ruiz'), 'By [name removed]');
    assert.equal(
      textWithoutName(named('Bo (Agency) L.'), 'by bo (agency) l., Bo AgencyXL'),
      'by [name removed], Bo AgencyXL',
    );
  });

  it('leaves a name of one word, which may be an ordinary one', () =>
    assert.equal(textWithoutName({ names: ['Will'], emails: [] }, 'We will ask.'), 'We will ask.'));

  it('knows somebody by their full name alone, never by one word', () => {
    assert.equal(isNamedInFull({ names: ['Ana', 'Ana Ferreira'], emails: [] }, 'ana  ferreira'), true);
    assert.equal(isNamedInFull({ names: ['Ana', 'Ana Ferreira'], emails: [] }, 'Ana'), false);
  });

  it('is a practitioner as the owner of an action, and is taken out of several owners', () => {
    assert.equal(ownerWithoutName(ana, ' ana ferreira '), 'A practitioner');
    assert.equal(ownerWithoutName(ana, 'Ana Ferreira and Bo'), '[name removed] and Bo');
    assert.equal(ownerWithoutName({ names: ['Will'], emails: [] }, 'Will'), 'A practitioner');
  });
});

describe('Minutes without a person’s name', () => {
  it('hold it nowhere: as facilitator, present, in responses, actions, approval', () => {
    const earlier = { what: 'Ask Ana Ferreira', owner: 'ana ferreira', byWhen: '', briefing: 'Neglect' };
    const minutes = minutesWith({
      facilitator: 'Ana Ferreira',
      earlierActions: [earlier],
      approved: { by: 'Ana Ferreira', at: AT },
    });
    const [first, ...rest] = minutes.points;
    assert.ok(first);
    const guest = responseWith({ said: 'Ana Ferreira', standing: 'guest', text: 'I, Ana Ferreira, ask.' });
    const points = [{ ...first, responses: [guest], nothingToAdd: ['Ana Ferreira', 'Bo Lindqvist'] }, ...rest];
    const changed = minutesWithoutName({ ...minutes, points }, ana, AT);
    assert.equal(all(changed).includes('Ferreira'), false);
    assert.deepEqual(changed?.points[0]?.responses, [
      { said: 'A practitioner', standing: 'member', text: 'I, [name removed], ask.' },
    ]);
    assert.deepEqual(changed?.points[0]?.nothingToAdd, ['A practitioner', 'Bo Lindqvist']);
    assert.equal(changed?.present.length, minutes.present.length);
    assert.equal(changed?.agreedActions[0]?.owner, 'A practitioner');
    assert.equal(changed?.earlierActions?.[0]?.owner, 'A practitioner');
  });

  it('say when that was, and are otherwise as they were', () => {
    const changed = minutesWithoutName(minutesWith(), ana, AT);
    assert.ok(changed);
    assert.equal(changed.nameRemovedAt, AT);
    assert.equal(all(changed).includes('Bo Lindqvist'), true);
  });

  it('forget a safeguarding lead by their address, and no namesake', () => {
    const marit: ToForget = { names: [], emails: ['MARIT.OLSEN@example.org'] };
    const minutes = minutesWith();
    const changed = minutesWithoutName(minutes, marit, AT);
    assert.equal(all(changed).includes('Olsen'), false);
    assert.equal(changed?.distribution.length, minutes.distribution.length);
    const [lead] = changed?.distribution ?? [];
    assert.deepEqual([lead?.name, lead?.email], ['A safeguarding lead', '']);
  });

  it('are none, where the name did not stand in them', () =>
    assert.equal(minutesWithoutName(minutesWith(), { names: ['Yusuf Halloran'], emails: [] }, AT), undefined));
});
