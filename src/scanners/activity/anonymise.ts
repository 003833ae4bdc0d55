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
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(client)?.[1];
  if (mapped !== undefined) return shown(mapped, how);
  if (isIPv4(client)) return `${client.replace(/\d+$/u, '0')}/24`;
  if (isIPv6(client)) return `${networkOf(client)}/48`;
  return client.length > 4 ? `${client.slice(0, 4)}…` : '…';
}

/** The first three groups of an IPv6 address. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::', 2);
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array<string>(Math.max(0, zeros)).fill('0'), ...(after ?? [])];
  return `${groups
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':')}::`;
}
