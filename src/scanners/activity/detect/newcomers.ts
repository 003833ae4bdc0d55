import { DAY, type Series } from '../counts/counts.js';
import type { Calendar } from './calendar.js';
import { largest, median } from './stats.js';
import { sumOf, type Episode } from './window.js';

/**
 * How long the beginning of a log only shows who is there already: `share` of its length, but at
 * least `least` and at most `quarters`, both in quarters of an hour.
 */
const LEARNING = { quarters: 3 * DAY, share: 0.25, least: 24 } as const;

/** How many times what others did on a first day a new client has to do. */
const RATIO = 3;

/**
 * The clients that came after the log had shown who is there, each with its requests in the 24
 * hours from its first one.
 */
export function newcomersOf(clients: readonly Series[], { days }: Calendar): ReadonlyMap<Series, number> {
  const first = clients.reduce((least, { quarters }) => Math.min(least, quarters[0] ?? Infinity), Infinity);
  const span = ((days.at(-1) ?? 0) + 1) * DAY - first;
  const known = first + Math.max(LEARNING.least, Math.min(LEARNING.quarters, LEARNING.share * span));
  return new Map(
    clients.flatMap((series) => {
      const start = series.quarters[0] ?? 0;
      return start < known ? [] : [[series, sumOf(series, 'requests', start, start + DAY)] as const];
    }),
  );
}

/**
 * New clients that did far more on their first day than others who were new.
 * @param least requests of a first day that are worth a word
 * @param tops what others had on their busiest day, to compare with where hardly anybody is new
 */
export function newClients(
  newcomers: ReadonlyMap<Series, number>,
  least: number,
  tops: readonly number[],
): Episode[] {
  const volumes = [...newcomers.values()].sort((a, b) => b - a);
  const usual = median(volumes);
  return [...newcomers].flatMap(([series, volume]) => {
    if (volume < least) return [];
    const others = volumes.toSpliced(volumes.indexOf(volume), 1);
    const few = others.length < 5 ? tops : others;
    const most = largest(few, 1 + Math.floor(0.02 * few.length));
    if (volume < RATIO * most) return [];
    const from = series.quarters[0] ?? 0;
    const last = series.quarters.filter((quarter) => quarter < from + DAY).at(-1) ?? from;
    const expected = few === tops ? median(tops) : usual;
    const chance = -((Math.sqrt(volume) - Math.sqrt(most)) ** 2);
    return [
      {
        subject: 'client' as const,
        name: series.name,
        kind: 'new-client' as const,
        metric: 'requests' as const,
        series,
        from,
        to: last + 1,
        observed: volume,
        expected,
        chance,
      },
    ];
  });
}
