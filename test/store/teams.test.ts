import assert from 'node:assert/strict';
import { linkChat, teamOfChat } from '#src/store/meeting-chats.ts';
import { keepPerson, personById } from '#src/store/people.ts';
import { changeTeam, installedTeams, keepTeam, teamById, teamsOfTenant } from '#src/store/teams.ts';
import { AT, inMinutes, personRow, priyaId, teamRow } from '#test/support/store-suite/rows.ts';
import { describeStore } from '#test/support/store-suite.ts';

describeStore('Teams', (kept) => {
  it('are kept once: the second time the app is added changes the name and address only', async () => {
    const team = teamRow();
    assert.equal(await kept.tx((tx) => keepTeam(tx, team)), true);
    await kept.tx((tx) => changeTeam(tx, team.id, { organisationId: 'county', channelId: '19:other@thread.tacv2' }));
    const again = { ...team, name: 'Duty', serviceUrl: 'https://new.example.org/', installedAt: inMinutes(5) };
    assert.equal(await kept.tx((tx) => keepTeam(tx, again)), false);
    const found = await kept.tx((tx) => teamById(tx, team.id));
    assert.equal(found?.name, 'Duty');
    assert.equal(found?.serviceUrl, 'https://new.example.org/');
    assert.equal(found?.organisationId, 'county');
    assert.equal(found?.channelId, '19:other@thread.tacv2');
    assert.equal(found?.installedAt, AT);
  });

  it('count as fresh again once the app was removed', async () => {
    const team = teamRow();
    await kept.tx((tx) => keepTeam(tx, team));
    await kept.tx((tx) => changeTeam(tx, team.id, { removedAt: AT }));
    assert.equal(await kept.tx((tx) => keepTeam(tx, team)), true);
    assert.equal((await kept.tx((tx) => teamById(tx, team.id)))?.removedAt, null);
  });

  it('are listed by name, without those from which the app was removed', async () => {
    const names = ['Leaving Care', 'Duty and Assessment', 'Midwifery'];
    for (const name of names) await kept.tx((tx) => keepTeam(tx, teamRow({ id: name, name })));
    await kept.tx((tx) => changeTeam(tx, 'Midwifery', { removedAt: AT }));
    const listed = await kept.tx(installedTeams);
    assert.deepEqual(
      listed.map((one) => one.name),
      ['Duty and Assessment', 'Leaving Care'],
    );
  });

  it('are found by tenant', async () => {
    await kept.tx((tx) => keepTeam(tx, teamRow({ id: 'mine' })));
    await kept.tx((tx) => keepTeam(tx, teamRow({ id: 'theirs', tenantId: 'another' })));
    const [only, ...more] = await kept.tx((tx) => teamsOfTenant(tx, 'another'));
    assert.equal(only?.id, 'theirs');
    assert.deepEqual(more, []);
  });

  it('promise to hear a channel only once a message was heard there', async () => {
    await kept.tx((tx) => keepTeam(tx, teamRow({ id: 'duty' })));
    assert.equal((await kept.tx((tx) => teamById(tx, 'duty')))?.hearsChannel, 0);
    assert.equal(await kept.tx((tx) => teamById(tx, 'unknown')), undefined);
  });
});

describeStore('Meeting chats', (kept) => {
  const link = { conversationId: '19:meeting@thread.v2', tenantId: 'tenant', linkedBy: priyaId, linkedAt: AT };

  it('belong to no team until they are linked, and then to the one linked last', async () => {
    await kept.tx((tx) => keepTeam(tx, teamRow({ id: 'duty' })));
    await kept.tx((tx) => keepTeam(tx, teamRow({ id: 'care' })));
    assert.equal(await kept.tx((tx) => teamOfChat(tx, link)), undefined);
    await kept.tx((tx) => linkChat(tx, { ...link, teamId: 'duty' }));
    await kept.tx((tx) => linkChat(tx, { ...link, teamId: 'care' }));
    assert.equal(await kept.tx((tx) => teamOfChat(tx, link)), 'care');
    assert.equal(await kept.tx((tx) => teamOfChat(tx, { ...link, tenantId: 'another tenant' })), undefined);
  });

  it('cannot be linked to a team that is not there', async () => {
    await assert.rejects(
      kept.tx((tx) => linkChat(tx, { ...link, teamId: 'nowhere' })),
      /foreign key/iu,
    );
  });
});

describeStore('People', (kept) => {
  it('are kept by how to reach them now', async () => {
    await kept.tx((tx) => keepPerson(tx, personRow({ conversationId: null })));
    await kept.tx((tx) =>
      keepPerson(tx, personRow({ conversationId: 'a:new', userId: '29:new', seenAt: inMinutes(1) })),
    );
    const person = await kept.tx((tx) => personById(tx, priyaId));
    assert.deepEqual(person, personRow({ conversationId: 'a:new', userId: '29:new', seenAt: inMinutes(1) }));
    assert.equal(await kept.tx((tx) => personById(tx, 'tenant/nobody')), undefined);
  });
});
