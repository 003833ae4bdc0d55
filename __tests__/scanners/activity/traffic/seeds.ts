const seeds = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

/** To look at, plot and tune on as one likes. */
export const DEVELOPMENT: readonly string[] = seeds('development', 20);

/**
 * To measure with, at the end: whoever builds the detector looks at the totals of these only, never
 * at a single miss or false alarm of one. What was looked at is development from then on.
 */
export const HELD_OUT: readonly string[] = seeds('held-out', 40);
