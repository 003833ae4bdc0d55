import { BAGS, type Trace } from './trace.js';

/** Finds out how much one word says of a finding, 0 to 1. */
export type WeightOf = (bag: keyof Trace, word: string) => number;

/**
 * How much the words of findings of one rule say: one that no other finding has says 1, one that
 * `n` others have 1 / (1 + n).
 * @param before the traces of the findings that there were
 * @param now the traces of those that there are
 */
export function weights(before: readonly (Trace | null)[], now: readonly (Trace | null)[]): WeightOf {
  const [was, is] = [counts(before), counts(now)];
  return (bag, word) => {
    const key = `${bag} ${word}`;
    return 1 / Math.max(1, was.get(key) ?? 0, is.get(key) ?? 0);
  };
}

function counts(traces: readonly (Trace | null)[]): Map<string, number> {
  const all = new Map<string, number>();
  const count = (key: string): unknown => all.set(key, (all.get(key) ?? 0) + 1);
  for (const trace of traces) {
    if (trace === null) continue;
    for (const bag of BAGS) for (const word of trace[bag]) count(`${bag} ${word}`);
    count(`shape ${trace.shape}`);
    count(`within ${trace.within}`);
    count(`form ${trace.form ?? ''}`);
  }
  return all;
}
