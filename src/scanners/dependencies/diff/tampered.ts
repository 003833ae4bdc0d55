import type { LockfileInput } from '../lockfiles/facts.js';
import { forgedInPnpm, forgedInYarn } from '../lockfiles/forged-tarballs.js';
import type { LockfileKind } from '../lockfiles/kinds.js';
import { forgedPackages } from '../lockfiles/npm/package-lock-tampered.js';
import { twinKeys } from '../lockfiles/twin-keys.js';

/** An entry of a lockfile that says something else to osv-scanner than to the package manager. All texts are untrusted. */
export interface ForgedEntry {
  /** Where in the lockfile: the entry's location, or the key. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /**
   * `name`: the entry has another name than its folder, and no alias says so. `version` and `resolved`: what is downloaded
   * has another version, or is another package. `key`: a second spelling of a key that only osv-scanner obeys.
   */
  readonly kind: 'name' | 'version' | 'resolved' | 'key';
  /** What osv-scanner believes. */
  readonly claimed: string;
  /** What the package manager installs or reads. */
  readonly actual: string;
}

/**
 * Finds what would hide a package from osv-scanner while it is installed all the same. `npm ci` installs what `resolved`
 * says, and osv-scanner looks at `name` and `version` only; and it reads keys without regard to case, which no package
 * manager does. `input.beside` should have the package.json: its `overrides` are the one place that declares some aliases.
 * @throws LockfileError when the lockfile, or the package.json, can't be read
 */
export function forgedEntries(kind: LockfileKind, input: LockfileInput): ForgedEntry[] {
  switch (kind.name) {
    case 'package-lock':
      return forgedPackages(input);
    case 'yarn':
      return forgedInYarn(input.text);
    case 'pnpm':
      return forgedInPnpm(input.text);
    default:
      return twinKeys(kind, input.text);
  }
}
