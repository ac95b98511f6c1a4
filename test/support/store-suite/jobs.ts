import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { BriefingId, DiscussionId, PersonId, PostingId, TeamId } from '#src/domain/ids.ts';
import type { Participant } from '#src/domain/person.ts';
import { recordAudit } from '#src/store/audit.ts';
import { leaseCards } from '#src/store/cards.ts';
import { leaseDeliveries } from '#src/store/deliveries.ts';
import { postingById } from '#src/store/postings.ts';
import { responsesOf } from '#src/store/responses.ts';
import type { Store } from '#src/store/store.ts';
import { approveMinutes } from '#src/use-cases/approve-minutes.ts';
import { finishDiscussion } from '#src/use-cases/finish-discussion.ts';
import { moveToPoint } from '#src/use-cases/move-to-point.ts';
import { sendResponse } from '#src/use-cases/send-response.ts';
import { startDiscussion } from '#src/use-cases/start-discussion.ts';
import { withdrawBriefing } from '#src/use-cases/withdraw-briefing.ts';
import { appOn } from './app.ts';
import { AT, anaId, here, inMinutes, priyaId, TENANT } from './rows.ts';

/** What another process is asked to do with the store; `id` is the discussion or subject, `worker` who does it. */
export type Job = { readonly name: JobName; readonly id: string; readonly worker: string; readonly times: number };
type Work = (store: Store, job: Job) => Promise<readonly string[]>;

const priya = { id: priyaId, name: 'Priya Shah', standing: 'member' } as Participant;
const ana = { id: anaId, name: 'Ana Ferreira', standing: 'member' } as Participant;

const repeat = async (times: number, step: (index: number) => Promise<string | undefined>): Promise<string[]> => {
  const answers: string[] = [];
  for (let index = 0; index < times; index += 1) {
    const answer = await step(index);
    if (answer === undefined) break;
    answers.push(answer);
  }
  return answers;
};

const lease = { now: AT, until: inMinutes(1), limit: 3 };

const open: Work = async (store) => [String(await store.ready())];

const leaseAllCards: Work = (store, { worker, times }) =>
  repeat(times, async () => {
    const cards = await store.transaction((tx) => leaseCards(tx, { ...lease, tenantId: TENANT, worker }));
    return cards.length === 0 ? undefined : cards.map((one) => one.id).join();
  });

const leaseAllDeliveries: Work = (store, { worker, times }) =>
  repeat(times, async () => {
    const deliveries = await store.transaction((tx) => leaseDeliveries(tx, { ...lease, worker }));
    return deliveries.length === 0 ? undefined : deliveries.map((one) => one.id).join();
  });

const move: Work = async (store, { id }) => {
  const command = { who: priya, here, discussionId: id as DiscussionId, from: 0, step: 1 as const };
  const moved = await moveToPoint(appOn(store), command);
  return [moved.ok ? `moved to ${moved.value.point}` : moved.refusal];
};

/** Somebody else responds each time, until the discussion takes no more; answers the texts that were accepted. */
const respond: Work = (store, { id, worker, times }) =>
  repeat(times, async (index) => {
    const text = `Response ${index} of ${worker}`;
    const said = { kind: 'response', text, saidBy: 'me', nameless: false, source: 'card' } as const;
    const nonce = randomUUID();
    const who = { ...ana, id: `${ana.id}-${worker}-${index}` as PersonId };
    const command = { who, here, discussionId: id as DiscussionId, point: 0, ...said, activityId: nonce, nonce };
    return (await sendResponse(appOn(store), command)).ok ? text : undefined;
  });

/** Waits until some responses are there, so that more come in beside it. */
const finishAndApprove: Work = async (store, { id }) => {
  while ((await store.transaction((tx) => responsesOf(tx, id))).length < 3) await pause(1);
  const command = { who: priya, here, discussionId: id as DiscussionId };
  await finishDiscussion(appOn(store), command);
  const approved = await approveMinutes(appOn(store), command);
  return [approved.ok ? 'approved' : approved.refusal];
};

/** Priya starts a discussion of the posting. */
const startPosting: Work = async (store, { id }) => {
  const app = appOn(store);
  const posting = await store.transaction((tx) => postingById(tx, id));
  const teamId = posting?.teamId as TeamId;
  const started = await startDiscussion(app, { who: priya, here, place: 'thread', teamId, postingId: id as PostingId });
  return [started.ok ? started.value : started.refusal];
};

const withdraw: Work = async (store, { id, worker: by }) => {
  const withdrawn = await withdrawBriefing(appOn(store), { briefingId: id as BriefingId, because: '', by });
  return [withdrawn.ok ? 'withdrawn' : withdrawn.refusal];
};

const audit: Work = (store, { worker, times }) =>
  repeat(times, async (index) => {
    const fact = { who: worker, what: 'tried', onId: `${worker}/${index}`, at: AT };
    await store.transaction((tx) => recordAudit(tx, fact));
    // SQLite gives no turns: two that never pause could keep a third out for longer than it waits.
    await pause(1);
    return fact.onId;
  });

export const jobs = {
  open,
  leaseAllCards,
  leaseAllDeliveries,
  move,
  respond,
  finishAndApprove,
  startPosting,
  withdraw,
  audit,
};
export type JobName = keyof typeof jobs;
