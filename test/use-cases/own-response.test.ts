import assert from 'node:assert/strict';
import type { ResponseId } from '#src/domain/ids.ts';
import { RESPONSE_LIMIT } from '#src/domain/response.ts';
import { changeOwnResponse, showOwnResponse, withdrawOwnResponse } from '#src/use-cases/own-response.ts';
import { reopenDiscussion } from '#src/use-cases/reopen-discussion.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, priya } from '#test/support/builders/participant.ts';
import { says } from '#test/support/builders/response.ts';
import { auditLog, lastAudited, metTheBot, notices, standingTexts } from './kept.ts';
import { refuses } from './refusal.ts';

const MADE_UP = 'no-such-response' as ResponseId;

describe('A response of one’s own', () => {
  let open: OpenDiscussion;
  let named: ResponseId;
  let nameless: ResponseId;
  beforeEach(async () => {
    open = await openDiscussion();
    named = (await says(open, ana, 'We ask erlier.')).responseId;
    nameless = (await says(open, bo, 'I am unsure.', { nameless: true })).responseId;
  });
  afterEach(() => open.app.store.close());

  const change = (text: string, who = ana, responseId = named) =>
    changeOwnResponse(open.app, { ...by(who, open), responseId, text });
  const withdraw = (who = ana, responseId = named) => withdrawOwnResponse(open.app, { ...by(who, open), responseId });
  const look = (who = ana, responseId = named) => showOwnResponse(open.app, { ...by(who, open), responseId, page: 0 });

  it('is shown to its author as it was typed, with the point that it answers', async () => {
    const view = done(await look());
    assert.equal(view.response.text, 'We ask erlier.');
    assert.deepEqual([view.number, view.of, view.page], [1, 3, 0]);
  });

  it('is changed by its author, and no other with it', async () => {
    done(await change('We ask earlier.'));
    assert.deepEqual((await standingTexts(open.app)).toSorted(), ['I am unsure.', 'We ask earlier.']);
    assert.deepEqual(await lastAudited(open.app), { who: ana.id, what: 'response.changed', onId: named });
  });

  it('is changed once where the same is saved twice', async () => {
    done(await change('We ask earlier.'));
    const entries = (await auditLog(open.app)).length;
    done(await change('We ask earlier.'));
    assert.equal((await auditLog(open.app)).length, entries);
  });

  it('is changed and withdrawn without its name in the audit log, where it is nameless', async () => {
    done(await change('I am not sure.', bo, nameless));
    assert.deepEqual(await lastAudited(open.app), { who: 'nameless', what: 'response.changed', onId: nameless });
    assert.equal(done(await withdraw(bo, nameless)), 0);
    assert.deepEqual(await lastAudited(open.app), { who: 'nameless', what: 'response.withdrawn', onId: nameless });
  });

  it('has its author told what is new in it, and what was told before not again', async () => {
    const chat = await metTheBot(open.app, ana);
    const told = done(await change('Ring 01632 960777 first.'));
    assert.deepEqual(told.findings, ['a phone number']);
    assert.deepEqual(done(await change('Ring 01632 960777 last.')).findings, []);
    assert.deepEqual(
      (await notices(open.app)).map((one) => one.to),
      [chat],
    );
  });

  it('can be changed and withdrawn while the draft minutes wait, and not once they are approved', async () => {
    await finish(open);
    done(await change('We ask earlier.'));
    done(await withdraw(bo, nameless));
    await approve(open);
    for (const act of [() => change('Late.'), () => withdraw(), () => look()])
      await refuses(open.app, 'minutes-approved', act);
  });

  it('is refused to everybody but its author: the facilitator, too', async () => {
    for (const who of [bo, priya]) {
      await refuses(open.app, 'not-the-author', () => change('Something else.', who));
      await refuses(open.app, 'not-the-author', () => withdraw(who));
      await refuses(open.app, 'not-the-author', () => look(who));
    }
  });

  it('belongs to nobody once it was approved without a name, also where the discussion is open again', async () => {
    await finish(open);
    await approve(open);
    done(await reopenDiscussion(open.app, by(priya, open)));
    for (const who of [bo, ana, priya])
      await refuses(open.app, 'not-the-author', () => change('Something else.', who, nameless));
  });

  it('is refused where it was withdrawn, where it had no words, and where none are left or too many', async () => {
    const nothing = (await says(open, ana, '', { kind: 'nothing-to-add' })).responseId;
    await refuses(open.app, 'unknown-response', () => change('Words.', ana, nothing));
    await refuses(open.app, 'unknown-response', () => change('Words.', ana, MADE_UP));
    await refuses(open.app, 'response-empty', () => change('  '));
    await refuses(open.app, 'response-too-long', () => change('x'.repeat(RESPONSE_LIMIT + 1)));
    done(await withdraw());
    await refuses(open.app, 'unknown-response', () => withdraw());
  });

  it('is refused in another conversation', async () => {
    const elsewhere = { ...by(ana, open), here: { ...open.here, conversationId: 'another' }, responseId: named };
    await refuses(open.app, 'other-conversation', () => changeOwnResponse(open.app, { ...elsewhere, text: 'Words.' }));
    await refuses(open.app, 'other-conversation', () => showOwnResponse(open.app, { ...elsewhere, page: 0 }));
  });
});
