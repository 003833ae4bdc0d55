/** From nothing to the most. */
const BARS = '▁▂▃▄▅▆▇█';

/** Numbers as a row of bars, for text: the largest is the highest one. */
export function sparkline(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  return counts.map((count) => BARS[Math.round((count / most) * (BARS.length - 1))] ?? '').join('');
}
