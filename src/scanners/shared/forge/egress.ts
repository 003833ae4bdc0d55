import type { ManifestNode, ManifestPlace } from './node.js';

/** Places in `permissions.external` where addresses stand. */
export const EGRESS_KINDS = [
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

/** An address that an app may reach, or that its pages may load from. */
export interface Egress {
  readonly kind: EgressKind;
  /** As written; null where it names a remote instead. */
  readonly address: string | null;
  readonly remote: string | null;
  /** Whether it is the deprecated short form, a text alone. */
  readonly plain: boolean;
  /** `analytics`, or null. */
  readonly category: string | null;
  /** What the entry says of end-user data; null where it says nothing, which counts as true. */
  readonly inScopeEUD: boolean | null;
  readonly at: ManifestPlace;
}

/** The addresses of `permissions.external`. */
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
 * The host of an address with its port, in lower case: `https://API.example.com/v1` is
 * `api.example.com`. Null where it has none.
 */
export function hostOf(address: string): string | null {
  const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
  const host = bare.split(/[/?#]/u)[0] ?? '';
  return host === '' ? null : host.toLowerCase();
}

/** The scheme of an address in lower case; null where it names none. */
export function schemeOf(address: string): string | null {
  return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}
