/** A package of a tree, with what its lockfiles tell: one line of a bill of materials. */
export interface Component {
  /** The package URL with its version, by which it is known. */
  readonly purl: string;
  /** The OSV ecosystem. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** Its licence as it is stated, an SPDX expression at best; null where nothing states one. */
  readonly licence: string | null;
  /** Whether a project of the tree requires it itself; null where no lockfile tells. */
  readonly direct: boolean | null;
  /** Whether only development needs it; null where no lockfile tells. */
  readonly dev: boolean | null;
  /** Whether it runs a script when it is installed; null where nothing tells. */
  readonly installScript: boolean | null;
  /** Where it is listed, sorted, with the line of the first place. */
  readonly places: readonly { readonly path: string; readonly line: number }[];
  /** The packages that it requires, by package URL, sorted. */
  readonly requires: readonly string[];
}

/** What a tree is made of. */
export interface Components {
  /** Sorted by package URL. */
  readonly components: readonly Component[];
  /** Files whose packages are not among them, each with the reason. */
  readonly notListed: readonly { readonly path: string; readonly reason: string }[];
}
