import assert from 'node:assert/strict';
import { directoryFile } from '../../support/directory-builder.ts';
import { finished, responds } from '../../support/discussing.ts';
import { type LinkToServer, linkTo } from '../../support/link-to-server.ts';
import { type FreshDatabase, freshDatabase } from '../../support/postgres.ts';
import { requiresPostgres } from '../../support/requires.ts';
import { type Scene, startedDiscussion, startScene } from '../../support/scene.ts';

type Answer = { readonly status: number; readonly wrong: readonly string[]; readonly said: string };

const ask = async (scene: Scene, accept = 'application/json'): Promise<Answer> => {
  const answer = await fetch(`${scene.service.url}/health`, { headers: { accept } });
  const said = await answer.text();
  const { wrong = [] } = accept === 'application/json' ? (JSON.parse(said) as { wrong: { what: string }[] }) : {};
  return { status: answer.status, wrong: wrong.map((one) => one.what), said };
};

describe('The health of a running product', () => {
  let scene: Scene;

  before(async () => {
    const directory = (tenantId: string) => directoryFile({ tenantIds: [tenantId], safeguardingLeads: [] });
    scene = await startScene({ directory });
  });
  after(() => scene.service.stop());

  it('is well, and says so to whoever asks, without a sign-in', async () => {
    const { status, wrong } = await ask(scene);
    assert.deepEqual([status, wrong], [200, []]);
    assert.match((await ask(scene, 'text/html')).said, /<h1>All is well<\/h1>/u);
  });

  it('says that minutes wait for a lead, and names nobody', async () => {
    const { thread, point } = await startedDiscussion(scene);
    await responds(scene.ana, point, 'We check files.');
    await scene.priya.clicks('Approve and forward', { on: await finished(scene, thread, point) });
    await scene.service.teams.until(async () => (await ask(scene)).wrong.includes('deliveries-without-lead'), 10_000);
    for (const accept of ['application/json', 'text/html']) {
      const { status, said } = await ask(scene, accept);
      assert.equal(status, 503);
      assert.match(said, /1 delivery waits because the organisation has no safeguarding lead on file/u);
      assert.doesNotMatch(said, /Ferreira|Shah|Grant|Duty|East Sussex|We check files/u);
    }
  });

  it('says that the directory file has faults while they last', async () => {
    scene.service.writeDirectory({ organisations: 'none' });
    assert.ok((await ask(scene)).wrong.includes('directory-faults'));
    scene.service.writeDirectory(directoryFile({ tenantIds: [scene.tenant.id] }));
    await scene.service.teams.until(async () => (await ask(scene)).status === 200, 10_000);
  });
});

requiresPostgres('The health of a product whose database is away', function () {
  this.timeout(60_000);
  let database: FreshDatabase;
  let link: LinkToServer;
  let scene: Scene;

  before(async () => {
    database = await freshDatabase();
    link = await linkTo(database.url);
    scene = await startScene({ settings: { DATABASE_URL: link.url } });
  });
  after(async () => {
    await link.mend();
    await scene.service.stop();
    await link.close();
    await database.drop();
  });

  it('is said in words, and is well again by itself', async () => {
    await link.cut();
    const { status, wrong, said } = await ask(scene);
    assert.deepEqual([status, wrong], [503, ['database-away']]);
    assert.match(said, /database cannot be reached\. What was shown as recorded is safe/u);
    await link.mend();
    await scene.service.teams.until(async () => (await ask(scene)).status === 200, 30_000);
  });
});
