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

/** Levenshtein distance: the number of insertions, deletions and replacements from `a` to `b`. */
function editDistance(a: string, b: string): number {
  const letters = Array.from(b);
  let row = [0, ...letters.map((_, index) => index + 1)];
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of letters.entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
