import assert from 'node:assert/strict';
import { directoryFile, marit } from '../../support/directory-builder.ts';
import {
  approved,
  finished,
  mailed,
  outbox,
  responds,
  reviewOf,
  settled,
  textOf,
  told,
} from '../../support/discussing.ts';
import { type Scene, seen, sendOutSample, showing, startScene, TITLE } from '../../support/scene.ts';
import { smtpInbox } from '../../support/smtp-inbox.ts';

const link = (text: string | undefined): string => /http:\/\/\S+\/acknowledge\/\S+/u.exec(text ?? '')?.[0] ?? '';

describe('Approved minutes', () => {
  let scene: Scene;
  afterEach(() => scene.service.stop());

  const through = async () => {
    const { thread, review } = await reviewOf(scene, 'We check files.');
    return { thread, minutes: await approved(scene, thread, review) };
  };

  it('show for each lead and deputy whether they were sent, and who acknowledged', async () => {
    const tomas = { name: 'Tomas Novak', email: 'tomas.novak@example.org', deputy: true };
    scene = await startScene({
      directory: (tenantId) => directoryFile({ tenantIds: [tenantId], safeguardingLeads: [tomas, marit] }),
    });
    const { thread } = await through();
    const mails = await mailed(scene, 2);
    await seen(scene, thread, 'Marit Olsen', 'Tomas Novak (deputy)', 'not acknowledged yet');
    const links = new Set(mails.map((mail) => link(mail.text)));
    assert.equal(links.size, 2);
    const deputy = mails.find((mail) => mail.to?.[0]?.address === tomas.email);
    await fetch(link(deputy?.text), { method: 'POST' });
    await fetch(link(deputy?.text), { method: 'POST' });
    await seen(scene, thread, 'acknowledged by Tomas Novak');
    await scene.olivia.says('coverage');
    await told(scene, scene.olivia, 'Acknowledged: 1 of 1 team');
  });

  it('wait where no lead is on file, and go out when the directory names one', async () => {
    const of = (leads: readonly (typeof marit)[]) => (tenantId: string) =>
      directoryFile({ tenantIds: [tenantId], safeguardingLeads: leads });
    scene = await startScene({ directory: of([]) });
    const { thread } = await through();
    await seen(scene, thread, 'Nobody yet', 'waiting: no safeguarding lead is on file');
    scene.service.writeDirectory(of([marit])(scene.tenant.id));
    await mailed(scene);
    await seen(scene, thread, 'Marit Olsen', 'not acknowledged yet');
    assert.deepEqual(scene.service.faults, []);
  });

  it('wait for a team that named its organisation itself, until a publisher confirms it once', async () => {
    scene = await startScene({
      directory: (tenantId) =>
        directoryFile(
          { tenantIds: [tenantId] },
          { id: 'weald', name: 'Weald Community Health', tenantIds: [tenantId], safeguardingLeads: [] },
        ),
    });
    const { service, priya, olivia, team } = scene;
    await sendOutSample(scene);
    const question = await service.teams.until(() => showing(team.channel().messages(), 'Which organisation'));
    const filling = { Organisation: 'East Sussex County Council' };
    await priya.clicks('Save organisation', { on: question, filling });
    const thread = await service.teams.until(() =>
      team
        .channel()
        .threads()
        .find(({ root }) => textOf([root]).includes(TITLE)),
    );
    await priya.clicks('Start discussion', { on: thread.root });
    const point = await seen(scene, thread, 'Point 1 of 5');
    await responds(scene.ana, point, 'We check files.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /The partnership has to confirm your organisation first/u);
    assert.match(review.reading.wholeText, /Marit Olsen.*after confirmation/u);
    await approved(scene, thread, review);
    await seen(scene, thread, 'has not confirmed this organisation yet');
    await settled();
    assert.deepEqual(await outbox(scene), []);
    const card = await told(scene, olivia, 'Does this team belong there?');
    await olivia.clicks('Confirm organisation', { on: card });
    await mailed(scene);
    await seen(scene, thread, 'not acknowledged yet');
  });

  it('that cannot be sent say why, and the facilitator and the publisher are told', async () => {
    const inbox = await smtpInbox();
    inbox.willAnswer({ kind: 'refuse', at: 'recipient', code: 550 });
    scene = await startScene({ settings: { SMTP_URL: inbox.url } });
    const { thread } = await through();
    await seen(scene, thread, 'failed on');
    await seen(scene, thread, 'Minutes could not be delivered', 'Marit Olsen');
    await told(scene, scene.olivia, 'Minutes could not be delivered', 'Marit Olsen');
    await inbox.close();
  });

  it('are reopened into a version 2 that replaces version 1', async () => {
    scene = await startScene();
    const { thread, minutes } = await through();
    await scene.priya.clicks('Reopen discussion', { on: minutes });
    const point = await scene.service.teams.until(() =>
      thread.messages().findLast((one) => one.card && one.reading.inputs.length > 0),
    );
    await responds(scene.bo, point, 'One more thing.');
    await scene.priya.clicks('Finish discussion', { on: point });
    const review = await seen(scene, thread, 'Draft minutes · Version 2, replaces version 1');
    await scene.priya.clicks('Approve and forward', { on: review });
    await seen(scene, thread, 'Minutes · Version 2', 'One more thing.');
    await scene.service.teams.until(() => minutes.reading.wholeText.includes('Replaced by version 2'));
    const mails = await mailed(scene, 2);
    assert.equal(mails.filter((mail) => mail.text?.includes('One more thing.')).length, 1);
    assert.equal(new Set(mails.map((mail) => mail.messageId)).size, 2);
  });
});
