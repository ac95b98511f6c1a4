import assert from 'node:assert/strict';
import { approved, mailed, responds, settled, textOf } from '../../support/discussing.ts';
import type { MeetingChat, Message, Person } from '../../support/fake-teams.ts';
import { publishSample, type Scene, showing, startScene, TITLE } from '../../support/scene.ts';

const OFFER = 'A briefing that your team has not discussed';

describe('A meeting', () => {
  let scene: Scene;
  let chat: MeetingChat;
  beforeEach(async () => {
    scene = await startScene();
    await publishSample(scene);
    chat = scene.tenant.meeting('Monday team meeting', { organiser: scene.priya, with: [scene.ana, scene.bo] });
    await chat.installApp({ by: scene.priya });
  });
  afterEach(() => scene.service.stop());

  const shown = (...words: readonly string[]): Promise<Message> =>
    scene.service.teams.until(() => showing(chat.messages(), ...words));
  const cardsWith = (words: string): number => chat.messages().filter((one) => textOf([one]).includes(words)).length;
  const startFromOffer = async (who: Person = scene.priya): Promise<Message> => {
    await who.clicks('Start discussion', { on: await shown(OFFER) });
    return shown('Point 1 of 5');
  };
  const started = async (): Promise<Message> => {
    await scene.priya.says('start', { in: chat, mentioningBot: true });
    await scene.priya.clicks('Start discussion', { on: await shown('Choose a briefing') });
    return shown('Point 1 of 5');
  };
  const reviewed = async (point: Message): Promise<string> => {
    await scene.priya.clicks('Finish discussion', { on: point });
    return textOf([await shown('Draft minutes')]);
  };

  describe('that starts', () => {
    it('is offered the briefing that its team has not discussed, without a mention, and the discussion starts from there', async () => {
      await chat.starts();
      const offer = await shown(OFFER, TITLE);
      assert.deepEqual(offer.activity['entities'] ?? [], []);
      await startFromOffer();
    });

    it('is offered it once, however often word comes that it started', async () => {
      await chat.starts();
      await shown(OFFER);
      await chat.starts();
      for (const answer of scene.service.teams.answers.filter((one) => one.activity.type === 'event'))
        await scene.service.teams.redeliver(answer);
      await settled();
      assert.equal(cardsWith(OFFER), 1);
    });

    it('is offered nothing where the team has discussed it, or is discussing it', async () => {
      await started();
      const messages = chat.messages().length;
      await chat.starts();
      await settled();
      assert.equal(chat.messages().length, messages);
    });

    it('is offered nothing where its chat belongs to no team that can be told', async () => {
      const team = scene.tenant.team('Leaving Care');
      team.add(scene.priya);
      await team.installApp({ by: scene.priya });
      await chat.starts();
      await settled();
      assert.equal(chat.messages().length, 0);
    });

    it('lets nobody start from the offer who is not of the team', async () => {
      const visits = scene.tenant.meeting('With a visitor', { organiser: scene.priya, with: [scene.olivia] });
      await visits.installApp({ by: scene.priya });
      await visits.starts();
      const offer = await scene.service.teams.until(() => showing(visits.messages(), OFFER));
      const tried = await scene.olivia.clicks('Start discussion', { on: offer });
      assert.doesNotMatch(tried.text, /The discussion is open/u);
      await settled();
      assert.equal(visits.messages().length, 1);
    });

    it('of which nobody tells loses nothing: start works, and the minutes have its title and organiser all the same', async () => {
      const point = await started();
      await responds(scene.ana, point, 'We check files.');
      await scene.priya.clicks('Finish discussion', { on: point });
      await scene.priya.clicks('Approve and forward', { on: await shown('Draft minutes') });
      const [mail] = await mailed(scene);
      assert.match(mail?.text ?? '', /Monday team meeting/u);
      assert.match(mail?.text ?? '', /Meeting organiser:?\s+Priya Shah/u);
    });

    it('loses nothing where Microsoft Teams refuses to say what meeting it is', async () => {
      scene.service.teams.failNext({ doing: 'read meeting', with: { status: 403 }, times: Number.POSITIVE_INFINITY });
      const point = await started();
      await responds(scene.ana, point, 'We check files.');
      assert.match(await reviewed(point), /We check files/u);
    });
  });

  describe('that is minuted', () => {
    it('gives its title, organiser, start and end to the minutes', async () => {
      await chat.starts();
      const point = await startFromOffer();
      await responds(scene.ana, point, 'We check files.');
      await chat.ends();
      assert.match(await reviewed(point), /In the meeting “Monday team meeting”/u);
      await scene.priya.clicks('Approve and forward', { on: await shown('Draft minutes') });
      const [mail] = await mailed(scene);
      assert.match(mail?.text ?? '', /Meeting:?\s+Monday team meeting, \d+\.\d\d[ap]m/u);
      assert.match(mail?.text ?? '', /Meeting organiser:?\s+Priya Shah/u);
    });

    it('lists who was in it when the discussion started, or joined since, and nobody who had left', async () => {
      await chat.starts();
      await chat.joins(scene.ana);
      await chat.joins(scene.olivia);
      await chat.leaves(scene.olivia);
      const point = await startFromOffer();
      await chat.joins(scene.bo);
      await chat.leaves(scene.bo);
      const minutes = await reviewed(point);
      assert.match(minutes, /Present: (Priya Shah, Ana Ferreira|Ana Ferreira, Priya Shah) and Bo Lindqvist\./u);
    });

    it('never lists the app itself or another', async () => {
      await chat.starts();
      const point = await startFromOffer();
      const app = { ...scene.bo.inRoster, id: scene.service.teams.bot.id, name: 'Audit briefings' };
      const other = { ...scene.bo.inRoster, id: '28:00000000-0000-4000-8000-0000000000aa', name: 'Notetaker' };
      const joined = await chat.joins(scene.ana);
      const value = { members: [{ user: app }, { user: other }] };
      await scene.service.teams.redeliver({ ...joined.activity, id: 'another', value });
      const minutes = await reviewed(point);
      assert.match(minutes, /Present: (Priya Shah and Ana Ferreira|Ana Ferreira and Priya Shah)\./u);
    });

    it('comes to the same where its events come doubled and in another order', async () => {
      const held = scene.service.teams.holdDeliveries();
      const events = [chat.starts(), chat.joins(scene.ana), chat.joins(scene.bo), chat.leaves(scene.bo)];
      await held.release('reversed');
      const answers = await Promise.all(events);
      for (const answer of answers) await scene.service.teams.redeliver(answer);
      const point = await startFromOffer();
      assert.match(await reviewed(point), /Present: (Priya Shah and Ana Ferreira|Ana Ferreira and Priya Shah)\./u);
    });
  });

  describe('that ends', () => {
    it('asks the facilitator of an open discussion once to finish it, by name and in the chat', async () => {
      await chat.starts();
      await startFromOffer();
      const ended = await chat.ends();
      const asked = await shown('The meeting has ended');
      assert.match(textOf([asked]), /Priya Shah, please press Finish discussion/u);
      assert.match(textOf([asked]), /closes itself into draft minutes after 48 hours/u);
      await scene.service.teams.redeliver(ended);
      await chat.ends();
      await settled();
      assert.equal(cardsWith('The meeting has ended'), 1);
    });

    it('asks nobody where no discussion is open', async () => {
      await chat.starts();
      await chat.ends();
      await settled();
      assert.equal(cardsWith('The meeting has ended'), 0);
    });
  });

  describe('I am here', () => {
    it('lists somebody as present without a response, once', async () => {
      const point = await started();
      const first = await scene.bo.clicks('I am here', { on: point });
      const second = await scene.bo.clicks('I am here', { on: point });
      assert.match(first.text, /You are listed as present\./u);
      assert.match(second.text, /listed as present already/u);
      assert.match(await reviewed(point), /Present: Priya Shah and Bo Lindqvist\./u);
    });
  });
});

describe('A meeting in a channel', () => {
  it('is offered the briefing in its own thread, and its minutes have its title, organiser and who was in it', async () => {
    const scene = await startScene();
    await publishSample(scene);
    const meeting = scene.team.meeting('Channel huddle', { organiser: scene.ana });
    await meeting.starts();
    await meeting.joins(scene.bo);
    const shown = (...words: readonly string[]) =>
      scene.service.teams.until(() => showing(meeting.messages(), ...words));
    await scene.priya.clicks('Start discussion', { on: await shown(OFFER) });
    const point = await shown('Point 1 of 5');
    await meeting.ends();
    await shown('The meeting has ended');
    await scene.priya.clicks('Finish discussion', { on: point });
    const review = await shown('Draft minutes');
    assert.match(textOf([review]), /In the meeting “Channel huddle”/u);
    assert.match(textOf([review]), /Present: (Priya Shah and Bo Lindqvist|Bo Lindqvist and Priya Shah)\./u);
    await approved(scene, meeting, review);
    const [mail] = await mailed(scene);
    assert.match(mail?.text ?? '', /Meeting organiser:?\s+Ana Ferreira/u);
    await scene.service.stop();
  });
});
