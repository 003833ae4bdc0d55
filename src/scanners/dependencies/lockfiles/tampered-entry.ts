/**
 * An entry of a lockfile that osv-scanner and the package manager read differently. All texts are
 * untrusted.
 */
export interface TamperedEntry {
  /** The entry's location in the lockfile, or the key. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /**
   * `name`: the entry's name differs from its directory's without an alias. `version` and
   * `resolved`: another version, or another package, is downloaded. `key`: a second spelling of a
   * key, which only osv-scanner reads.
   */
  readonly kind: 'name' | 'version' | 'resolved' | 'key';
  /** What osv-scanner reads. */
  readonly claimed: string;
  /** What the package manager installs or reads. */
  readonly actual: string;
}
