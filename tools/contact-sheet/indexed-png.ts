import { crc32, deflateSync } from 'node:zlib';

/** A picture of few colours: a number into the palette for each pixel, row by row. */
export type FewColours = {
  readonly width: number;
  readonly height: number;
  readonly palette: readonly (readonly [number, number, number])[];
  /** Base64. */
  readonly numbers: string;
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (name: string, content: Buffer): Buffer => {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length);
  framed.write(name, 4, 'latin1');
  content.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), content.length + 8);
  return framed;
};

/** Width, height, eight bits a pixel, palette. */
const header = ({ width, height }: FewColours): Buffer => {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 3], 8);
  return content;
};

/** A PNG with a palette: of pictures of cards a fifth of one with three bytes a pixel. */
export const indexedPng = (picture: FewColours): Buffer => {
  const numbers = Buffer.from(picture.numbers, 'base64');
  const rows = Array.from({ length: picture.height }, (_, y) => [
    Buffer.of(0),
    numbers.subarray(y * picture.width, (y + 1) * picture.width),
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(picture)),
    chunk('PLTE', Buffer.from(picture.palette.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
