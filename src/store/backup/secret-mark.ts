import { randomBytes, scryptSync } from 'node:crypto';

const markOf = (secret: string, salt: string): string => scryptSync(secret, salt, 32).toString('base64url');

/**
 * By this a backup knows the secret again that signs links, without holding it. scrypt, for an operator's own secret may
 * be short enough to guess fast.
 */
export const secretMark = (secret: string): string => {
  const salt = randomBytes(16).toString('base64url');
  return `${salt}.${markOf(secret, salt)}`;
};

/** Whether this is the secret that the mark was made of. */
export const isSecretOf = (mark: string, secret: string): boolean => {
  const [salt = '', expected] = mark.split('.');
  return markOf(secret, salt) === expected;
};
