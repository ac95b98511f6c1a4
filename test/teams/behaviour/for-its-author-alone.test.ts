import assert from 'node:assert/strict';
import { CONCERN_TEXT } from '../../support/directory-builder.ts';
import {
  answered,
  approved,
  finished,
  mailed,
  NAMELESS_TOGGLE,
  responds,
  respondsNameless,
  settled,
  textOf,
  told,
  toldIn,
} from '../../support/discussing.ts';
import type { Message, Thread } from '../../support/fake-teams.ts';
import { type Scene, seen, startedDiscussion, startScene } from '../../support/scene.ts';

const WORRY = 'I am worried about a child I saw today, she had bruises and is frightened to go home.';
const DETAIL = 'The family lives at BN7 1UE and the mother can be rung on 07700 900123.';

describe('A response without a name', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  beforeEach(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  it('changes neither the number nor the names until the point is left', async () => {
    await responds(scene.ana, point, 'With my name.');
    await seen(scene, thread, '1 response, from Ana Ferreira.');
    const sent = await respondsNameless(scene.bo, point, 'Without my name.');
    assert.match(answered(sent), /Your response is recorded[\s\S]*1 response, from Ana Ferreira\./u);
    await settled();
    assert.match(point.reading.text, /1 response, from Ana Ferreira\./u);
    await scene.priya.clicks('Next point', { on: point });
    await scene.service.teams.until(() =>
      point.reading.text.includes('2 responses, from Ana Ferreira and a practitioner'),
    );
    assert.doesNotMatch(textOf(thread.messages()), /Bo Lindqvist/u);
  });

  it('is by “A practitioner” in the draft, the minutes and the mail, and names nobody as present', async () => {
    await respondsNameless(scene.bo, point, 'I am unsure whom to ask.');
    const review = await finished(scene, thread, point);
    assert.match(review.reading.wholeText, /A practitioner\nI am unsure whom to ask\./u);
    await approved(scene, thread, review);
    const [mail] = await mailed(scene);
    assert.match(mail?.text ?? '', /A practitioner/u);
    for (const text of [textOf(thread.messages()), mail?.text ?? '', mail?.html ?? ''])
      assert.doesNotMatch(text, /Bo Lindqvist/u);
  });

  it('can be taken back by its author until the minutes are approved, without a word to others', async () => {
    await respondsNameless(scene.bo, point, 'I am unsure whom to ask.');
    assert.match((await scene.bo.clicks('Withdraw my last response', { on: point })).text, /is withdrawn/u);
    assert.doesNotMatch((await finished(scene, thread, point)).reading.wholeText, /unsure/u);
  });

  it('may be for the team, and may be nothing to add', async () => {
    await responds(scene.bo, point, 'Said in the room.', {
      'Said by': 'The team (I am typing for the room)',
      [NAMELESS_TOGGLE]: true,
    });
    await scene.ana.clicks('Nothing to add', { on: point, filling: { [NAMELESS_TOGGLE]: true } });
    const text = (await finished(scene, thread, point)).reading.wholeText;
    assert.match(text, /A practitioner\nSaid in the room\./u);
    assert.match(text, /A practitioner\nNothing to add/u);
    assert.doesNotMatch(text, /Ana Ferreira|Bo Lindqvist/u);
  });
});

describe('What only its author is answered', () => {
  let scene: Scene;
  let thread: Thread;
  let point: Message;
  beforeEach(async () => {
    scene = await startScene();
    ({ thread, point } = await startedDiscussion(scene));
  });
  afterEach(() => scene.service.stop());

  /** Without the line that stands on every card. */
  const besides = (text: string) =>
    text.replaceAll(/^.*Not a referral.*$/gmu, '').replaceAll(/^Worried about a child\?.*$/gmu, '');

  it('to a response that sounds like a present worry: whom to call, on their card and in their own chat', async () => {
    const sent = answered(await responds(scene.ana, point, WORRY));
    assert.match(sent, /minutes are not a referral and nobody monitors them/u);
    assert.ok(besides(sent).length > 0 && sent.includes(CONCERN_TEXT));
    await told(scene, scene.ana, 'minutes are not a referral', CONCERN_TEXT);
    await settled();
    assert.doesNotMatch(textOf(thread.messages()), /minutes are not a referral|at risk/u);
    assert.equal(toldIn(scene.bo), '');
    assert.match((await finished(scene, thread, point)).reading.wholeText, /she had bruises/u);
  });

  it('to a worry said as a message in the thread, by somebody who never met the bot', async () => {
    await scene.bo.says(WORRY, { in: thread });
    await told(scene, scene.bo, 'minutes are not a referral', CONCERN_TEXT);
    assert.doesNotMatch(textOf(thread.messages().slice(1)), /minutes are not a referral/u);
  });

  it('to a message that was edited into a worry', async () => {
    const said = await scene.bo.says('We talked about the audit.', { in: thread });
    await scene.bo.edits(said.message, WORRY);
    await told(scene, scene.bo, 'minutes are not a referral', CONCERN_TEXT);
  });

  it('to a worry where they cannot be told alone: said where they are, without their name', async () => {
    scene.service.teams.failNext({
      with: { status: 403, code: 'ConversationBlockedByUser' },
      where: (request) => request.operation === 'create' || request.conversationId === scene.ana.chat.id,
      times: Number.POSITIVE_INFINITY,
    });
    await responds(scene.ana, point, WORRY);
    const said = await seen(scene, thread, 'nobody monitors them', CONCERN_TEXT);
    assert.doesNotMatch(said.reading.wholeText, /Ana/u);
  });

  it('to identifying details: what kind, never the detail, and nothing in the thread', async () => {
    const sent = answered(await respondsNameless(scene.ana, point, DETAIL));
    assert.match(sent, /may contain a full postcode and a phone number/u);
    await told(scene, scene.ana, 'Your response may identify somebody', 'a full postcode and a phone number');
    for (const text of [sent, toldIn(scene.ana), textOf(thread.messages())]) assert.doesNotMatch(text, /BN7|900123/u);
    await settled();
    assert.doesNotMatch(textOf(thread.messages()), /postcode|identify somebody/u);
  });

  it('to ordinary practice: nothing', async () => {
    await responds(scene.ana, point, 'We check files when a student moves, and ask the college for a contact.');
    await settled();
    assert.equal(toldIn(scene.ana), '');
  });
});
