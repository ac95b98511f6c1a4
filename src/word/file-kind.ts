import type { WordRefusal } from './word-refusal.ts';

/** In bytes. */
export const largestFile = 20 * 1024 * 1024;

const zipSignature = Buffer.from('PK\u0003\u0004', 'latin1');
/** A compound file [MS-CFB]: Word's format before 2007, and the wrapping of a .docx that has a password [MS-OFFCRYPTO]. */
const compoundSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const streamName = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** What can be told from a file's size and first bytes, before anything is unpacked; null where it may be a Word file. */
export function refusedAtSight(file: Uint8Array): WordRefusal | null {
  if (file.byteLength > largestFile) return 'too-large';
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (startsWith(bytes, compoundSignature)) return compoundKind(bytes);
  return startsWith(bytes, zipSignature) ? null : 'not-word';
}

function compoundKind(bytes: Buffer): WordRefusal {
  if (bytes.includes(streamName('EncryptedPackage'))) return 'encrypted';
  return bytes.includes(streamName('WordDocument')) ? 'old-word' : 'not-word';
}

const startsWith = (bytes: Buffer, signature: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature);
