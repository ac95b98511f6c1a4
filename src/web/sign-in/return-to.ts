const HERE = 'http://here.invalid';
const START = '/evidence';
/** Longer addresses are of no page of ours. */
const MOST_CHARACTERS = 2_000;

const isOurs = (url: URL): boolean =>
  url.origin === HERE && (url.pathname === START || url.pathname.startsWith(`${START}/`));

/**
 * Where somebody goes on once they are signed in: a page of the evidence, and the first of them where the address names anything
 * else. What is answered is put together anew from what was understood, so no way of writing an address leads to another site.
 */
export const returnTo = (asked: string | null): string => {
  if (asked === null || asked.length > MOST_CHARACTERS || !URL.canParse(asked, HERE)) return START;
  const url = new URL(asked, HERE);
  return isOurs(url) ? `${url.pathname}${url.search}` : START;
};
