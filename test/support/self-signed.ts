import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** DER: a tag, a length, and what it holds. */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const id = (...bytes: readonly number[]): Buffer => der(0x06, Buffer.from(bytes));
const explicit = (number: number, ...parts: readonly Buffer[]): Buffer => der(0xa0 + number, ...parts);
const utcTime = (at: number): Buffer =>
  der(
    0x17,
    Buffer.from(
      `${new Date(at)
        .toISOString()
        .replace(/[-:T]|\.\d+/gu, '')
        .slice(2, 14)}Z`,
    ),
  );

const ECDSA_SHA256 = sequence(id(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const NAME = sequence(der(0x31, sequence(id(0x55, 0x04, 0x03), der(0x0c, Buffer.from('localhost')))));
const DAY = 24 * 3_600_000;

/** localhost and 127.0.0.1, and an authority of its own, so that a client can be told to trust it. */
const EXTENSIONS = explicit(
  3,
  sequence(
    sequence(
      id(0x55, 0x1d, 0x11),
      der(0x04, sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))),
    ),
    sequence(id(0x55, 0x1d, 0x13), der(0x01, Buffer.from([0xff])), der(0x04, sequence(der(0x01, Buffer.from([0xff]))))),
  ),
);

/** A key and its self-signed certificate for this machine, made anew, good for a day. */
export const selfSigned = (): { readonly key: string; readonly cert: string } => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serial = der(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(8)]));
  const validity = sequence(utcTime(Date.now() - DAY), utcTime(Date.now() + DAY));
  const subject = publicKey.export({ type: 'spki', format: 'der' });
  const version = explicit(0, der(0x02, Buffer.from([2])));
  const toSign = sequence(version, serial, ECDSA_SHA256, NAME, validity, NAME, subject, EXTENSIONS);
  const signature = createSign('SHA256').update(toSign).sign(privateKey);
  const whole = sequence(toSign, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/gu) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
};
