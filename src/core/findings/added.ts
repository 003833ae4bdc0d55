/** A package that a change brings: nothing of its name was there before. */
export interface AddedPackage {
  /** The OSV ecosystem. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The lockfile, relative to the repository's root. */
  readonly path: string;
  /** 1-based line of its name there. */
  readonly line: number;
  /** Whether the project itself requires it; null where the lockfile does not tell. */
  readonly direct: boolean | null;
  /** Names from a direct dependency down to its parent. */
  readonly through: readonly string[];
  /** Whether only development needs it; null where the lockfile does not tell. */
  readonly dev: boolean | null;
  /** Its licence as the lockfile states it; null where it does not. */
  readonly licence: string | null;
  /** Whether it runs a script when it is installed; null where the lockfile does not tell. */
  readonly installScript: boolean | null;
  /** A well-known package whose name is nearly the same; null where there is none. */
  readonly similarTo: string | null;
}
