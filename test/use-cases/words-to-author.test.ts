import assert from 'node:assert/strict';
import { changeMessage } from '#src/use-cases/change-response.ts';
import { CONCERN_TEXT } from '#test/support/builders/directory.ts';
import { type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana } from '#test/support/builders/participant.ts';
import { says, writes } from '#test/support/builders/response.ts';
import { metTheBot, notices, standingTexts } from './kept.ts';

const WORRY = 'I am really worried about a child I saw this morning, she had bruises and did not want to go home.';
const DETAIL = 'Her NHS number is 999 000 0018 and her mother’s email is family@example.org, we asked on 01632 960777.';

describe('What the author of a response is told, and only they', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  it('is whom to call, where it sounds like a present worry; the response is recorded like any other', async () => {
    const chat = await metTheBot(open.app, ana);
    const recorded = await says(open, ana, WORRY);
    assert.equal(recorded.concern, CONCERN_TEXT);
    assert.deepEqual(await standingTexts(open.app), [WORRY]);
    const [notice, ...others] = await notices(open.app);
    assert.deepEqual(others, []);
    assert.deepEqual([notice?.to, notice?.concern], [chat, CONCERN_TEXT]);
    assert.match(notice?.text ?? '', /minutes are not a referral and nobody monitors them/u);
  });

  it('is which kinds of detail were found, without the details', async () => {
    const chat = await metTheBot(open.app, ana);
    const recorded = await says(open, ana, DETAIL);
    assert.deepEqual(recorded.findings, ['an NHS number', 'an email address', 'a phone number']);
    const [notice] = await notices(open.app);
    assert.equal(notice?.to, chat);
    assert.match(notice?.text ?? '', /an NHS number, an email address and a phone number\./u);
    for (const detail of ['999 000 0018', 'family@example.org', '01632 960777'])
      assert.equal(JSON.stringify(notice).includes(detail), false, detail);
  });

  it('names a single kind of detail in plain words', async () => {
    await metTheBot(open.app, ana);
    await says(open, ana, 'Ask her on 01632 960777.');
    assert.match((await notices(open.app))[0]?.text ?? '', /It may contain a phone number\./u);
  });

  it('is nothing of details that the briefing itself gives', async () => {
    assert.deepEqual((await says(open, ana, 'Call the training team on 01632 960456.')).findings, []);
  });

  it('is nothing where there is nothing to tell', async () => {
    await metTheBot(open.app, ana);
    const recorded = await says(open, ana, 'We plan discharge earlier now.');
    assert.deepEqual([recorded.concern, recorded.findings], [undefined, []]);
    assert.deepEqual(await notices(open.app), []);
  });

  it('is answered on the card only, where they never met the bot', async () => {
    assert.equal((await says(open, ana, WORRY)).concern, CONCERN_TEXT);
    assert.deepEqual(await notices(open.app), []);
  });

  it('is told once for a response that was sent twice', async () => {
    await metTheBot(open.app, ana);
    await says(open, ana, WORRY, { nonce: 'rendered once' });
    await says(open, ana, WORRY, { nonce: 'rendered once' });
    assert.equal((await notices(open.app)).length, 1);
  });

  it('is what an edit of their message made new, and not again what they were told before', async () => {
    await metTheBot(open.app, ana);
    const activityId = '1700000000001';
    await writes(open, ana, { text: 'Ask her on 01632 960777.', activityId });
    const edit = (text: string) => changeMessage(open.app, { who: ana, here: open.here, activityId, text });
    done(await edit('Do ask her on 01632 960777.'));
    assert.equal((await notices(open.app)).length, 1);
    done(await edit('Ask her on 01632 960777 or at family@example.org.'));
    const [, second, ...others] = await notices(open.app);
    assert.deepEqual(others, []);
    assert.match(second?.text ?? '', /It may contain an email address\./u);
    done(await edit(WORRY));
    assert.equal((await notices(open.app)).at(-1)?.concern, CONCERN_TEXT);
  });
});
