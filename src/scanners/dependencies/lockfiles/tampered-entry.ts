/**
 * An entry of a lockfile that osv-scanner and the package manager read differently. All texts are
 * untrusted.
 */
export interface TamperedEntry {
  /** The entry's location in the lockfile, or the key. */
  readonly path: string;
  /** The file that has it where that is not the lockfile itself (go.sum); relative, with `/`. */
  readonly file?: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /**
   * `name`: the entry has another name than its folder, and no alias says so. `version` and
   * `resolved`: what is downloaded has another version, or is another package. `key`: a second
   * spelling of a key that only osv-scanner obeys. `checksum`: it is another package's, or another
   * one than before.
   */
  readonly kind: 'name' | 'version' | 'resolved' | 'key' | 'checksum';
  /** What osv-scanner reads. */
  readonly claimed: string;
  /** What the package manager installs or reads. */
  readonly actual: string;
}
