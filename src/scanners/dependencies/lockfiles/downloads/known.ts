import { hostOf, isCodeHost, placeOf, publicRegistries, isWithin } from '../../registry-hosts.js';
import type { Download } from './download.js';
import type { Hosts } from './registries.js';
import { sameName } from './same.js';

/** What the lockfiles of a tree download. */
export interface Known {
  readonly hosts: Hosts;
  /** By package, version and file: the checksums. */
  readonly checksums: ReadonlyMap<string, ReadonlySet<string>>;
  /** By checksum: the packages and versions that have it, as `name@version`. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Takes together what lockfiles download; each with the OSV ecosystem of its packages. */
export function knownOf(
  lockfiles: readonly { readonly ecosystem: string; readonly downloads: readonly Download[] }[],
): Known {
  const hosts = new Map<string, Set<string>>();
  const checksums = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  for (const { ecosystem, downloads } of lockfiles)
    for (const one of downloads) {
      const place = one.address === null ? null : placeOf(one.address);
      // What is asked for by its address makes no registry of the host.
      if (place !== null)
        add(hosts, one.foreign ? `${ecosystem} addresses` : ecosystem, registryAt(ecosystem, place));
      for (const checksum of one.checksums) {
        add(checksums, fileKey(ecosystem, one), checksum);
        const owner = ownerOf(ecosystem, one, checksum);
        if (owner !== null) add(owners, checksum, owner);
      }
    }
  return { hosts, checksums, owners };
}

/**
 * What a registry is known by: its host or, for Cargo, the whole place, since several registries
 * may be repositories of one host.
 */
function registryAt(ecosystem: string, place: string): string {
  return ecosystem === 'crates.io' ? place : hostOf(place);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** One file of one version of a package. */
export function fileKey(ecosystem: string, { name, version, part }: Download): string {
  return JSON.stringify([ecosystem, sameName(ecosystem, name), version, part]);
}

/**
 * Which version of which package has a checksum, `name@version`; null where several may: two tags
 * stand at one commit, two versions of a module have the same go.mod, a project gives a name of its
 * own to what it takes from an address.
 */
export function ownerOf(ecosystem: string, one: Download, checksum: string): string | null {
  const { name, version } = one.says ?? one;
  const shared = checksum.startsWith('commit:') || checksum.startsWith('h1/go.mod:');
  return shared || one.foreign || !/^v?\d[\w.+-]*$/.test(version)
    ? null
    : `${sameName(ecosystem, name)}@${version}`;
}

/** A host that nobody knows, with the first download from there. */
export interface StrangeHost {
  readonly host: string;
  readonly first: Download;
  /** How many packages come from there. */
  readonly packages: number;
}

/**
 * Hosts that downloads lead to and that are neither the public ones of the ecosystem nor known: a
 * package of a registry needs a registry, what is asked for by its address may be at a code host.
 */
export function strangeHosts(
  ecosystem: string,
  downloads: readonly Download[],
  known: readonly Hosts[],
): StrangeHost[] {
  const found = new Map<string, { first: Download; names: Set<string> }>();
  for (const one of downloads) {
    const place = one.address === null ? null : placeOf(one.address);
    if (place === null || isKnown(place, one, ecosystem, known)) continue;
    const host = registryAt(ecosystem, place);
    const entry = found.get(host) ?? { first: one, names: new Set() };
    entry.names.add(one.name);
    found.set(host, entry);
  }
  return [...found].map(([host, { first, names }]) => ({ host, first, packages: names.size }));
}

function isKnown(place: string, { foreign }: Download, ecosystem: string, known: readonly Hosts[]): boolean {
  if (publicRegistries(ecosystem).some((host) => isWithin(place, host))) return true;
  const isCode = isCodeHost(place);
  if (foreign && isCode) return true;
  // Anybody may put a file at a code host.
  if (!foreign && isCode && ecosystem !== 'crates.io') return false;
  const registry = registryAt(ecosystem, place);
  return known.some(
    (hosts) =>
      hosts.get(ecosystem)?.has(registry) === true ||
      (foreign && hosts.get(`${ecosystem} addresses`)?.has(registry) === true),
  );
}
