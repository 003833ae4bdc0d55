import type { Severity } from '../../../core/scale/severity.js';
import { hostOf, schemeOf, type Egress, type EgressKind } from '../../shared/forge/egress.js';
import type { ForgeManifest } from '../../shared/forge/manifest.js';
import { isClear } from '../rules/cleartext-egress.js';
import { isOpen } from '../rules/wildcard-egress.js';
import type { Capability } from './capability.js';

/** For each kind of address: what it allows, and the severity for one host and for any host. */
const KINDS: Readonly<
  Record<EgressKind, { readonly can: string; readonly one: Severity; readonly any: Severity }>
> = {
  'fetch.backend': { can: 'send data from its functions to', one: 'medium', any: 'high' },
  'fetch.client': { can: 'send data from its pages to', one: 'medium', any: 'high' },
  scripts: { can: 'run scripts in its pages from', one: 'high', any: 'high' },
  frames: { can: 'show frames in its pages from', one: 'medium', any: 'high' },
  styles: { can: 'load styles into its pages from', one: 'low', any: 'medium' },
  fonts: { can: 'load fonts into its pages from', one: 'low', any: 'medium' },
  images: { can: 'load images into its pages from', one: 'low', any: 'medium' },
  media: { can: 'load media into its pages from', one: 'low', any: 'medium' },
  navigation: { can: 'send its users without a warning to', one: 'low', any: 'medium' },
};

/** Capabilities to reach addresses, and to send end-user data there. */
export function egressCapabilities({ egress }: ForgeManifest): Capability[] {
  return egress.flatMap((entry): Capability[] => {
    const { kind, at } = entry;
    const to = targetOf(entry);
    const { can, one, any } = KINDS[kind];
    const open = entry.address !== null && (isOpen(entry.address) || isClear(entry.address));
    const reach: Capability = {
      permission: `${kind} ${to}`,
      can: `${can} ${wordsOf(entry)}`,
      consent: 'admin',
      severity: open ? any : one,
      at,
    };
    return sendsUserData(entry) ? [reach, userData(entry)] : [reach];
  });
}

/**
 * Whether one entry already covers another of the same kind: `*`, or `*.example.com` for
 * `api.example.com`.
 */
export function covers(wider: Egress, narrower: Egress): boolean {
  if (wider.kind !== narrower.kind || wider.address === null || narrower.address === null) return false;
  if ((schemeOf(narrower.address) ?? 'https') !== (schemeOf(wider.address) ?? 'https')) return false;
  const [outer, inner] = [hostOf(wider.address), hostOf(narrower.address)];
  if (outer === null || inner === null) return false;
  return outer === '*' || (outer.startsWith('*.') && inner.endsWith(outer.slice(1)));
}

/**
 * The target of an entry for comparison. Paths of addresses are dropped, since Forge ignores them.
 */
export function targetOf({ address, remote }: Egress): string {
  if (address === null) return `remote ${remote ?? ''}`;
  return `${schemeOf(address) ?? 'https'}://${hostOf(address) ?? ''}`;
}

function wordsOf({ address, remote }: Egress): string {
  if (address === null) return `the remote ${remote ?? ''}`;
  return hostOf(address) === '*' ? 'any host' : address;
}

/** Whether end-user data may be sent there; an entry that does not say counts as yes. */
function sendsUserData({ kind, inScopeEUD, category }: Egress): boolean {
  return kind.startsWith('fetch.') && inScopeEUD !== false && category !== 'analytics';
}

function userData(entry: Egress): Capability {
  return {
    permission: `end-user data ${entry.kind} ${targetOf(entry)}`,
    can: `send end-user data to ${wordsOf(entry)}`,
    consent: 'admin',
    severity: 'medium',
    at: entry.at,
  };
}
