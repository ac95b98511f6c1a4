import assert from 'node:assert/strict';
import type { Desk } from '#src/teams/handlers/handler.ts';
import { commandRoutes } from '#src/teams/routes.ts';
import type { Activity, Message } from '../../support/fake-teams.ts';
import { type CommandRow, commands } from './commands.ts';
import { quiet } from './kept.ts';
import { isRefusal, isRefused, lastAudited, refusedTo } from './refused.ts';
import { type Persona, type PlaceName, personas, type Stage, startStage } from './stage.ts';

const rows = Object.entries(commands);
const routes = commandRoutes({} as Desk);

describe('A command that somebody types', () => {
  let stage: Stage;
  let number = 0;
  before(async () => {
    stage = await startStage();
    await quiet(stage);
  });
  after(async () => {
    stage.db.close();
    await stage.service.stop();
  });

  const heardIn = async (place: Message, who: Persona): Promise<Activity> => {
    const { activity } = await stage.people[who].says('help', { in: place, mentioningBot: true });
    assert.ok(activity);
    return activity;
  };
  /** Brings what somebody types, who need not be in the conversation, and reads what the bot answers there. */
  const types = async (who: Persona, command: string, heard: Activity): Promise<string> => {
    const conversationId = String(heard.conversation?.['id']);
    const before = stage.service.teams.messages(conversationId).length;
    number += 1;
    const typed = { ...heard, id: `typed-${number}`, from: stage.people[who].account };
    await stage.service.teams.redeliver({ ...typed, text: (heard.text ?? '').replace('help', command) });
    const said = stage.service.teams.messages(conversationId).slice(before);
    return said.map((one) => (one.card === undefined ? one.text : one.reading.text)).join('\n');
  };
  const refusedIn = async (heard: Activity, who: Persona, command: string, where: string): Promise<void> =>
    isRefused(stage, `“${command}” by ${personas[who]}, ${where}`, async () => {
      const lines = (await types(who, command, heard)).split('\n');
      return lines.find(isRefusal) ?? lines.join('\n');
    });
  const ownChat = (who: Persona): Promise<Activity> => heardIn(stage.people[who].chat.messages()[0] as Message, who);
  const inThread = (place: PlaceName, who: Persona): Promise<Activity> => heardIn(stage.at[place].root, who);

  const tryPersons = async (command: string, row: CommandRow): Promise<void> => {
    for (const who of refusedTo(row.may)) {
      await refusedIn(await inThread('open', 'ana'), who, command, 'in the thread');
      if (!row.alsoAlone && !row.alsoFor?.includes(who))
        await refusedIn(await ownChat(who), who, command, 'in their own chat');
    }
  };
  const tryPlaces = async (command: string, row: CommandRow): Promise<void> => {
    for (const place of row.notIn ?? [])
      await refusedIn(await inThread(place, row.by), row.by, command, `in the thread of “${place}”`);
    if (row.in === 'open' && !row.alsoAlone)
      await refusedIn(await ownChat(row.by), row.by, command, 'in their own chat');
  };

  it('is laid down here for every command that there is, with who may type it as routes.ts says', () => {
    const said = rows.map(([command, { may }]) => `${command}: ${may}`);
    assert.deepEqual(said.toSorted(), routes.map(({ command, may }) => `${command}: ${may}`).toSorted());
  });

  it('is a publisher’s only where the object id and the tenant are, however their letters are written', async () => {
    const { olivia } = stage.people;
    const asOlivia = (heard: Activity, aadObjectId = olivia.aadObjectId ?? ''): Activity => ({
      ...heard,
      id: `as-olivia-${aadObjectId}`,
      from: { ...olivia.account, aadObjectId },
      text: (heard.text ?? '').replace('help', 'coverage'),
    });
    const answerTo = async (activity: Activity): Promise<string> => {
      await stage.service.teams.redeliver(activity);
      return stage.service.teams.messages(String(activity.conversation?.['id'])).at(-1)?.reading.text ?? '';
    };
    const own = await ownChat('olivia');
    assert.match(await answerTo(asOlivia(own, olivia.aadObjectId?.toUpperCase())), /Coverage/u);
    const inAnotherTenant = await answerTo(asOlivia(await ownChat('ingrid')));
    assert.match(inAnotherTenant, /Only publishers of the partnership/u);
  });

  for (const [command, row] of rows)
    it(`“${command}” works for whom it is and where it is; for all others it is refused and changes nothing`, async () => {
      await tryPersons(command, row);
      await tryPlaces(command, row);
      const before = lastAudited(stage);
      const heard = row.in === 'open' ? await inThread('open', row.by) : await ownChat(row.by);
      const lines = (await types(row.by, command, heard)).split('\n');
      assert.ok(!lines.some(isRefusal), lines.join('\n'));
      const { audit } = routes.find((one) => one.command === command) ?? {};
      const shown = command === 'start' ? undefined : audit;
      if (shown === undefined) assert.deepEqual(lastAudited(stage), before);
      else assert.equal(lastAudited(stage).what, shown);
      await quiet(stage);
      assert.deepEqual(stage.service.faults, []);
    });
});
