import assert from 'node:assert/strict';
import { answered, approved, finished, responds } from '../../support/discussing.ts';
import { type LinkToServer, linkTo } from '../../support/link-to-server.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { requiresPostgres } from '../../support/requires.ts';
import { type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';

requiresPostgres('A database that goes away', function () {
  this.timeout(90_000);
  let scene: Scene;
  let link: LinkToServer;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const database = await freshDatabase();
    drop = database.drop;
    link = await linkTo(database.url);
  });
  afterEach(async () => {
    await link.mend();
    await scene.service.stop();
    await link.close();
    await drop();
  });

  const start = async (): Promise<void> => {
    scene = await startScene({ settings: { DATABASE_URL: link.url } });
  };
  const health = async (): Promise<number> => (await fetch(`${scene.service.url}/health/ready`)).status;
  const isReady = () => scene.service.teams.until(async () => (await health()) === 200 || undefined, 30_000);

  it('loses nothing that was shown as recorded, refuses politely meanwhile, and work goes on when it is back', async () => {
    await start();
    const { thread, point } = await startedDiscussion(scene);
    await responds(scene.ana, point, 'Said before.');
    await link.cut();
    const refused = await responds(scene.bo, point, 'Said meanwhile.');
    assert.match(answered(refused), /cannot reach my records.*What was shown as recorded is safe.*try again/su);
    assert.equal(await health(), 503);
    assert.equal((await fetch(`${scene.service.url}/health/live`)).status, 200);
    await link.mend();
    await isReady();
    await responds(scene.bo, point, 'Said after.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /Said before\.[\s\S]*Said after\./u);
    assert.ok(!review.reading.wholeText.includes('Said meanwhile'));
    await approved(scene, thread, review);
  });

  it('tells whoever speaks to the bot, and asks Microsoft Teams to bring the other words again', async () => {
    await start();
    const { thread, point } = await startedDiscussion(scene);
    await link.cut();
    await scene.ana.says('What we do well.', { in: thread, mentioningBot: true });
    await seen(scene, thread, 'Please try again in a minute');
    await scene.bo.says('We forget the fathers.', { in: thread });
    assert.equal(scene.service.teams.answers.at(-1)?.status, 503);
    await link.mend();
    await isReady();
    await scene.bo.says('We forget the fathers.', { in: thread });
    await scene.service.teams.until(() => point.reading.text.includes('1 response, from Bo Lindqvist'));
  });

  it('is answered within seconds where it only goes silent', async () => {
    await start();
    const { thread, point } = await startedDiscussion(scene);
    await responds(scene.ana, point, 'Said before.');
    link.silence();
    assert.match(answered(await responds(scene.bo, point, 'Said meanwhile.')), /cannot reach my records/u);
    await link.mend();
    await isReady();
    await responds(scene.bo, point, 'Said meanwhile.');
    assert.match((await finished(scene, thread, point)).reading.wholeText, /Said before\.[\s\S]*Said meanwhile\./u);
  });

  it('does not keep the bot from starting, which works as soon as it is back', async () => {
    await start();
    const { point } = await startedDiscussion(scene);
    const shows = (words: string) => scene.service.teams.until(() => point.reading.text.includes(words));
    // What became of the card is kept by now; cut off before that, it would be unconfirmed, and rightly so.
    await responds(scene.ana, point, 'In good time.');
    await shows('1 response, from Ana Ferreira');
    await link.cut();
    await scene.service.restart();
    assert.equal(await health(), 503);
    assert.match(answered(await responds(scene.bo, point, 'Too early.')), /cannot reach my records/u);
    await link.mend();
    await isReady();
    await responds(scene.bo, point, 'In time.');
    await shows('2 responses, from Ana Ferreira and Bo Lindqvist');
  });
});
