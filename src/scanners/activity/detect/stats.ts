/** Makes the median absolute deviation of normal noise its standard deviation. */
const NORMAL = 1.4826;

/** The middle one of some numbers, the mean of the two middle ones of an even many; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

/** The median absolute deviation from a centre, as the standard deviation of normal noise. */
export function spread(values: readonly number[], centre: number): number {
  return NORMAL * median(values.map((value) => Math.abs(value - centre)));
}

/** The value below which a share of some numbers lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? 0;
}

/** The k-th largest of some numbers, the first being 1; 0 where there are fewer. */
export function largest(values: readonly number[], k: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length - k] ?? 0;
}

/**
 * Steadies a count: its noise is then about 1, however large it is.
 * @see Anscombe, The transformation of Poisson, binomial and negative-binomial data, 1948
 */
export function steady(count: number): number {
  return 2 * Math.sqrt(count + 3 / 8);
}

/**
 * The natural logarithm of an upper bound on how likely at least so many are, where so many are
 * expected and each comes by itself (Poisson): the chance of exactly so many, by Stirling, and the
 * ones above it as a geometric series.
 * @see Feller, An introduction to probability theory and its applications, volume 1, 1968, VI.10
 */
export function poissonTail(observed: number, expected: number): number {
  if (observed <= expected || observed === 0) return 0;
  const mean = Math.max(expected, 1e-9);
  const exactly =
    observed - mean - observed * Math.log(observed / mean) - Math.log(2 * Math.PI * observed) / 2;
  return Math.min(0, exactly + Math.log((observed + 1) / (observed + 1 - mean)));
}
