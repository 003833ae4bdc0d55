import type { ForgeEgressFacts, ForgeRemoteFacts, StatementFacts } from './facts.js';
import { count, few, listed } from './say.js';

/** What manifests name beside Atlassian's platform, whoever it belongs to. */
export interface Outward {
  readonly remotes: readonly ForgeRemoteFacts[];
  /** Addresses and remotes that the app may send to or load from. */
  readonly egress: readonly ForgeEgressFacts[];
  /** Paths of manifests with modules of Atlassian Connect, which a server answers. */
  readonly connect: readonly string[];
}

/** All of it. */
export function outwardOf({ apps }: Pick<StatementFacts, 'apps'>): Outward {
  return {
    remotes: apps.flatMap(({ remotes }) => remotes),
    egress: apps.flatMap(({ egress }) => egress),
    connect: apps.filter(({ connect }) => connect).map(({ path }) => path),
  };
}

/**
 * What of it may get end-user data: everything that is not declared to be out of its scope. That a
 * remote stores nothing does not say what it is sent.
 */
export function mayGetData(facts: Pick<StatementFacts, 'apps'>): Outward {
  const { remotes, egress, connect } = outwardOf(facts);
  return {
    remotes: remotes.filter(({ storesEUD }) => storesEUD !== false),
    egress: egress.filter(({ inScopeEUD }) => inScopeEUD !== false),
    connect,
  };
}

/** `1 remote and 2 addresses`; null for nothing. */
export function outwardWords({ remotes, egress, connect }: Outward): string | null {
  const parts = [
    ...(remotes.length === 0 ? [] : [count(remotes.length, 'remote', 'remotes')]),
    ...(egress.length === 0 ? [] : [count(egress.length, 'address', 'addresses')]),
    ...(connect.length === 0 ? [] : ['a server of Atlassian Connect']),
  ];
  return parts.length === 0 ? null : listed(parts);
}

/** Where end-user data may be besides Atlassian's own storage, in a sentence; null for nowhere. */
export function dataOutside(facts: Pick<StatementFacts, 'apps'>): string | null {
  const words = outwardWords(mayGetData(facts));
  if (words === null) return null;
  return `The manifests let end-user data go to ${words}, and no repository shows how it is kept there.`;
}

/** The names of it, for a detail; untrusted. */
export function outwardNames({ remotes, egress, connect }: Outward): string {
  return few([
    ...remotes.map(({ key }) => key),
    ...egress.map(({ address, remote }) => address ?? remote ?? '?'),
    ...connect,
  ]);
}
