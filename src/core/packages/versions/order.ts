/** The version order of an ecosystem. */
export interface VersionOrder {
  /** Negative, zero or positive; null when one of the two is not a valid version in this order. */
  readonly compare: (a: string, b: string) => number | null;
  /** Whether package managers take this version only when explicitly asked to. */
  readonly isPrerelease: (version: string) => boolean;
}
