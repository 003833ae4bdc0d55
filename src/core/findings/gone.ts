/** Why a finding is no longer there. The words are those of the JSON report and of our comments. */
export const GONE_REASONS = [
  // A complete look at its very place no longer shows it.
  'fixed',
  // Its file, or lockfile and manifest, are gone, and nothing moved.
  'removed',
  // The policy leaves out its place.
  'excluded',
  // The policy switches off its scanner or its rule.
  'disabled',
  // Its advisory no longer says so, and nothing else changed.
  'withdrawn',
  'false-positive',
  'out-of-scope',
] as const;

/** One of `GONE_REASONS`. */
export type GoneReason = (typeof GONE_REASONS)[number];

/** Whether it is a repair: only that counts as in time or late, and in the mean time to fix. */
export function isRepair(reason: GoneReason): boolean {
  return reason === 'fixed' || reason === 'removed';
}

/**
 * Whether a finding that returns gets a new clock; after every other reason the old one runs on.
 */
export function restartsClock(reason: GoneReason): boolean {
  return reason === 'fixed' || reason === 'withdrawn';
}

/** Whether somebody decided that it is no longer looked for, rather than mended it. */
export function isDecision(reason: GoneReason): boolean {
  return !isRepair(reason) && reason !== 'withdrawn';
}

/** Reasons that a maintainer gives by comment, until a date. */
export const RULINGS = ['false-positive', 'out-of-scope'] as const satisfies readonly GoneReason[];

/** One of `RULINGS`. */
export type Ruling = (typeof RULINGS)[number];
