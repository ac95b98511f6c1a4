import { crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive, and what the archive says of it where that is not the truth. */
export type ArchivedPart = {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Size that the directory and the local header declare. */
  readonly declared?: number;
  /** Bytes as they are stored, where they were deflated before: a bomb is made once and used often. */
  readonly deflated?: Buffer;
};

const header = (
  signature: number,
  length: number,
  fields: readonly (readonly [at: number, value: number])[],
): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature);
  for (const [at, value] of fields) bytes.writeUInt16LE(value, at);
  return bytes;
};

type Written = { readonly local: Buffer; readonly entry: (offset: number) => Buffer };

const written = (part: ArchivedPart): Written => {
  const content = Buffer.from(part.content);
  const data = part.deflated ?? deflateRawSync(content);
  const name = Buffer.from(part.name, 'latin1');
  const sizes = (bytes: Buffer, at: number): Buffer => {
    bytes.writeUInt32LE(crc32(content), at);
    bytes.writeUInt32LE(data.length, at + 4);
    bytes.writeUInt32LE(part.declared ?? content.length, at + 8);
    return bytes;
  };
  const local = sizes(
    header(0x04034b50, 30, [
      [4, 20],
      [8, 8],
      [26, name.length],
    ]),
    14,
  );
  return {
    local: Buffer.concat([local, name, data]),
    entry: (offset) => {
      const bytes = sizes(
        header(0x02014b50, 46, [
          [4, 20],
          [6, 20],
          [10, 8],
          [28, name.length],
        ]),
        16,
      );
      bytes.writeUInt32LE(offset, 42);
      return Buffer.concat([bytes, name]);
    },
  };
};

/** Where the directory stands and how many it lists; more than a 16-bit count holds need the 64-bit form too. */
const ending = (count: number, length: number, offset: number): Buffer => {
  const end = header(0x06054b50, 22, [
    [8, Math.min(count, 0xffff)],
    [10, Math.min(count, 0xffff)],
  ]);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  if (count < 0xffff) return end;
  const wide = header(0x06064b50, 56, [
    [12, 45],
    [14, 45],
  ]);
  for (const [at, value] of [
    [4, 44],
    [24, count],
    [32, count],
    [40, length],
    [48, offset],
  ] as const)
    wide.writeBigUInt64LE(BigInt(value), at);
  const locator = header(0x07064b50, 20, [[16, 1]]);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  return Buffer.concat([wide, locator, end]);
};

/**
 * A zip archive with these parts in this order: names may repeat, lead anywhere or declare sizes that are not theirs.
 * With `overlapping`, every entry of the directory leads to the first part's bytes.
 */
export const zipArchive = (parts: readonly ArchivedPart[], { overlapping = false } = {}): Buffer => {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, entry } = written(part);
    entries.push(entry(overlapping ? 0 : offset));
    if (!overlapping || locals.length === 0) locals.push(local);
    offset += local.length;
  }
  const body = Buffer.concat(locals);
  const directory = Buffer.concat(entries);
  return Buffer.concat([body, directory, ending(parts.length, directory.length, body.length)]);
};
