/** A version of a package that stands in no lockfile of the base. */
export interface NewVersion {
  /** The OSV ecosystem. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** Whether it comes from the ecosystem's public registry, which alone may be asked for it. */
  readonly isPublic: boolean;
}
