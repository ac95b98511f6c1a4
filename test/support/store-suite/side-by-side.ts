import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, JobName } from './jobs.ts';

type Answer = { readonly answers?: readonly string[]; readonly failed?: string };
type Asked = readonly [name: JobName, job?: { readonly id?: string; readonly times?: number }];

/** Processes that share one database. */
export type OtherProcesses = {
  /** Does each job in a process of its own, all at once; answers what each answered. Throws where one failed. */
  sideBySide(...asked: readonly Asked[]): Promise<readonly (readonly string[])[]>;
  /** Gives a job to the last process and kills that process without a word once the condition holds. */
  killWhile(asked: Asked, condition: () => Promise<boolean>): Promise<void>;
  close(): Promise<void>;
};

const next = async (child: ChildProcess): Promise<unknown> => (await once(child, 'message'))[0];

const start = async (address: string): Promise<ChildProcess> => {
  const child = fork(new URL('./other-process.ts', import.meta.url), [address]);
  await next(child);
  return child;
};

const tell = async (child: ChildProcess, job: Job): Promise<readonly string[]> => {
  const answer = next(child) as Promise<Answer>;
  child.send(job);
  const { answers, failed } = await answer;
  if (answers === undefined) throw new Error(`${job.name} failed in its process: ${failed}`);
  return answers;
};

const end = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
};

/** Starts so many processes on the database at an address. They open it with their first job. */
export const startProcesses = async (address: string, count: number): Promise<OtherProcesses> => {
  const children = await Promise.all(Array.from({ length: count }, () => start(address)));
  const sideBySide = (...asked: readonly Asked[]) => {
    const told = asked.map(([name, job], index) => {
      const child = children[index];
      if (child === undefined) throw new Error(`only ${count} processes were started`);
      return tell(child, { name, id: '', times: 20, worker: `worker ${index}`, ...job });
    });
    return Promise.all(told);
  };
  const killWhile = async ([name, job]: Asked, condition: () => Promise<boolean>) => {
    const child = children.pop();
    if (child === undefined) throw new Error('every process was killed already');
    child.send({ name, id: '', times: 20, worker: 'killed', ...job });
    while (!(await condition())) await pause(5);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const close = async () => {
    await Promise.all(children.map(end));
  };
  return { sideBySide, killWhile, close };
};
