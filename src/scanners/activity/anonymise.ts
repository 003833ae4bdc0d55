import { scryptSync } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

/** How a client is shown. */
export type Anonymise = 'truncate' | 'hash' | 'none';

/** Makes each digest cost memory and time, since there are few enough addresses to try them all. */
const COST = { N: 2 ** 14, r: 8, p: 1 };

/**
 * A client as it may be shown. `truncate` cuts an address to its network (24 bits of IPv4, 48 of
 * IPv6) and anything else to its first characters; `hash` makes a digest of it.
 */
export function shown(client: string, how: Anonymise): string {
  if (how === 'none') return client;
  if (how === 'hash') return `client-${scryptSync(client, 'fixby/activity', 8, COST).toString('hex')}`;
  if (isIPv6(client)) {
    const groups = groupsOf(client);
    const address = mappedOf(groups);
    return address === null ? `${networkOf(groups)}/48` : shown(address, how);
  }
  if (isIPv4(client)) return `${client.replace(/\d+$/u, '0')}/24`;
  return client.length > 4 ? `${client.slice(0, 4)}…` : '…';
}

/** The eight numbers of an IPv6 address, whose end may be written as an IPv4 address. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/%.*$/u, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/u, (_, ...parts) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [before = [], after = []] = plain
    .split('::', 2)
    .map((part) => part.split(':').flatMap((group) => (group === '' ? [] : [Number.parseInt(group, 16)])));
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** The IPv4 address that an IPv6 one stands for (`::ffff:203.0.113.7`); null for any other. */
function mappedOf(groups: readonly number[]): string | null {
  const [high = 0, low = 0] = groups.slice(6);
  if (groups[5] !== 0xffff || groups.slice(0, 5).some((group) => group !== 0)) return null;
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The first three groups of an IPv6 address, without zeros at their end (RFC 5952). */
function networkOf(groups: readonly number[]): string {
  const network = groups.slice(0, 3).map((group) => group.toString(16));
  return `${network.join(':').replace(/(?:(?:^|:)0)+$/u, '')}::`;
}
