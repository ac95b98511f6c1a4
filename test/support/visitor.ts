/** Somebody with a browser, as far as HTTP goes: keeps the cookies of one server, and follows nothing by itself. */
export type Visitor = {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Goes where it is sent, on this server and others, until a page is answered. */
  follow(path: string): Promise<Response>;
};

const keep = (cookies: Map<string, string>, answer: Response): void => {
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
    if (/Max-Age=0/u.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
};

export const visitorOf = (url: string): Visitor => {
  const cookies = new Map<string, string>();
  const ask = async (address: string, method: string, headers: Record<string, string>): Promise<Response> => {
    const mine = address.startsWith(url);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = mine && cookie !== '' ? { cookie, ...headers } : headers;
    const answer = await fetch(address, { method, headers: sent, redirect: 'manual' });
    if (mine) keep(cookies, answer);
    return answer;
  };
  const get = (path: string, headers = {}) => ask(new URL(path, url).href, 'GET', headers);
  const follow = async (path: string): Promise<Response> => {
    let answer = await get(path);
    for (let steps = 0; steps < 10 && answer.headers.has('location'); steps += 1) {
      await answer.arrayBuffer();
      answer = await get(answer.headers.get('location') ?? '/');
    }
    return answer;
  };
  return { cookies, get, follow, post: (path, headers = {}) => ask(new URL(path, url).href, 'POST', headers) };
};
