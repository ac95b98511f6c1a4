import type { IncomingMessage } from 'node:http';

export type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly seconds: number;
  /** Whether browsers reach us by https. */
  readonly secure: boolean;
  /** Whether the page stands in Microsoft Teams, which is another site: the browser then keeps the cookie for our pages in Teams alone. */
  readonly framed: boolean;
};

/** A browser takes a name that begins so from this very host only, over https, and for all of it. */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);

/** The Set-Cookie header: no script sees it, and no other site makes the browser send it with a form. */
export const setCookie = ({ name, value, seconds, secure, framed }: Cookie): string => {
  const site = framed && secure ? 'SameSite=None; Partitioned' : 'SameSite=Lax';
  const parts = [`${cookieName(name, secure)}=${value}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', site];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
};

/** What a request says a cookie is; the first of the name. */
export const cookieOf = (request: IncomingMessage, name: string): string | undefined => {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
};
