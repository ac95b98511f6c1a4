import assert from 'node:assert/strict';
import { answered, approved, finished, responds } from '../../support/discussing.ts';
import { type Disk, diskUnder } from '../../support/disk.ts';
import { type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';

/** Long enough to need room of its own: more bytes than a page of the file has. */
const LONG = 'We ask again … … … … '.repeat(180).trim();

describe('A disk that is full', () => {
  let scene: Scene;
  let disk: Disk;

  beforeEach(async () => {
    disk = diskUnder(() => scene.service.dataDir);
    scene = await startScene();
  });
  afterEach(async () => {
    await scene.service.stop();
    disk.forget();
  });

  const health = async (): Promise<number> => (await fetch(`${scene.service.url}/health/ready`)).status;

  it('is told in words to whoever presses, loses nothing that was shown as recorded, and work goes on when there is room', async () => {
    const { thread, point } = await startedDiscussion(scene);
    await responds(scene.ana, point, 'Said before.');
    await scene.service.teams.until(() => point.reading.text.includes('1 response, from Ana Ferreira'));
    disk.fill();
    const refused = await responds(scene.bo, point, `${LONG} Said meanwhile.`);
    assert.match(answered(refused), /cannot reach my records.*What was shown as recorded is safe.*try again/su);
    assert.equal(await health(), 503);
    assert.equal((await fetch(`${scene.service.url}/health/live`)).status, 200);
    disk.makeRoom();
    assert.equal(await health(), 200);
    await responds(scene.bo, point, 'Said after.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /Said before\.[\s\S]*Said after\./u);
    assert.ok(!review.reading.wholeText.includes('Said meanwhile'));
    await approved(scene, thread, review);
  });

  it('asks Microsoft Teams to bring a message again, which then counts once', async () => {
    const { thread } = await startedDiscussion(scene);
    disk.fill();
    const said = await scene.bo.says(`${LONG} Said in the thread.`, { in: thread });
    assert.equal(said.answer?.status, 503);
    disk.makeRoom();
    await scene.service.teams.redeliver(said);
    await scene.service.teams.redeliver(said);
    await seen(scene, thread, '1 response, from Bo Lindqvist');
  });
});
