import assert from 'node:assert/strict';
import fc from 'fast-check';
import { logoIn } from '#src/domain/logo.ts';
import { LOGO } from '#test/support/logo.ts';

const uri = (type: string, bytes: readonly number[]): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The start of a JPEG of 640 by 200: a segment of its program, a table, and the frame that says its size. */
const JPEG = [
  [0xff, 0xd8],
  [0xff, 0xe0, 0, 4, 1, 2],
  [0xff, 0xc4, 0, 3, 0],
  [0xff, 0xc2, 0, 11, 8, 0, 200, 2, 128, 1, 1, 0x11, 0],
].flat();

describe('A logo', () => {
  it('is a PNG or a JPEG, and says its size', () => {
    const png = logoIn(LOGO);
    assert.deepEqual([png?.type, png?.width, png?.height], ['png', 300, 90]);
    const jpeg = logoIn(uri('jpeg', JPEG));
    assert.deepEqual([jpeg?.type, jpeg?.width, jpeg?.height], ['jpg', 640, 200]);
  });

  it('is none where it is something else, is cut off, has no size, or lies elsewhere', () => {
    const png = [...(logoIn(LOGO)?.bytes ?? [])];
    for (const other of [
      '',
      'logo.png',
      'https://example.org/logo.png',
      uri('svg+xml', png),
      uri('png', png.slice(0, 20)),
      uri('png', [...png.slice(0, 16), 0, 0, 0, 0, ...png.slice(20)]),
      uri('jpeg', JPEG.slice(0, 15)),
      uri('jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]),
      uri('png', [71, 73, 70, 56]),
      'data:image/png;base64,A',
    ])
      assert.equal(logoIn(other), undefined, other.slice(0, 40));
  });

  it('is read or refused whatever its bytes are, and never runs on', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        logoIn(uri('jpeg', [0xff, 0xd8, 0xff, ...bytes]));
        logoIn(uri('png', [...bytes]));
      }),
    );
  });
});
