import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { type Scene, seen, startedDiscussion, startScene, TITLE } from '../support/scene.ts';

describe('The main job, over HTTP', () => {
  let scene: Scene;

  before(async () => {
    scene = await startScene();
  });
  after(async () => {
    await scene.service.stop();
  });

  const outbox = async (): Promise<Email[]> => {
    const folder = join(scene.service.dataDir, 'outbox');
    const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.name.endsWith('.eml'));
    return Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(folder, file.name)))));
  };

  it('takes a briefing from Word to minutes that a safeguarding lead acknowledged', async () => {
    const { service, priya, ana, bo } = scene;
    const { teams } = service;
    const { thread, point } = await startedDiscussion(scene);

    await ana.clicks('Send response', {
      on: point,
      filling: { 'Your response': 'We check files when a student moves.' },
    });
    await bo.says('We ask colleges for a named contact.', { in: thread });
    await bo.clicks('Send response', {
      on: point,
      filling: {
        'Your response': 'I am unsure whom to ask.',
        'Leave my name out of the minutes (colleagues may still guess)': true,
      },
    });
    await seen(scene, thread, 'Point 1 of 5', 'Ana Ferreira', 'Bo Lindqvist');
    await priya.clicks('Save action', {
      on: point,
      filling: { Action: 'Agree a contact with each college', Owner: 'Bo Lindqvist', 'By when': '2027-01-15' },
    });
    await priya.clicks('Next point', { on: point });
    const second = await seen(scene, thread, 'Point 2 of 5');
    await priya.clicks('Nothing to add', { on: second });
    await priya.clicks('Finish discussion', { on: second });
    const review = await seen(scene, thread, 'Draft minutes');
    assert.match(review.reading?.wholeText ?? '', /Marit Olsen/u);
    await priya.clicks('Approve and forward', { on: review });

    await teams.until(async () => (await outbox()).length === 1);
    const [mail] = await outbox();
    assert.match(mail?.subject ?? '', new RegExp(`^Minutes: ${TITLE} – Duty and Assessment – `, 'u'));
    for (const words of [
      'We check files when a student moves.',
      'I am unsure whom to ask.',
      'A practitioner',
      'Agree a contact',
    ])
      assert.ok(mail?.text?.includes(words) && mail.html?.includes(words), words);
    assert.match(mail?.text ?? '', /A practitioner:?\s+I am unsure whom to ask\./u);
    assert.equal(mail?.attachments.length, 1);

    const link = /http:\/\/\S+\/acknowledge\/\S+/u.exec(mail?.text ?? '')?.[0] ?? '';
    const page = await fetch(link);
    assert.match(await page.text(), /Acknowledge receipt/u);
    const acknowledged = await fetch(link, { method: 'POST' });
    assert.match(await acknowledged.text(), /Receipt acknowledged by/u);
    await seen(scene, thread, 'acknowledged');
    assert.deepEqual(service.faults, []);
  });
});
