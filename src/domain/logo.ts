/** A picture as it can stand in a Word file. Sizes are in its own points. */
export type Logo = {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** In bytes. The directory is read for every card, and each copy of minutes carries the logo. */
export const LARGEST_LOGO = 40_000;

const DATA_URI = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/u;

const bytesOf = (base64: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((one, at) => bytes[at] === one);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
/** Start of frame: every kind of JPEG says its size in one of these. C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

type Size = Pick<Logo, 'width' | 'height'>;

/** From segment to segment, each of which says its length. */
const jpegSize = (view: DataView): Size | undefined => {
  // A JPEG begins with a marker of two bytes and no segment.
  if (view.byteLength < 2 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
};

const pngSize = (view: DataView): Size | undefined =>
  view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };

/** The picture in a data URI; undefined where it is not a PNG or JPEG, or says no size. */
export const logoIn = (uri: string): Logo | undefined => {
  const bytes = bytesOf(DATA_URI.exec(uri)?.[1] ?? '');
  if (bytes === undefined) return undefined;
  const view = new DataView(bytes.buffer);
  const type = startsWith(bytes, PNG) ? 'png' : 'jpg';
  const size = type === 'png' ? pngSize(view) : jpegSize(view);
  return size === undefined || size.width * size.height === 0 ? undefined : { type, bytes, ...size };
};
