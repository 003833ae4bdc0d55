import type { ManifestNode, ManifestPlace } from './node.js';

/** Keys below `permissions.external` that contain addresses. */
const EGRESS_KINDS = [
  'fetch.backend',
  'fetch.client',
  'scripts',
  'frames',
  'styles',
  'fonts',
  'images',
  'media',
  'navigation',
] as const;

/** One of `EGRESS_KINDS`. */
export type EgressKind = (typeof EGRESS_KINDS)[number];

/** An address that an app may send requests to, or that its pages may load content from. */
export interface Egress {
  readonly kind: EgressKind;
  /** The address as written; null when the entry names a remote instead. */
  readonly address: string | null;
  readonly remote: string | null;
  /** Whether the entry has the deprecated short form, a string. */
  readonly plain: boolean;
  /** `analytics`, or null. */
  readonly category: string | null;
  /**
   * Whether the entry declares that end-user data is sent there; null when it does not say, which
   * counts as true.
   */
  readonly inScopeEUD: boolean | null;
  readonly at: ManifestPlace;
}

/** The entries of `permissions.external`. */
export function egressOf(external: ManifestNode): Egress[] {
  return EGRESS_KINDS.flatMap((kind) =>
    external.get(...kind.split('.')).items.map((item): Egress => {
      const plain = item.text !== null;
      return {
        kind,
        address: plain ? item.text : item.get('address').text,
        remote: plain ? null : item.get('remote').text,
        plain,
        category: plain ? null : item.get('category').text,
        inScopeEUD: plain ? null : item.get('inScopeEUD').flag,
        at: item.at,
      };
    }),
  );
}

/**
 * The host of an address with its port, in lower case: `api.example.com` for
 * `https://API.example.com/v1`. Null when it has none.
 */
export function hostOf(address: string): string | null {
  const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
  const host = bare.split(/[/?#]/u)[0] ?? '';
  return host === '' ? null : host.toLowerCase();
}

/** The scheme of an address in lower case; null when it has none. */
export function schemeOf(address: string): string | null {
  return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}
