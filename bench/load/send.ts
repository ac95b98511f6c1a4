import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Came, Orders } from './client.ts';

const run = promisify(execFile);
let next = 0;

/** Sends from a process of its own, with numbers that were never sent before; throws where anything was refused. */
export const send = async (orders: Omit<Orders, 'from'>): Promise<Came> => {
  const whole: Orders = { ...orders, from: next };
  const { stdout } = await run(process.execPath, ['bench/load/client.ts', JSON.stringify(whole)], {
    maxBuffer: 2 ** 20,
  });
  const came = JSON.parse(stdout) as Came;
  next += came.answered + came.failed;
  if (came.failed > 0) throw new Error(`${came.failed} of ${next} were not answered 200`);
  return came;
};

/** Answers a second. */
export const rateOf = async (orders: Omit<Orders, 'from'>): Promise<number> => {
  const { answered, ms } = await send(orders);
  return (answered * 1_000) / ms;
};
