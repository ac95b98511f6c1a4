import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openSqlite } from '#src/store/sqlite.ts';
import { tablesThatHold } from '../../support/all-rows.ts';
import { auditOf } from '../../support/audit-reading.ts';
import { approved, finished, mailed, responds, reviewOf, settled, textOf, told } from '../../support/discussing.ts';
import { runCli } from '../../support/run-cli.ts';
import { type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';
import { appOn } from '../../support/store-suite/app.ts';

const link = (text: string | undefined): string => /http:\/\/\S+\/acknowledge\/\S+/u.exec(text ?? '')?.[0] ?? '';

/** A command beside the running bot, on the same store. */
const cli = async (scene: Scene, ...typed: readonly string[]) => {
  const store = await openSqlite(join(scene.service.dataDir, 'briefings.sqlite'));
  const clock = { now: () => new Date().toISOString() };
  const outcome = await runCli(appOn(store, { clock }), ...typed);
  await store.close();
  return outcome;
};

describe('Somebody who is erased while the bot runs', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('goes from every card in Microsoft Teams, from an export of the minutes, and the audit log stays whole', async () => {
    scene = await startScene();
    const { ana, tenant, service } = scene;
    const { thread, point } = await startedDiscussion(scene);
    await responds(ana, point, 'We check files.');
    const minutes = await approved(scene, thread, await finished(scene, thread, point));
    await mailed(scene);
    await seen(scene, thread, 'not acknowledged yet');
    assert.match(textOf(thread.messages()), /Ana Ferreira/u);
    const { exit, said } = await cli(scene, 'erase-person', `${tenant.id}/${ana.aadObjectId}`);
    assert.equal(exit, 0, said);
    assert.match(said, /cannot be called back[\s\S]*Marit Olsen/u);
    await service.teams.until(() => !textOf(thread.messages()).includes('Ana Ferreira'));
    assert.match(minutes.reading.wholeText, /A practitioner\nWe check files\./u);
    assert.match(minutes.reading.wholeText, /A name was removed on [^.]*, to protect personal data/u);
    assert.deepEqual(tablesThatHold(scene, 'Ana Ferreira'), []);
    assert.deepEqual(tablesThatHold(scene, ana.aadObjectId ?? ''), ['audit_entry']);
    assert.equal((await cli(scene, 'audit', 'verify')).exit, 0);
    assert.deepEqual(service.faults, []);
  });
});

describe('Minutes at the end of their retention', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  it('are gone with all that was said, while coverage and the audit log stay; their link leads nowhere', async () => {
    let months = 0;
    const clock = {
      now: () => {
        const date = new Date();
        date.setUTCMonth(date.getUTCMonth() + months);
        return date.toISOString();
      },
    };
    scene = await startScene({ clock, settings: { RETENTION_MONTHS: '12' } });
    const { service, olivia } = scene;
    const { thread, review } = await reviewOf(scene, 'We check files.');
    await approved(scene, thread, review);
    const [mail] = await mailed(scene);
    await seen(scene, thread, 'not acknowledged yet');
    assert.equal((await fetch(link(mail?.text), { method: 'POST' })).status, 200);
    await settled();
    const [minutesEntry] = auditOf(scene).filter((one) => one.what === 'minutes.approved');
    assert.ok(minutesEntry);
    months = 13;
    await service.teams.until(() => auditOf(scene).some((one) => one.what === 'discussion.purged'));
    await service.teams.until(() => tablesThatHold(scene, 'We check files.', 'Ana Ferreira').length === 0);
    assert.equal((await fetch(link(mail?.text))).status, 404);
    await olivia.says('coverage');
    await told(scene, olivia, 'Discussed: 1 of 1 team', 'Acknowledged: 1 of 1 team');
    assert.equal((await cli(scene, 'audit', 'verify')).exit, 0);
    assert.deepEqual(service.faults, []);
  });
});
