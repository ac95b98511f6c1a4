/** What a call that took too long is refused with. */
export class TookTooLong extends Error {}

/** The promise, or a TookTooLong once so many milliseconds have passed; the work itself may still come to an end later. */
export const timeLimit = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TookTooLong()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};
