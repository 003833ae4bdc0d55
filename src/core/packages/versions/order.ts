/** How an ecosystem orders its versions. */
export interface VersionOrder {
  /** Negative, zero or positive; null when one of the two is no version that the rule knows. */
  readonly compare: (a: string, b: string) => number | null;
  /** Whether a version is one that package managers don't take unless asked to. */
  readonly isPrerelease: (version: string) => boolean;
}
