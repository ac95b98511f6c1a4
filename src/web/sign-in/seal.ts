import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { z } from 'zod';

/** What a browser keeps for us, signed: it can be read by whoever has the browser, and be made or changed by nobody. */
export type Seal<T> = {
  close(content: T, now: string): Promise<string>;
  /** Undefined where it was made up, altered, sealed for another purpose, or is past its time. */
  open(sealed: string | undefined, now: string): Promise<T | undefined>;
};

type Sealing<T> = {
  readonly secret: string;
  /** Each purpose has a key of its own, so that what is signed for one is worth nothing for another, acknowledgement links included. */
  readonly purpose: string;
  readonly seconds: number;
  readonly shape: z.ZodType<T>;
};

const ALGORITHM = 'HS256';

export const sealFor = <T>({ secret, purpose, seconds, shape }: Sealing<T>): Seal<T> => {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32));
  return {
    close: (content, now) =>
      new SignJWT({ content })
        .setProtectedHeader({ alg: ALGORITHM })
        .setExpirationTime(new Date(Date.parse(now) + seconds * 1_000))
        .sign(key),
    open: async (sealed, now) => {
      if (sealed === undefined) return undefined;
      const rules = { algorithms: [ALGORITHM], requiredClaims: ['exp'], currentDate: new Date(now) };
      const read = await jwtVerify(sealed, key, rules).catch(() => undefined);
      return shape.safeParse(read?.payload['content']).data;
    },
  };
};
