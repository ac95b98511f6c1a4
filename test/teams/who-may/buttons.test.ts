import assert from 'node:assert/strict';
import type { Desk } from '#src/teams/handlers/handler.ts';
import { verbRoutes } from '#src/teams/routes.ts';
import type { Verb } from '#src/teams/verbs.ts';
import { answered } from '../../support/discussing.ts';
import type { Message } from '../../support/fake-teams.ts';
import { type ButtonRow, buttons } from './buttons.ts';
import { quiet } from './kept.ts';
import { isAsked, isRefusal, isRefused, lastAudited, refusedTo } from './refused.ts';
import { type Persona, personas, type Stage, startStage } from './stage.ts';

const rows = Object.entries(buttons) as [Verb, ButtonRow][];
const routes = verbRoutes({} as Desk);

const WHO = {
  participant: 'those who are in the conversation',
  member: 'members of the organisation',
  facilitator: 'the facilitator',
  publisher: 'publishers, in their own chat,',
  lead: 'safeguarding leads, in their own chat,',
} as const;

describe('What a changed card may claim', () => {
  let stage: Stage;
  before(async () => {
    stage = await startStage();
    await quiet(stage);
  });
  after(async () => {
    stage.db.close();
    await stage.service.stop();
  });

  const ownChat = (who: Persona): Message => stage.people[who].chat.messages()[0] as Message;
  const cardOf = (row: ButtonRow): Message => {
    if (row.in === 'own chat') return ownChat(row.by);
    if (row.in === 'undeclared') return stage.undeclared.question;
    return row.in === 'meeting' ? stage.meeting.card : stage.at[row.in].root;
  };
  const placeOf = (row: ButtonRow) =>
    row.in === 'own chat' || row.in === 'undeclared' || row.in === 'meeting' ? stage.at.open : stage.at[row.in];
  const press = async (verb: string, who: Persona, on: Message, data: object): Promise<string> =>
    answered(await stage.people[who].sendsAction({ type: 'Action.Execute', verb, data }, { on }));

  const tryPersons = async (verb: Verb, row: ButtonRow): Promise<void> => {
    const data = row.data(stage, placeOf(row));
    for (const who of [...refusedTo(row.may), ...(row.notBy ?? [])]) {
      if (row.alsoFor?.includes(who)) continue;
      await isRefused(stage, `${verb} by ${personas[who]}`, () => press(verb, who, cardOf(row), data));
      if (row.anywhere) continue;
      await isRefused(stage, `${verb} by ${personas[who]}, alone`, () => press(verb, who, ownChat(who), data));
    }
  };
  const isTriedIn = (row: ButtonRow, on: Message): boolean => {
    const card = cardOf(row);
    if (on.conversationId === card.conversationId) return false;
    // Anybody is somewhere; the person who presses is in all of these but one.
    if (row.anywhere) return on === stage.at.trust.root;
    return !(row.inAnyThread && on.conversation === card.conversation);
  };
  const tryPlaces = async (verb: Verb, row: ButtonRow): Promise<void> => {
    const { anotherThread, meeting, at } = stage;
    const elsewhere: readonly (readonly [string, Message])[] = [
      ['another thread of the same team', anotherThread],
      ['the thread of another team', at.elsewhere.root],
      ['the thread of a team with a publisher in it', at.trust.root],
      ['a meeting chat', meeting.card],
      ['their own chat', ownChat(row.by)],
    ];
    for (const [where, on] of elsewhere.filter((one) => isTriedIn(row, one[1]))) {
      const tried = row.asksInMeeting && on === meeting.card ? isAsked : isRefused;
      await tried(stage, `${verb} in ${where}`, () => press(verb, row.by, on, row.data(stage, placeOf(row))));
    }
  };
  const tryClaims = async (verb: Verb, row: ButtonRow): Promise<void> => {
    const data = row.data(stage, placeOf(row));
    for (const [field, claims] of Object.entries(row.claims))
      for (const [wrong, id] of Object.entries(claims(stage)).filter(([, one]) => one !== Reflect.get(data, field)))
        await isRefused(stage, `${verb} with ${field}: ${wrong}`, () =>
          press(verb, row.by, cardOf(row), { ...data, [field]: id }),
        );
  };
  const tryStates = async (verb: Verb, row: ButtonRow): Promise<void> => {
    for (const place of row.notIn ?? []) {
      const { root } = stage.at[place];
      await isRefused(stage, `${verb} where it is ${place}`, () =>
        press(verb, row.by, root, row.data(stage, stage.at[place])),
      );
    }
  };

  it('is laid down here for every button that there is, with who may press it as routes.ts says', () => {
    const said = rows.map(([verb, { may }]) => `${verb}: ${may}`);
    assert.deepEqual(said.toSorted(), routes.map(({ verb, may }) => `${verb}: ${may}`).toSorted());
  });

  for (const [verb, row] of rows)
    it(`${verb} is for ${WHO[row.may]} alone, about what is there and theirs; all else is refused and changes nothing`, async () => {
      for (const attempt of [tryPersons, tryPlaces, tryClaims, tryStates]) await attempt(verb, row);
      const before = lastAudited(stage);
      const answer = await press(verb, row.by, cardOf(row), row.data(stage, placeOf(row)));
      assert.ok(!isRefusal(answer), answer);
      const audited = lastAudited(stage);
      const { audit } = routes.find((one) => one.verb === verb) ?? {};
      if (audit === undefined) assert.deepEqual(audited, before);
      else assert.equal(audited.what, audit);
      assert.notEqual(audit === undefined ? Number.NaN : audited.seq, before.seq);
      await quiet(stage);
      assert.deepEqual(stage.service.faults, []);
    });
});
