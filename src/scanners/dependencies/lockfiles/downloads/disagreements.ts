import { addressOrigin } from '../address.js';
import type { TamperedEntry } from '../tampered-entry.js';
import type { Download } from './download.js';
import { fileKey, type Known, knownOf, ownerOf } from './known.js';
import { sameName, sameVersion } from './same.js';

/**
 * Downloads that are another package or version than their entry says, or that come from git or a
 * file where a registry is meant: package managers install what is downloaded.
 */
export function disagreements(ecosystem: string, downloads: readonly Download[]): TamperedEntry[] {
  return downloads.flatMap((one): TamperedEntry[] => {
    if (one.foreign) return [];
    const { name, version, says, address } = one;
    const elsewhere = ecosystem === 'npm' && leadsElsewhere(address);
    if (says === null)
      return elsewhere ? [problem(one, 'resolved', `${name}@${version}`, address ?? '')] : [];
    return [
      ...(sameName(ecosystem, says.name) === sameName(ecosystem, name)
        ? []
        : [problem(one, 'resolved', name, says.name)]),
      ...(sameVersion(ecosystem, says.version, version)
        ? []
        : [problem(one, 'version', version, says.version)]),
    ];
  });
}

/** A registry may have addresses of any shape; a repository or a file is none. */
function leadsElsewhere(address: string | null): boolean {
  const origin = address === null ? null : addressOrigin(address);
  return origin === 'git' || origin === 'file' || origin === 'own';
}

/**
 * Checksums that cannot be right: another package or version has the same one, or the same file of
 * the same version had another one before. Registries never change a file.
 * @param before of the base; null where there is none
 */
export function wrongChecksums(
  ecosystem: string,
  downloads: readonly Download[],
  before: Known | null,
): TamperedEntry[] {
  const here = knownOf([{ ecosystem, downloads }]);
  const seen = new Set<string>();
  return downloads.flatMap((one): TamperedEntry[] => {
    const other = otherOwner(ecosystem, one, before, here);
    const was = before?.checksums.get(fileKey(ecosystem, one));
    const [now] = one.checksums.filter((checksum) => hasChanged(checksum, was, one.checksums));
    const actual = other ?? (now === undefined ? null : 'a file with another checksum than before');
    const key = `${one.path}\n${actual ?? ''}`;
    if (actual === null || seen.has(key)) return [];
    seen.add(key);
    return [problem(one, 'checksum', `${one.name}@${one.version}`, actual)];
  });
}

/**
 * Another package or version that has the same checksum; null for none. Of two in one lockfile that
 * share one, either may be wrong: with a base it is the one that did not have it there.
 */
function otherOwner(ecosystem: string, one: Download, before: Known | null, here: Known): string | null {
  for (const checksum of one.checksums) {
    const self = ownerOf(ecosystem, one, checksum);
    const known = before?.owners.get(checksum);
    if (self === null || known?.has(self) === true) continue;
    const [other] = [...(known ?? here.owners.get(checksum) ?? [])].filter((owner) => owner !== self);
    if (other !== undefined) return other;
  }
  return null;
}

/** Whether both sides have a checksum of this algorithm, and none in common. */
function hasChanged(checksum: string, was: ReadonlySet<string> | undefined, now: readonly string[]): boolean {
  const algorithm = checksum.slice(0, checksum.indexOf(':') + 1);
  const before = [...(was ?? [])].filter((other) => other.startsWith(algorithm));
  return before.length > 0 && !now.some((other) => before.includes(other));
}

function problem(
  { path, line, column, file }: Download,
  kind: TamperedEntry['kind'],
  claimed: string,
  actual: string,
): TamperedEntry {
  return { path, line, column, kind, claimed, actual, ...(file === undefined ? {} : { file }) };
}
