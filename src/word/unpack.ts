import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { WordRefusal } from './word-refusal.ts';

/** The XML parts of a Word file by their names inside it, unpacked. Pictures and other parts are measured, not kept. */
export type WordParts = ReadonlyMap<string, Buffer>;

/** In bytes, of all parts together. */
export const largestUnpacked = 100 * 1024 * 1024;
/** A briefing has some tens of parts. */
export const mostParts = 5_000;

const xmlPart = /\.(?:xml|rels)$/i;
const macroPart = /(?:^|\/)vba(?:Project|Data)[^/]*$/i;

/**
 * Unpacks a Word file within its bounds. Sizes are counted as they are unpacked, since a hostile file declares less than it
 * holds, and checksums are verified. Never throws for a bad file.
 */
export async function unpack(file: Uint8Array): Promise<Result<WordParts, WordRefusal>> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(Buffer.from(file.buffer, file.byteOffset, file.byteLength), {
      validateEntrySizes: false, // We count for ourselves: it stops at the declared size and cannot tell a bomb from damage.
    });
    return await unpackEntries(zip);
  } catch (fault) {
    return refuse(refusalFor(fault));
  } finally {
    zip?.close();
  }
}

async function unpackEntries(zip: ZipFile): Promise<Result<WordParts, WordRefusal>> {
  if (zip.entryCount > mostParts) return refuse('unpacks-too-large');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const refusal = refusedByDirectory(entries);
  if (refusal !== null) return refuse(refusal);
  const parts = new Map<string, Buffer>();
  let room = largestUnpacked;
  for (const entry of entries) {
    const part = await unpackEntry(zip, entry, room);
    if (!part.ok) return part;
    room -= part.value.size;
    if (part.value.content !== null) parts.set(entry.fileName, part.value.content);
  }
  return ok(parts);
}

/** What the file says about itself. Checked first, so that an honest bomb costs nothing. */
function refusedByDirectory(entries: readonly Entry[]): WordRefusal | null {
  if (entries.some((entry) => entry.isEncrypted())) return 'encrypted';
  if (entries.some((entry) => macroPart.test(entry.fileName))) return 'macros';
  if (entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > largestUnpacked) return 'unpacks-too-large';
  // Two parts of one name: which of them a reader takes differs between readers, so what was checked might not be what is read.
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  return names.size < entries.length ? 'unreadable' : null;
}

type Unpacked = { readonly size: number; readonly content: Buffer | null };

async function unpackEntry(zip: ZipFile, entry: Entry, room: number): Promise<Result<Unpacked, WordRefusal>> {
  const keep = xmlPart.test(entry.fileName);
  const chunks: Buffer[] = [];
  let size = 0;
  let checksum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > room) return refuse('unpacks-too-large');
    checksum = crc32(chunk, checksum);
    if (keep) chunks.push(chunk);
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) return refuse('unreadable');
  return ok({ size, content: keep ? Buffer.concat(chunks) : null });
}

/** yauzl tells its refusals apart by their words only. */
function refusalFor(fault: unknown): WordRefusal {
  const words = fault instanceof Error ? fault.message : '';
  if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(words)) return 'unsafe-names';
  return /encrypt/.test(words) ? 'encrypted' : 'unreadable';
}
