import assert from 'node:assert/strict';
import type { MinutesId } from '#src/domain/ids.ts';
import { keepPerson } from '#src/store/people.ts';
import { acknowledgeMinutes } from '#src/use-cases/acknowledge-minutes.ts';
import { addAgreedAction } from '#src/use-cases/add-agreed-action.ts';
import { erasePerson } from '#src/use-cases/erase-person.ts';
import { loadDirectory } from '#src/use-cases/load-directory.ts';
import { showCoverage } from '#src/use-cases/show-coverage.ts';
import { verifyAudit } from '#src/use-cases/verify-audit.ts';
import { county, directoryWith } from '#test/support/builders/directory.ts';
import { approve, by, finish, type OpenDiscussion, openDiscussion } from '#test/support/builders/discussion.ts';
import { done } from '#test/support/builders/done.ts';
import { ana, bo, COUNTY_TENANT, olivia, participant, priya } from '#test/support/builders/participant.ts';
import { says, writes } from '#test/support/builders/response.ts';
import { approvedMinutes, auditLog, deliveryRows, metTheBot, responseRows } from './kept.ts';
import { everythingKept, refuses } from './refusal.ts';

const maritId = participant('marit-object-id').id;

describe('Erasing a person', () => {
  let open: OpenDiscussion;
  beforeEach(async () => {
    open = await openDiscussion();
  });
  afterEach(() => open.app.store.close());

  /** All that is kept but the audit log, which keeps ids and no names. */
  const allButTheLog = async () => {
    const { auditEntry: _log, ...rest } = await everythingKept(open.app);
    return JSON.stringify(rest);
  };

  const takesPart = async (): Promise<MinutesId> => {
    await metTheBot(open.app, ana);
    await says(open, ana, 'We ask earlier.');
    await writes(open, ana, { text: 'And in writing.', activityId: '1700' });
    await says(open, bo, 'As Ana Ferreira said.');
    await says(open, ana, 'The team agrees.', { saidBy: 'team' });
    const action = { what: 'Ask Ana Ferreira to ask', owner: 'Ana Ferreira', byWhen: '' };
    done(await addAgreedAction(open.app, { ...by(ana, open), ...action, point: 0, nonce: 'n' } as never));
    await finish(open);
    return approve(open);
  };
  const sent = () =>
    open.app.store.transaction((tx) =>
      tx.updateTable('delivery').set({ state: 'sent', sentAt: open.app.clock.now() }).execute(),
    );

  it('leaves their name and id nowhere but in the audit log, which keeps the id and no name', async () => {
    await takesPart();
    assert.ok((await allButTheLog()).includes(ana.name));
    done(await erasePerson(open.app, ana.id));
    const left = await allButTheLog();
    for (const trace of [ana.id, ana.name]) assert.equal(left.includes(trace), false, trace);
    assert.equal(JSON.stringify(await auditLog(open.app)).includes(ana.name), false);
  });

  it('keeps what they said as a practitioner’s, what the team said as the team’s, and what others said', async () => {
    await takesPart();
    done(await erasePerson(open.app, ana.id));
    const [minutes] = await approvedMinutes(open);
    assert.deepEqual(
      minutes?.content.points[0]?.responses.map((one) => [one.said, one.text]),
      [
        ['A practitioner', 'We ask earlier.'],
        ['A practitioner', 'And in writing.'],
        ['Bo Lindqvist', 'As [name removed] said.'],
        ['The team', 'The team agrees.'],
      ],
    );
    assert.deepEqual(
      (await responseRows(open.app)).map((one) => [one.nameless, one.authorName, one.text]),
      [
        [1, null, 'We ask earlier.'],
        [1, null, 'And in writing.'],
        [0, 'Bo Lindqvist', 'As [name removed] said.'],
        [0, null, 'The team agrees.'],
      ],
    );
  });

  it('leaves the statistics as they were: coverage, who was present, responses, actions', async () => {
    await takesPart();
    const counts = async () => {
      const [minutes] = await approvedMinutes(open);
      const { attendance, response, agreedAction, delivery } = await everythingKept(open.app);
      const rows = [attendance, response, agreedAction, delivery].map((one) => one?.length);
      return [await showCoverage(open.app), minutes?.content.present.length, rows];
    };
    const before = await counts();
    done(await erasePerson(open.app, ana.id));
    assert.deepEqual(await counts(), before);
  });

  it('is written to the audit log, with each version of minutes that was changed, and the chain holds', async () => {
    const minutesId = await takesPart();
    const before = (await auditLog(open.app)).length;
    done(await erasePerson(open.app, ana.id));
    assert.deepEqual(
      (await auditLog(open.app)).slice(before).map((one) => [one.who, one.what, one.onId]),
      [
        ['cli', 'minutes.name-removed', minutesId],
        ['cli', 'person.erased', ana.id],
      ],
    );
    assert.equal((await verifyAudit(open.app)).fault, undefined);
  });

  it('says which copies of changed minutes were sent already, and to whom', async () => {
    const minutesId = await takesPart();
    await sent();
    const erased = done(await erasePerson(open.app, ana.id));
    assert.deepEqual(
      erased?.sent.map((one) => [one.minutesId, one.to]),
      [
        [minutesId, 'Marit Olsen'],
        [minutesId, 'Tomasz Zieliński'],
      ],
    );
  });

  it('changes nothing when it is repeated', async () => {
    await takesPart();
    done(await erasePerson(open.app, ana.id));
    const before = await everythingKept(open.app);
    assert.equal(done(await erasePerson(open.app, ana.id)), undefined);
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('changes nothing where nobody of that id is known', async () => {
    const before = await everythingKept(open.app);
    assert.equal(done(await erasePerson(open.app, participant('Yusuf Halloran').id)), undefined);
    assert.deepEqual(await everythingKept(open.app), before);
  });

  it('has the cards that named them shown anew', async () => {
    await takesPart();
    const wanted = () =>
      open.app.store.transaction((tx) =>
        tx.selectFrom('card').select('wanted').where('subjectId', '=', open.discussionId).orderBy('id').execute(),
      );
    const before = await wanted();
    done(await erasePerson(open.app, ana.id));
    assert.deepEqual(
      await wanted(),
      before.map((one) => ({ wanted: one.wanted + 1 })),
    );
  });

  it('works while a discussion goes on, and takes the link from a nameless response at once', async () => {
    await says(open, ana, 'Named.');
    await says(open, ana, 'Nameless.', { nameless: true });
    done(await erasePerson(open.app, ana.id));
    assert.deepEqual(
      (await responseRows(open.app)).map((one) => [one.authorId, one.nameless]),
      [
        [null, 1],
        [null, 1],
      ],
    );
    await finish(open);
    await approve(open);
    assert.equal((await allButTheLog()).includes(ana.name), false);
  });

  it('works for a facilitator once the minutes are approved, and is refused before', async () => {
    await says(open, ana, 'We ask earlier.');
    await refuses(open.app, 'facilitates', () => erasePerson(open.app, priya.id));
    await finish(open);
    await refuses(open.app, 'facilitates', () => erasePerson(open.app, priya.id));
    await approve(open);
    done(await erasePerson(open.app, priya.id));
    const left = await allButTheLog();
    for (const trace of [priya.id, priya.name]) assert.equal(left.includes(trace), false, trace);
    const [minutes] = await approvedMinutes(open);
    assert.deepEqual(
      [minutes?.content.facilitator, minutes?.content.approved?.by],
      ['A practitioner', 'A practitioner'],
    );
  });

  it('finds them where they were only typed as present or as an owner, in their own tenant', async () => {
    await metTheBot(open.app, bo);
    await open.app.store.transaction(async (tx) => {
      const present = { discussionId: open.discussionId, personId: 'typed:bo lindqvist', name: 'bo lindqvist' };
      await tx
        .insertInto('attendance')
        .values({ ...present, standing: 'member', at: open.app.clock.now() })
        .execute();
    });
    await finish(open);
    await approve(open);
    done(await erasePerson(open.app, bo.id));
    assert.equal((await allButTheLog()).toLowerCase().includes('lindqvist'), false);
  });

  it('takes their name from notices that wait, and drops those that were for them', async () => {
    await metTheBot(open.app, ana);
    await says(open, ana, 'I am worried about a child, call me on 01632 960777.');
    done(await erasePerson(open.app, ana.id));
    assert.equal((await allButTheLog()).includes(`chat with ${ana.name}`), false);
  });

  it('is refused for a publisher, whom the settings name', async () => {
    await open.app.store.transaction((tx) =>
      keepPerson(tx, {
        id: olivia.id,
        tenantId: COUNTY_TENANT,
        userId: '29:o',
        name: olivia.name,
        conversationId: null,
        serviceUrl: '',
        seenAt: '2026-11-23',
      }),
    );
    await refuses(open.app, 'is-publisher', () => erasePerson(open.app, olivia.id));
  });

  describe('who was a safeguarding lead', () => {
    const withMarit = directoryWith({
      ...county,
      safeguardingLeads: [
        { name: 'Marit Olsen', email: 'marit.olsen@example.org', entraObjectId: 'Marit-Object-Id', deputy: false },
      ],
    });
    beforeEach(async () => {
      await loadDirectory(open.app, { directory: withMarit, by: 'test' });
      await finish(open);
      await approve(open);
    });
    const leaves = () => loadDirectory(open.app, { directory: directoryWith(county), by: 'test' });
    const leavesForGood = () =>
      loadDirectory(open.app, { directory: directoryWith({ ...county, safeguardingLeads: [] }), by: 'test' });

    it('is refused while the directory names them', async () => {
      await sent();
      await refuses(open.app, 'is-safeguarding-lead', () => erasePerson(open.app, maritId));
    });

    it('is refused while minutes are on their way to them', async () => {
      await leaves();
      await refuses(open.app, 'minutes-under-way', () => erasePerson(open.app, maritId));
    });

    it('keeps that minutes were sent and acknowledged, and forgets to whom and by whom', async () => {
      await sent();
      const [delivery] = await deliveryRows(open.app);
      done(await acknowledgeMinutes(open.app, delivery?.id as never));
      await leavesForGood();
      done(await erasePerson(open.app, maritId));
      const left = await allButTheLog();
      for (const trace of ['Olsen', 'marit']) assert.equal(left.includes(trace), false, trace);
      const [after] = await deliveryRows(open.app);
      assert.deepEqual(
        [after?.state, after?.acknowledgedAt, after?.acknowledgedBy, after?.messageId],
        ['sent', open.app.clock.now(), 'A safeguarding lead', delivery?.messageId],
      );
    });
  });
});
