import assert from 'node:assert/strict';
import {
  answered,
  approved,
  finished,
  mailed,
  responds,
  respondsNameless,
  reviewOf,
  settled,
  textOf,
  told,
} from '../../support/discussing.ts';
import { type Scene, seen, showing, startedDiscussion, startScene } from '../../support/scene.ts';

const DETAIL = 'Ring the mother on 07700 900123 first.';
const FINE = 'We check files when a student moves.';

describe('Reviewing the draft minutes', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await startScene();
  });
  afterEach(() => scene.service.stop());

  it('shows everything that will be minuted, and to whom it goes', async () => {
    const { review } = await reviewOf(scene, FINE);
    const text = review.reading.wholeText;
    assert.match(text, /Draft minutes · Version 1[\s\S]*Duty and Assessment, East Sussex County Council/u);
    assert.match(text, /Point 1 of 5[\s\S]*Ana Ferreira\nWe check files[\s\S]*Point 5 of 5/u);
    assert.match(text, /Goes to[\s\S]*Marit Olsen, East Sussex County Council, marit\.olsen@example\.org/u);
  });

  it('blocks approval until each finding was decided about', async () => {
    const { thread, review } = await reviewOf(scene, DETAIL, FINE);
    assert.match(review.reading.wholeText, /Decide about 1 response[\s\S]*May contain a phone number/u);
    const tried = await scene.priya.clicks('Approve and forward', { on: review });
    assert.match(answered(tried), /Please decide about each[\s\S]*Then approve again/u);
    await scene.priya.clicks('It is safe', { on: review, beside: DETAIL });
    assert.match((await approved(scene, thread, review)).reading.wholeText, /07700 900123/u);
  });

  it('removes a detail, which the minutes then show as removed', async () => {
    const { thread, review } = await reviewOf(scene, DETAIL);
    await scene.priya.clicks('Remove the detail', { on: review });
    const minutes = await approved(scene, thread, review);
    assert.match(
      minutes.reading.wholeText,
      /Ring the mother on \[detail removed\] first\.[\s\S]*removed from 1 response/u,
    );
    const [mail] = await mailed(scene);
    for (const body of [mail?.text ?? '', mail?.html ?? '']) {
      assert.match(body, /\[detail removed\]/u);
      assert.doesNotMatch(body, /900123/u);
    }
  });

  it('leaves a response out, says how many were, and tells their authors in their own chat', async () => {
    const { thread, review } = await reviewOf(scene, DETAIL, FINE);
    await scene.priya.clicks('Leave out', { on: review, beside: DETAIL });
    const minutes = await approved(scene, thread, review);
    assert.match(minutes.reading.wholeText, /1 response left out by the facilitator/u);
    assert.doesNotMatch(minutes.reading.wholeText, /Ring the mother/u);
    await told(scene, scene.ana, 'A response of yours was left out', 'Priya Shah can tell you more');
    assert.doesNotMatch(textOf(thread.messages()), /A response of yours/u);
  });

  it('tells the author of a nameless response too, without telling anybody who that is', async () => {
    const { thread, point } = await startedDiscussion(scene);
    await respondsNameless(scene.bo, point, DETAIL);
    const review = await finished(scene, thread, point);
    await scene.priya.clicks('Leave out', { on: review });
    await approved(scene, thread, review);
    await told(scene, scene.bo, 'A response of yours was left out');
    assert.doesNotMatch(textOf(thread.messages()), /Bo Lindqvist/u);
  });

  it('puts back what was left out', async () => {
    const { thread, review } = await reviewOf(scene, FINE);
    await scene.priya.clicks('Leave out', { on: review });
    await scene.priya.clicks('Put back', { on: review });
    assert.match((await approved(scene, thread, review)).reading.wholeText, /We check files/u);
  });

  it('stays on the page that the facilitator turned to, also after a decision there', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `Response ${index + 1}. ${'We ask earlier. '.repeat(240)}`);
    const { review } = await reviewOf(scene, ...texts);
    assert.match(review.reading.text, /Page 1 of/u);
    await scene.priya.clicks('Next page', { on: review });
    const second = scene.service.teams.seenBy(scene.priya, review);
    assert.match(second.text, /Page 2 of/u);
    await scene.priya.clicks('Leave out', { on: review, nth: 1 });
    await settled();
    assert.match(scene.service.teams.seenBy(scene.priya, review).text, /Page 2 of/u);
  });

  it('is the facilitator’s alone, and passes with Take over', async () => {
    const { review } = await reviewOf(scene, FINE);
    for (const button of ['Leave out', 'Approve and forward', 'Reopen discussion'])
      assert.match((await scene.ana.clicks(button, { on: review })).text, /Only the facilitator, Priya Shah/u, button);
    await scene.ana.clicks('Take over', { on: review });
    await scene.ana.clicks('Approve and forward', { on: review });
    await scene.service.teams.until(() => review.reading.wholeText.includes('Approved by Ana Ferreira'));
  });

  it('approves once where it is pressed twice', async () => {
    const { thread, review } = await reviewOf(scene, FINE);
    const press = () => scene.priya.clicks('Approve and forward', { on: review });
    const clicks = await Promise.all([press(), press()]);
    assert.equal(clicks.filter((one) => one.text.includes('approved already')).length, 1);
    await seen(scene, thread, 'Where it went');
    await settled();
    assert.equal((await mailed(scene)).length, 1);
  });

  it('gives way to a discussion that is reopened, and keeps what was recorded', async () => {
    const { thread, review } = await reviewOf(scene, FINE);
    await scene.priya.clicks('Reopen discussion', { on: review });
    const point = await scene.service.teams.until(() =>
      showing(thread.messages().slice(3), 'Point 1 of 5', 'Ana Ferreira'),
    );
    await scene.service.teams.until(() => review.reading.text.includes('the discussion goes on below'));
    await responds(scene.bo, point, 'One more thing.');
    const again = await finished(scene, thread, point);
    assert.match(again.reading.wholeText, /We check files[\s\S]*One more thing\./u);
  });
});
