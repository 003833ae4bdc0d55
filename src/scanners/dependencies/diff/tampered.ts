import type { LockfileInput } from '../lockfiles/facts.js';
import { forgedInPnpm, forgedInYarn } from '../lockfiles/forged-tarballs.js';
import type { LockfileKind } from '../lockfiles/kinds.js';
import { tamperedPackages } from '../lockfiles/npm/package-lock-tampered.js';
import type { TamperedEntry } from '../lockfiles/tampered-entry.js';
import { twinKeys } from '../lockfiles/twin-keys.js';

/**
 * Finds what would hide a package from osv-scanner while it is installed all the same. `npm ci`
 * installs what `resolved` says, and osv-scanner looks at `name` and `version` only; and it reads
 * keys without regard to case, which no package manager does. `input.beside` should have the
 * package.json: its `overrides` are the one place that declares some aliases.
 * @throws LockfileError when the lockfile, or the package.json, can't be read
 */
export function tamperedEntries(kind: LockfileKind, input: LockfileInput): TamperedEntry[] {
  switch (kind.name) {
    case 'package-lock':
      return tamperedPackages(input);
    case 'yarn':
      return forgedInYarn(input.text);
    case 'pnpm':
      return forgedInPnpm(input.text);
    default:
      return twinKeys(kind, input.text);
  }
}
