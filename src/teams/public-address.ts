import { lookup as askDns } from 'node:dns/promises';
import { BlockList, type LookupFunction } from 'node:net';

/** IANA's special-purpose addresses: this machine, its networks, link-local (cloud metadata), shared, multicast, reserved. */
const IPV4 = [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  // A public address by its number, at which Azure answers a virtual machine about itself.
  '168.63.129.16/32',
];
/** All but global unicast (so every IPv4 address in IPv6 clothes), and of that what carries one inside or leads nowhere. */
const IPV6 = ['::/3 4000::/2 8000::/1', '2001::/23 2001:db8::/32 2002::/16 3fff::/20'];

const blockList = (lines: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const subnet of lines.join(' ').split(' ')) {
    const [network = '', prefix] = subnet.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
};

// Two lists, for Node takes an IPv4 address to be in an IPv6 network that holds all of them.
const blocked = { ipv4: blockList(IPV4, 'ipv4'), ipv6: blockList(IPV6, 'ipv6') };

/** Whether an IP address is one of the public internet: of no machine, network or cloud that we may stand in. */
export const isPublicAddress = (address: string): boolean => {
  const family = address.includes(':') ? 'ipv6' : 'ipv4';
  return !blocked[family].check(address, family);
};

/** Every address of a name. Throws where it has none. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export const resolveByDns: Resolve = (host) => askDns(host, { all: true });

/** What a connection to an address that is not public fails with. */
class NotPublic extends Error {}

/**
 * Resolves a name for one connection, which then goes to the very addresses that were looked at: a name that is asked twice can
 * answer otherwise the second time. One address that is not public spoils them all.
 */
export const publicLookup =
  (resolve: Resolve): LookupFunction =>
  (host, _options, answer) => {
    resolve(host).then(
      (found) => {
        const spoilt = found.length === 0 || found.some(({ address }) => !isPublicAddress(address));
        answer(spoilt ? new NotPublic() : null, spoilt ? [] : [...found]);
      },
      (error: NodeJS.ErrnoException) => answer(error, []),
    );
  };
