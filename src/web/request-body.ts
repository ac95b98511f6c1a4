import type { IncomingMessage } from 'node:http';

export type BodyRead = { readonly text: string } | { readonly problem: 'too-large' | 'broken' };

/** Reads a request's body, at most so many bytes; what comes after is left unread. */
export const readBody = async (request: IncomingMessage, most: number): Promise<BodyRead> => {
  if (Number(request.headers['content-length'] ?? 0) > most) return { problem: 'too-large' };
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      size += (part as Buffer).length;
      if (size > most) return { problem: 'too-large' };
      parts.push(part as Buffer);
    }
  } catch {
    return { problem: 'broken' };
  }
  return { text: Buffer.concat(parts).toString('utf8') };
};
