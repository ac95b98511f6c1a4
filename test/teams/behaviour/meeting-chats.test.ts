import assert from 'node:assert/strict';
import { mailed, responds, settled, textOf } from '../../support/discussing.ts';
import type { MeetingChat, Person } from '../../support/fake-teams.ts';
import { publishSample, type Scene, startScene } from '../../support/scene.ts';

describe('A meeting chat', () => {
  let scene: Scene;
  let chat: MeetingChat;
  beforeEach(async () => {
    scene = await startScene();
    await publishSample(scene);
    chat = scene.tenant.meeting('Team meeting', { organiser: scene.priya, with: [scene.ana, scene.bo, scene.olivia] });
    await chat.installApp({ by: scene.priya, granting: ['ChatMessage.Read.Chat'] });
  });
  afterEach(() => scene.service.stop());

  const shown = (words: string) =>
    scene.service.teams.until(() => chat.messages().findLast((one) => one.card && textOf([one]).includes(words)));
  const start = (who = scene.priya) => who.says('start', { in: chat, mentioningBot: true });
  const secondTeam = async (who: Person) => {
    const team = scene.tenant.team('Leaving Care');
    team.add(who);
    await team.installApp({ by: who });
    return team;
  };

  it('takes the one team of the person who asks, and leads to minutes of that team', async () => {
    await start();
    await scene.priya.clicks('Start discussion', { on: await shown('Choose a briefing') });
    const point = await shown('Point 1 of 5');
    await responds(scene.ana, point, 'We check files.');
    await scene.priya.clicks('Finish discussion', { on: point });
    await scene.priya.clicks('Approve and forward', { on: await shown('Draft minutes') });
    await shown('Where it went');
    assert.match((await mailed(scene))[0]?.subject ?? '', /– Duty and Assessment –/u);
  });

  it('is asked which team it is, and offered only teams of the person who asks', async () => {
    await secondTeam(scene.priya);
    const strangers = scene.tenant.team('Somebody else’s team');
    strangers.add(scene.olivia);
    await strangers.installApp({ by: scene.olivia });
    await start();
    const question = await shown('Which team is this?');
    assert.deepEqual(question.reading.inputs[0]?.choices.map((one) => one.title.split(' (')[0]).toSorted(), [
      'Duty and Assessment',
      'Leaving Care',
    ]);
    const team = question.reading.inputs[0]?.choices.find((one) => one.title.startsWith('Duty'))?.title ?? '';
    const saved = await scene.priya.clicks('Save team', {
      on: question,
      filling: { [question.reading.inputs[0]?.label ?? '']: team },
    });
    assert.match(saved.text, /Choose a briefing to discuss/u);
    await scene.priya.clicks('Start discussion', { on: question });
    await shown('Point 1 of 5');
  });

  it('refuses a team that is not one of that person’s', async () => {
    const strangers = scene.tenant.team('Somebody else’s team');
    strangers.add(scene.olivia);
    await strangers.installApp({ by: scene.olivia });
    await secondTeam(scene.priya);
    await start();
    const forged = { type: 'Action.Execute', verb: 'saveTeam', data: { team: strangers.id } };
    const tried = await scene.priya.sendsAction(forged, { on: await shown('Which team is this?') });
    assert.match(tried.text, /not a member of this team/u);
  });

  it('says so where the person is in no team that has the app', async () => {
    await start(scene.olivia);
    await shown('No team of yours has this app yet');
  });

  it('hears the card and messages that mention the bot, and never chat among colleagues', async () => {
    await start();
    await scene.priya.clicks('Start discussion', { on: await shown('Choose a briefing') });
    const point = await shown('Point 1 of 5');
    assert.match(point.reading.text, /Nothing else that is said here is recorded/u);
    await scene.bo.says('Between ourselves.', { in: chat });
    await scene.bo.says('next', { in: chat });
    await scene.bo.says('For the minutes.', { in: chat, mentioningBot: true });
    await settled();
    await scene.priya.clicks('Finish discussion', { on: point });
    const text = textOf([await shown('Draft minutes')]);
    assert.match(text, /Bo Lindqvist\nFor the minutes\./u);
    assert.doesNotMatch(text, /Between ourselves/u);
  });

  it('takes a write-up as well', async () => {
    await start();
    const choose = await shown('Choose a briefing');
    await scene.priya.clicks('Write up a discussion we had', { on: choose });
    const button = scene.service.teams.seenBy(scene.priya, choose).buttons.at(-1)?.title ?? '';
    const filling = { '1. What did you and your team take from this audit?': 'We check files.' };
    await scene.priya.clicks(button, { on: choose, filling });
    assert.match(textOf([await shown('Draft minutes')]), /We check files\./u);
  });
});
