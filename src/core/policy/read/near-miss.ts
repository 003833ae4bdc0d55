/** Longer words are not compared: the run time grows with the product of both lengths. */
const MAX_LENGTH = 60;

/**
 * The known word that was probably meant: at most a third of the letters differ, ignoring case.
 * @returns undefined when no known word is that close
 */
export function nearMiss(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from `a` to `b`, no
 * letter touched twice (optimal string alignment, Damerau 1964).
 */
function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  const rows = [[0, ...to.map((_, index) => index + 1)]];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    rows.push(next);
    for (const [j, other] of to.entries()) {
      const swapped = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
      next.push(
        Math.min(
          at(i, j) + (letter === other ? 0 : 1),
          at(i, j + 1) + 1,
          at(i + 1, j) + 1,
          swapped ? at(i - 1, j - 1) + 1 : Infinity,
        ),
      );
    }
  }
  return at(from.length, to.length);
}
