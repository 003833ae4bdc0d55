// Taken once: looking up a global is slow inside of jest, and this is asked millions of times.
const { cos, exp, floor, imul, log, max, PI, round, sqrt } = Math;

/** Numbers in [0, 1), always the same ones for the same name. */
export type Random = () => number;

/** Mixes the bits of a 32-bit number, so that near numbers give far ones. */
function mix(bits: number): number {
  const a = imul(bits ^ (bits >>> 16), 0x45d9f3b);
  const b = imul(a ^ (a >>> 15), 0x2c1b3c6d);
  return (b ^ (b >>> 16)) >>> 0;
}

/**
 * A generator of its own for each name: what one part of the traffic draws never changes what
 * another one does.
 */
export function randomOf(...names: readonly (string | number)[]): Random {
  let state = 0x811c9dc5;
  for (const char of names.join('\u0000')) state = mix(state ^ (char.codePointAt(0) ?? 0));
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(mix(state) ^ 0x5bd1e995) / 2 ** 32;
  };
}

/** A number between two others. */
export const between = (random: Random, low: number, high: number): number => low + random() * (high - low);

/** A whole number from `low` to `high`, both possible. */
export const integer = (random: Random, low: number, high: number): number =>
  floor(between(random, low, high + 1));

/** One of a list. Throws for an empty one. */
export function pick<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('nothing to pick from: the list is empty');
  return list[integer(random, 0, list.length - 1)] as T;
}

/** The same members in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** Standard normal, by the polar form of Box and Muller. */
function normal(random: Random): number {
  return sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
}

/** Poisson: by products of uniforms for small means, by the normal curve for large ones. */
export function poisson(random: Random, mean: number): number {
  if (mean > 40) return max(0, round(mean + sqrt(mean) * normal(random)));
  const limit = exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** Gamma with mean 1 and variance 1/shape (shape at least 1), after Marsaglia and Tsang (2000). */
export function wobble(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / sqrt(9 * d)) ** 3;
    if (v > 0 && log(1 - random()) < x * x * 0.5 + d - d * v + d * log(v)) return (d * v) / shape;
  }
}

/** Counts that vary more than Poisson does: negative binomial, variance mean + mean²/shape. */
export const overdispersed = (random: Random, mean: number, shape: number): number =>
  mean <= 0 ? 0 : poisson(random, mean * wobble(random, shape));
