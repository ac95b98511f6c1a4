import type { Store } from '#src/store/store.ts';
import { openAt } from '../store-suite.ts';
import { type Job, jobs } from './jobs.ts';

/** A process of its own on the store at the address in its first argument, which it opens with its first job. */
let opened: Promise<Store> | undefined;

const work = async (job: Job): Promise<object> => {
  try {
    opened ??= openAt(process.argv[2] ?? '');
    return { answers: await jobs[job.name](await opened, job) };
  } catch (error) {
    return { failed: String(error) };
  }
};

process.on('message', async (job: Job) => {
  process.send?.(await work(job));
});
process.once('disconnect', async () => {
  await (await opened?.catch(() => undefined))?.close();
});
process.send?.('up');
