import type { Telemetry } from '../ports/telemetry.ts';

/** Something that happens by itself. Answers whether there may be more to do at once. */
export type Task = {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<boolean>;
  /** Nothing that people do makes it due sooner: it runs by the clock alone, not each time that somebody responds. */
  readonly unhurried?: true;
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

/** What many people do within this is looked for together: each look is a transaction that they would wait for. */
const TOGETHER_MS = 100;

/** How long to pause: ever longer while tries fail one after another. */
const pauseAfter = (task: Task, failures: number): number =>
  failures === 0 ? task.everyMs : Math.max(task.everyMs, Math.min(task.everyMs * 2 ** (failures - 1), MOST_PAUSE_MS));

const startLoop = (task: Task, stopping: () => boolean, telemetry: Telemetry): Loop => {
  let ring: () => void = () => undefined;
  let rung = false;
  let failures = 0;
  let looked = -TOGETHER_MS;
  const soon = () => (stopping() ? 0 : Math.max(0, looked + TOGETHER_MS - performance.now()));
  const pause = () =>
    new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, rung ? soon() : pauseAfter(task, failures));
      ring = () => {
        clearTimeout(timer);
        const wait = soon();
        if (wait === 0) resolve();
        else timer = setTimeout(resolve, wait);
      };
    });
  const turn = async (): Promise<boolean> => {
    if (rung) looked = performance.now();
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
  const hurried = loops.filter((_, index) => tasks[index]?.unhurried !== true);
  return {
    wake: () => {
      for (const loop of hurried) loop.wake();
    },
    stop: async () => {
      stopped = true;
      for (const loop of loops) loop.wake();
      await Promise.all(loops.map((loop) => loop.done));
      const ending = tasks.map((task) => task.stop?.().catch((error: unknown) => telemetry.fault(task.name, error)));
      await Promise.all(ending);
    },
  };
};
