import { addressOrigin } from '../address.js';
import type { LockfileInput } from '../facts.js';
import { bunPackages } from '../npm/bun.js';
import { nameOf } from '../npm/package-lock.js';
import { packageLockOf } from '../npm/package-lock-entries.js';
import { pnpmLockOf } from '../npm/pnpm-syntax.js';
import { registryTarball } from '../npm/registry-tarball.js';
import { descriptorPackage, parseYarnLock, splitDescriptor, type YarnEntry } from '../npm/yarn-syntax.js';
import { type Download, download, integrity, type NamedVersion } from './download.js';

/** What `resolved` of a package-lock.json leads to; its names are checked elsewhere. */
export function inPackageLock(input: LockfileInput): Download[] {
  const { packages, tree } = packageLockOf(input);
  return [...(packages ?? []), ...(tree ?? [])]
    .filter(({ link, location }) => !link && /(?:^|\/)node_modules\//.test(location))
    .map((entry) =>
      download(
        { ...entry, path: entry.location, name: nameOf(entry), version: entry.version ?? '' },
        {
          address: entry.resolved,
          checksums: integrity(entry.integrity),
          foreign: addressOrigin(entry.resolved ?? entry.version ?? '') !== null,
        },
      ),
    );
}

/** What `resolved` of Yarn 1, or `resolution` of later ones, leads to. */
export function inYarn({ text }: LockfileInput): Download[] {
  const { cacheKey, entries } = parseYarnLock(text);
  return entries.map((entry) => yarnDownload(entry, cacheKey));
}

function yarnDownload(entry: YarnEntry, cacheKey: string): Download {
  const path = entry.descriptors[0] ?? '';
  const at = { ...entry, path, name: descriptorPackage(path) };
  const foreign = entry.descriptors.every(
    (descriptor) => addressOrigin(splitDescriptor(descriptor).range) !== null || isPatch(descriptor),
  );
  if (entry.resolution !== null) {
    const address = archiveOf(entry.resolution);
    const [, key = cacheKey, value] = /^(?:([^/]+)\/)?(\w+)$/.exec(entry.checksum ?? '') ?? [];
    const checksums = value === undefined ? [] : [`yarn-${key}:${value}`];
    return download(at, { address, says: berry(entry.resolution), checksums, foreign });
  }
  const [, sha1] = /#([0-9a-f]{40})$/.exec(entry.resolved ?? '') ?? [];
  const own = addressOrigin(entry.resolved ?? '') === 'git' || sha1 === undefined ? [] : [`sha1-hex:${sha1}`];
  return download(at, {
    address: entry.resolved,
    says: foreign ? null : registryTarball(entry.resolved ?? ''),
    checksums: [...own, ...integrity(entry.integrity)],
    foreign,
  });
}

function isPatch(descriptor: string): boolean {
  return splitDescriptor(descriptor).range.startsWith('patch:');
}

/** Parses `lodash@npm:4.17.21`; other protocols do not denote a registry. */
function berry(resolution: string): NamedVersion | null {
  const { name, range } = splitDescriptor(resolution);
  const version = /^npm:([^:]+?)(?:::.*)?$/.exec(range)?.[1];
  return version === undefined ? null : { name, version };
}

/** Yarn writes where an archive is that is not at the registry's usual place. */
function archiveOf(resolution: string): string | null {
  const archive = /[:&]__archiveUrl=([^&]+)/.exec(resolution)?.[1];
  if (archive !== undefined) return decodeURIComponent(archive.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  const { range } = splitDescriptor(resolution);
  return /^(?:npm|patch|workspace|link|portal|file|virtual|exec):/.test(range) ? null : range;
}

/** What a `tarball` of a pnpm-lock.yaml leads to. */
export function inPnpm(input: LockfileInput): Download[] {
  return pnpmLockOf(input).packages.map((entry) => {
    // What is asked for by its address has that in the place of a version, or in the key.
    const foreign =
      !/^\d/.test(entry.version) || /@(?:https?|git|file)[:+]|^(?:https?|file):/.test(entry.key);
    return download(
      { ...entry, path: entry.key },
      {
        address: entry.tarball,
        says: foreign ? null : registryTarball(entry.tarball ?? ''),
        checksums: integrity(entry.integrity),
        foreign,
      },
    );
  });
}

/** A package of a registry has its address, where that is not the usual one, behind its name. */
export function inBun({ text }: LockfileInput): Download[] {
  return bunPackages(text).map(({ key, address, checksum, origin, ...entry }) => {
    const foreign = origin !== 'registry';
    const says = foreign ? null : registryTarball(address ?? '');
    return download({ ...entry, path: key }, { address, says, checksums: integrity(checksum), foreign });
  });
}
