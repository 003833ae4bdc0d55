import type { Series } from '../counts/counts.js';
import { BREAK, runsOf } from './judge.js';
import type { Question } from './kinds.js';
import { sumOf, type Episode, type Window } from './window.js';

/**
 * Makes one episode of the windows that follow each other. A window of a day joins what it holds.
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

/** Windows in which a narrower one lies say less exactly when it was. */
function withoutWider(run: readonly Window[]): Window[] {
  const length = ({ from, to }: Window): number => to - from;
  return run.filter(
    (wide) => !run.some((one) => length(one) < length(wide) && one.from >= wide.from && one.to <= wide.to),
  );
}

/** What was to be expected from one quarter to another: between windows as much as in them. */
function expectedOf(windows: readonly Window[], from: number, to: number): number {
  const covered = windows.reduce((sum, window) => sum + window.to - window.from, 0);
  const expected = windows.reduce((sum, window) => sum + window.expected, 0);
  return covered === 0 ? 0 : (expected * (to - from)) / covered;
}
