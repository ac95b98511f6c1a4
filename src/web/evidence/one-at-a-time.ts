/** Does one thing after another; undefined where too many wait already. */
export const oneAtATime = (mostWaiting: number) => {
  let last: Promise<unknown> = Promise.resolve();
  let inHand = 0;
  return <T>(what: () => Promise<T>): Promise<T> | undefined => {
    if (inHand > mostWaiting) return undefined;
    inHand += 1;
    const doing = last.then(what).finally(() => {
      inHand -= 1;
    });
    last = doing.catch(() => undefined);
    return doing;
  };
};
