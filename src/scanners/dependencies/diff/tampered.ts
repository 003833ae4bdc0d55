import { disagreements, wrongChecksums } from '../lockfiles/downloads/disagreements.js';
import type { Download } from '../lockfiles/downloads/download.js';
import type { Known } from '../lockfiles/downloads/known.js';
import { downloadsOf } from '../lockfiles/downloads/read.js';
import type { LockfileInput } from '../lockfiles/facts.js';
import type { LockfileKind } from '../lockfiles/kinds.js';
import { tamperedPackages } from '../lockfiles/npm/package-lock-tampered.js';
import type { TamperedEntry } from '../lockfiles/tampered-entry.js';
import { twinKeys } from '../lockfiles/twin-keys.js';

/**
 * Finds what would hide a package from osv-scanner while it is installed all the same: package
 * managers install what an address or a checksum leads to, and osv-scanner looks at name and
 * version only; and it reads keys without regard to case, which no package manager does.
 * `input.beside` should have the package.json: its `overrides` are the one place that declares some
 * aliases.
 * @param downloads of this lockfile, where the caller has them
 * @param before what the base's lockfiles download; null where there is no base
 * @throws LockfileError when the lockfile, or the package.json, can't be read
 */
export function tamperedEntries(
  kind: LockfileKind,
  input: LockfileInput,
  downloads: readonly Download[] = downloadsOf(kind, input),
  before: Known | null = null,
): TamperedEntry[] {
  const ecosystem = kind.ecosystem ?? '';
  // npm's lockfile says more, and declares aliases in many places.
  const said = kind.name === 'package-lock' ? tamperedPackages(input) : disagreements(ecosystem, downloads);
  const known = new Set(said.map(({ path }) => path));
  const checksums = wrongChecksums(ecosystem, downloads, before).filter(({ path }) => !known.has(path));
  return [...said, ...twinKeys(kind, input.text), ...checksums];
}
