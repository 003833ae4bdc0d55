import type { LockfileInput } from '../lockfiles/facts.js';
import { tamperedInPnpm, tamperedInYarn } from '../lockfiles/tampered-tarballs.js';
import type { LockfileKind } from '../lockfiles/kinds.js';
import { tamperedPackages } from '../lockfiles/npm/package-lock-tampered.js';
import type { TamperedEntry } from '../lockfiles/tampered-entry.js';
import { twinKeys } from '../lockfiles/twin-keys.js';

/**
 * Finds entries that hide a package from osv-scanner although it is installed. `npm ci` installs
 * what `resolved` says, while osv-scanner reads `name` and `version` only; osv-scanner also ignores
 * the case of keys, which package managers do not. `input.beside` should contain the package.json,
 * since only its `overrides` declare certain aliases.
 * @throws LockfileError when the lockfile or the package.json cannot be read
 */
export function tamperedEntries(kind: LockfileKind, input: LockfileInput): TamperedEntry[] {
  switch (kind.name) {
    case 'package-lock':
      return tamperedPackages(input);
    case 'yarn':
      return tamperedInYarn(input.text);
    case 'pnpm':
      return tamperedInPnpm(input.text);
    default:
      return twinKeys(kind, input.text);
  }
}
