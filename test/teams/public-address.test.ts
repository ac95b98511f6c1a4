import assert from 'node:assert/strict';
import { isPublicAddress, publicLookup } from '#src/teams/public-address.ts';

const OURS = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254'],
  ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.168.1.1', '198.18.0.1', '224.0.0.1'],
  ...['239.255.255.250', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
  ...['::', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::127.0.0.1'],
  ...[
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2002:7f00:1::',
    '2001:db8::1',
    'fc00::1',
    'fd00:ec2::254',
  ],
  ...['fe80::1', 'fec0::1', 'ff02::1'],
];
const PUBLIC = ['1.1.1.1', '9.255.255.255', '11.0.0.1', '100.63.255.255', '100.128.0.1', '126.255.255.255', '128.0.0.1']
  .concat(['172.15.255.255', '172.32.0.1', '192.167.255.255', '13.107.136.10', '223.255.255.255'])
  .concat(['2620:1ec:8f8::10', '2603:1061::1']);

describe('An address of the public internet', () => {
  for (const address of OURS)
    it(`is not ${address}`, () => {
      assert.equal(isPublicAddress(address), false);
    });

  it('is any other', () => {
    assert.deepEqual(PUBLIC.filter(isPublicAddress), PUBLIC);
  });
});

describe('Looking up a name for one connection', () => {
  /** What a connection would be told. */
  const lookUp = (...addresses: readonly string[]): Promise<unknown> =>
    new Promise((told) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      publicLookup(async () => found)('files.example.org', { all: true }, (error, given) => told(error ?? given));
    });

  it('gives every address, where all are public', async () => {
    assert.deepEqual(await lookUp('1.1.1.1', '2620:1ec:8f8::10'), [
      { address: '1.1.1.1', family: 4 },
      { address: '2620:1ec:8f8::10', family: 6 },
    ]);
  });

  it('gives none where one is not public, or there is none', async () => {
    for (const addresses of [['1.1.1.1', '10.0.0.1'], ['::ffff:127.0.0.1'], []])
      assert.ok((await lookUp(...addresses)) instanceof Error);
  });
});
