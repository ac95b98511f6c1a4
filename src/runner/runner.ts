import type { Telemetry } from '../ports/telemetry.ts';

/** Something that happens by itself. Answers whether there may be more to do at once. */
export type Task = {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<boolean>;
  /** Called once it will not be run again: waits for what it left under way, and gives back what it holds. */
  readonly stop?: () => Promise<void>;
};

export type Runner = {
  /** There is something to do: look now rather than at the next turn. */
  wake(): void;
  /** Takes no new work, and waits for what is under way. */
  stop(): Promise<void>;
};

type Loop = { wake: () => void; done: Promise<void> };

/** The longest pause after a try that failed: what a task needs may be away for long, and each try is noted. */
const MOST_PAUSE_MS = 5_000;

/** How long to pause: ever longer while tries fail one after another. */
const pauseAfter = (task: Task, failures: number): number =>
  failures === 0 ? task.everyMs : Math.max(task.everyMs, Math.min(task.everyMs * 2 ** (failures - 1), MOST_PAUSE_MS));

const startLoop = (task: Task, stopping: () => boolean, telemetry: Telemetry): Loop => {
  let ring: () => void = () => undefined;
  let rung = false;
  let failures = 0;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, rung ? 0 : pauseAfter(task, failures));
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const turn = async (): Promise<boolean> => {
    rung = false;
    try {
      const more = await task.run();
      failures = 0;
      return more;
    } catch (error) {
      failures += 1;
      telemetry.fault(task.name, error);
      return false;
    }
  };
  const loop = async () => {
    while (!stopping()) if (!(await turn()) && !stopping()) await pause();
  };
  const wake = () => {
    rung = true;
    ring();
  };
  return { wake, done: loop() };
};

/** Runs each task in a loop of its own, so that a slow mail server does not hold up cards. A task that throws is tried again. */
export const startRunner = (tasks: readonly Task[], telemetry: Telemetry): Runner => {
  let stopped = false;
  const loops = tasks.map((task) => startLoop(task, () => stopped, telemetry));
  const wake = () => {
    for (const loop of loops) loop.wake();
  };
  return {
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await Promise.all(loops.map((loop) => loop.done));
      const ending = tasks.map((task) => task.stop?.().catch((error: unknown) => telemetry.fault(task.name, error)));
      await Promise.all(ending);
    },
  };
};
