import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import fc from 'fast-check';
import sinon from 'sinon';
import type { DeliveryId } from '#src/domain/ids.ts';
import { acknowledgementLink, deliveryOfToken, type Links } from '#src/minutes/acknowledgement-link.ts';

const links: Links = { publicUrl: 'https://briefings.example.org', secret: 'a secret of the tests' };

const tokenFor = (id: string, of: Links = links): string =>
  acknowledgementLink(of, id as DeliveryId).replace(`${of.publicUrl}/acknowledge/`, '');

const anyId = fc.uuid();
const anySecret = fc.string({ minLength: 1, maxLength: 60 });

describe('The token of an acknowledgement link', () => {
  it('is for the delivery for which it was made, whatever the delivery and the secret', () => {
    fc.assert(
      fc.property(anyId, anySecret, (id, secret) => {
        const own = { ...links, secret };
        assert.equal(deliveryOfToken(own, tokenFor(id, own)), id);
      }),
    );
  });

  it('is for no delivery once a single bit of it is altered', () => {
    fc.assert(
      fc.property(anyId, fc.nat(), fc.nat({ max: 15 }), (id, at, bit) => {
        const token = tokenFor(id);
        const index = at % token.length;
        const altered = String.fromCharCode(token.charCodeAt(index) ^ (1 << bit));
        assert.equal(deliveryOfToken(links, token.slice(0, index) + altered + token.slice(index + 1)), undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is for no delivery where anything was cut off, added or put in its place', () => {
    fc.assert(
      fc.property(anyId, fc.nat(), fc.nat(), fc.string(), (id, from, to, other) => {
        const token = tokenFor(id);
        const changed = token.slice(0, from % token.length) + other + token.slice(to % token.length);
        fc.pre(changed !== token);
        assert.equal(deliveryOfToken(links, changed), undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is for no delivery with the signature of another delivery, or of another secret', () => {
    fc.assert(
      fc.property(anyId, anyId, anySecret, (id, another, secret) => {
        fc.pre(id !== another && secret !== links.secret);
        const [, signature] = tokenFor(another).split('.');
        assert.equal(deliveryOfToken(links, `${id}.${signature}`), undefined);
        assert.equal(deliveryOfToken(links, tokenFor(id, { ...links, secret })), undefined);
      }),
    );
  });

  it('is compared in constant time whatever its length, and nothing is decided before that', () => {
    const compared = sinon.spy(crypto, 'timingSafeEqual');
    syncBuiltinESMExports();
    try {
      const [id, signature = ''] = tokenFor('delivery-1').split('.');
      const tokens = [`${id}.${signature}`, `${id}.${signature.slice(1)}`, `${id}.`, `${id}`, '', `${id}.x.y`];
      for (const token of tokens) deliveryOfToken(links, token);
      assert.equal(compared.callCount, tokens.length);
      for (const { args } of compared.getCalls()) assert.deepEqual([args[0].byteLength, args[1].byteLength], [32, 32]);
    } finally {
      compared.restore();
      syncBuiltinESMExports();
    }
  });
});
