import { verbs } from '#src/teams/verbs.ts';
import { approved, currentPoint, finished, responds, settled } from '../support/discussing.ts';
import { objectAt, textAt } from '../support/fake-teams/json.ts';
import type { Activity } from '../support/fake-teams.ts';
import { type Scene, startedDiscussion } from '../support/scene.ts';

/** Everything that buttons on cards carried so far, as one: what any verb may be sent with. */
const dataOf = (scene: Scene): Record<string, unknown> => {
  const messages = [
    ...scene.olivia.chat.messages(),
    ...scene.team
      .channel()
      .threads()
      .flatMap((thread) => thread.messages()),
  ];
  const carried = messages.flatMap((one) => (one.card ? one.reading.buttons.map(({ data }) => data) : []));
  const typed = {
    ...{ response: 'We meet earlier now.', saidBy: 'me', nameless: 'false', audience: 'all', discussBy: '2099-01-01' },
    ...{ what: 'Ask earlier', owner: 'Ana', byWhen: '2099-01-01', organisation: 'escc', page: 1, point: 0 },
  };
  return Object.assign({}, ...carried, typed);
};

const kindOf = ({ type, name, channelData, conversation, text }: Activity): string =>
  JSON.stringify([type, name, channelData?.['eventType'], conversation?.['conversationType'], text?.slice(0, 20)]);

/** The publisher's press in their own chat, and the facilitator's in the thread. */
const pressOf = (activities: readonly Activity[], verb: string): Activity => {
  const press = activities.find(({ value }) => textAt(objectAt(value, 'action'), 'verb') === verb);
  if (press === undefined) throw new Error(`nobody pressed ${verb}`);
  return press;
};

/**
 * Plays the whole job once, with edits, events and a meeting chat; answers one activity of each kind that Microsoft Teams sent, and
 * one for each verb. The discussion is open again at the end, so that there is something to break.
 */
export const playedShells = async (scene: Scene): Promise<readonly Activity[]> => {
  const { thread, point } = await startedDiscussion(scene);
  const { ana, bo, priya, olivia, tenant, team, service } = scene;
  const said = await ana.says('We ask earlier.', { in: thread });
  await ana.edits(said.message, 'We ask much earlier.');
  await ana.deletes(said.message);
  await ana.restores(said.message);
  await responds(bo, point, 'We meet earlier now.');
  for (const words of ['help', 'briefings', 'publish', 'coverage', 'deliveries', 'import'])
    await olivia.says(words, { in: olivia.chat });
  for (const words of ['help', 'start', 'next', 'back', 'organisation', 'post here'])
    await bo.says(words, { in: thread, mentioningBot: true });
  await team.rename('Duty and Assessment 1', { by: priya });
  const meeting = tenant.meeting('Case planning', { organiser: priya });
  await meeting.installApp({ by: priya });
  await priya.says('start', { in: meeting, mentioningBot: true });
  await settled();
  const review = await finished(scene, thread, await currentPoint(scene, thread));
  const data = { ...dataOf(scene) };
  const minutes = await approved(scene, thread, review);
  await priya.clicks('Reopen discussion', { on: minutes });
  const activities = service.teams.answers.map(({ activity }) => activity);
  const byKind = new Map(activities.map((activity) => [kindOf(activity), activity]));
  const invokes = [pressOf(activities, verbs.publish), pressOf(activities, verbs.startDiscussion)];
  const presses = Object.values(verbs).flatMap((verb) =>
    invokes.map((invoke) => ({
      ...invoke,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    })),
  );
  return [...byKind.values(), ...presses];
};
