import type { Series } from '../counts/counts.js';
import { BREAK, runsOf } from './judge.js';
import type { Question } from './kinds.js';
import { sumOf, type Episode, type Window } from './window.js';

/**
 * Makes one episode of each run of windows without a long gap. A narrower window inside of a wider
 * one says more exactly when it was, so the wider one does not count for the times.
 */
export function episodesOf(
  windows: readonly Window[],
  series: Series,
  question: Pick<Question, 'kind' | 'metric'>,
  named: Pick<Episode, 'subject' | 'name'>,
): Episode[] {
  return runsOf(windows, BREAK).map((run) => {
    const exact = withoutWider(run);
    const from = Math.min(...exact.map((window) => window.from));
    const to = Math.max(...exact.map((window) => window.to));
    const { kind, metric } = question;
    const observed = sumOf(series, metric, from, to);
    const chance = Math.min(...run.map((window) => window.chance));
    return {
      ...named,
      kind,
      metric,
      series,
      from,
      to,
      observed,
      chance,
      expected: expectedOf(exact, from, to),
    };
  });
}

/** A run without the windows in which a narrower one lies. */
function withoutWider(run: readonly Window[]): Window[] {
  const length = ({ from, to }: Window): number => to - from;
  return run.filter(
    (wide) => !run.some((one) => length(one) < length(wide) && one.from >= wide.from && one.to <= wide.to),
  );
}

/**
 * What was to be expected from one quarter to before another. Gaps between windows count at the
 * rate of the windows.
 */
function expectedOf(windows: readonly Window[], from: number, to: number): number {
  const covered = windows.reduce((sum, window) => sum + window.to - window.from, 0);
  const expected = windows.reduce((sum, window) => sum + window.expected, 0);
  return covered === 0 ? 0 : (expected * (to - from)) / covered;
}
