/** Why a finding is no longer present. The names appear in the JSON report and in our comments. */
export const GONE_REASONS = [
  // Its location was scanned completely, and the finding is not there.
  'fixed',
  // Its file (for a package: lockfile and manifest) was deleted and not moved.
  'removed',
  // The policy excludes its path.
  'excluded',
  // The policy disables its scanner or its rule.
  'disabled',
  // Its advisory no longer covers this version, and the version did not change.
  'withdrawn',
  // The advisory that it was reported in is closed or withdrawn on GitHub, and not published.
  'declined',
  'false-positive',
  'out-of-scope',
  // A person closed what a person had reported, as completed: nothing but their word says so.
  'resolved',
  // The same as not planned or as a duplicate.
  'rejected',
] as const;

/** One of `GONE_REASONS`. */
export type GoneReason = (typeof GONE_REASONS)[number];

/**
 * Whether this reason is a repair. Only repairs count as in time or late, and in the mean time to
 * fix.
 */
export function isRepair(reason: GoneReason): boolean {
  return reason === 'fixed' || reason === 'removed' || reason === 'resolved';
}

/**
 * Whether a finding that returns after this reason gets a new clock; after any other reason the old
 * clock continues.
 */
export function restartsClock(reason: GoneReason): boolean {
  return reason === 'fixed' || reason === 'withdrawn';
}

/** Whether this reason is a decision not to look for the finding any more, rather than a repair. */
export function isDecision(reason: GoneReason): boolean {
  return !isRepair(reason) && reason !== 'withdrawn';
}

/** Reasons for which a person closed what a person had reported: no scan can tell. */
export type ClosedByPerson = Extract<GoneReason, 'resolved' | 'rejected'>;

/** Whether a reason is nothing but a person's word. */
export function isByPerson(reason: GoneReason): reason is ClosedByPerson {
  return reason === 'resolved' || reason === 'rejected';
}

/** Reasons that a maintainer gives by comment, until a date. */
export const RULINGS = ['false-positive', 'out-of-scope'] as const satisfies readonly GoneReason[];

/** One of `RULINGS`. */
export type Ruling = (typeof RULINGS)[number];

/** Whether a reason is a ruling: the finding is there, and its issue goes on to list it. */
export function isRuling(reason: GoneReason): reason is Ruling {
  return RULINGS.some((ruling) => ruling === reason);
}
