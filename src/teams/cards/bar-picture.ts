import { crc32, deflateSync } from 'node:zlib';

/** Of the picture, in pixels; cards show it at this size. */
const WIDTH = 280;
const HEIGHT = 8;
/** Done and not done. What is not done lets the card's ground through: a light grey of its own would shine in the dark. */
const PALETTE = Buffer.from([0x77, 0x7c, 0xd9, 0x80, 0x80, 0x80]);
/** How much of each covers the ground: done then stands 3:1 or more from what is not, and from white, near-black and black. */
const OPACITY = Buffer.from([0xff, 0x28]);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
};

/** Width, height, one bit a pixel, palette; the rest as PNG has it. */
const header = (): Buffer => {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(WIDTH, 0);
  content.writeUInt32BE(HEIGHT, 4);
  content.set([1, 3], 8);
  return chunk('IHDR', content);
};

const row = (done: number): Buffer => {
  const bytes = Buffer.alloc(1 + WIDTH / 8);
  for (let x = done; x < WIDTH; x += 1) bytes[1 + (x >> 3)] = (bytes[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  return bytes;
};

/**
 * A bar of which `part` of `whole` is filled, as a PNG in a data address of about 200 characters: a card that shows it
 * needs no server. Say the numbers in words beside it.
 */
export const barPicture = ({ part, whole }: { part: number; whole: number }): string => {
  const done = whole === 0 ? 0 : Math.round((Math.min(part, whole) / whole) * WIDTH);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: HEIGHT }, () => row(done))), { level: 9 });
  const colours = [chunk('PLTE', PALETTE), chunk('tRNS', OPACITY)];
  const png = [SIGNATURE, header(), ...colours, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return `data:image/png;base64,${Buffer.concat(png).toString('base64')}`;
};
