import { z } from 'zod';
import type { Previous } from '../../gate/sla.js';
import { SEVERITIES } from '../../scale/severity.js';
import { compareText } from '../../scale/text-order.js';
import { packedTraceSchema } from './packed-trace.js';

/** The most that a dashboard holds of clocks, in UTF-16 units of their JSON. */
const MAX_CLOCKS = 25_000;

/** The most that it holds of clocks and of places together. */
const MAX_ALL = 36_000;

/** Clocks and severities of findings, should their issues be taken away: the stored form. */
export const clocksSchema = z.strictObject({
  /** What due dates depend on, by the place that rows refer to: see `slaBasis`. */
  bases: z.array(z.string()),
  running: z.array(
    z.strictObject({
      source: z.string(),
      /**
       * When clocks started (RFC 3339), the due date and severity that were announced, the place of
       * its basis, and the fingerprints of the findings.
       */
      rows: z.array(
        z.tuple([
          z.string(),
          z.string().nullable(),
          z.enum(SEVERITIES).nullable(),
          z.int(),
          z.array(z.string()),
        ]),
      ),
    }),
  ),
  /** Severities that comments set, with the number of our answer. */
  raised: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(SEVERITIES),
      by: z.string(),
      reason: z.string(),
      answer: z.int(),
    }),
  ),
  /** Where findings stood whose clocks run, to recognise them should they move meanwhile. */
  places: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      rule: z.string(),
      path: z.string(),
      trace: packedTraceSchema,
    }),
  ),
});

/** Clocks and severities of findings in the stored form. */
export type Clocks = z.output<typeof clocksSchema>;

/** No clocks. */
export const NO_CLOCKS: Clocks = { bases: [], running: [], raised: [], places: [] };

/** The clock of one finding. */
export interface Clock {
  /** Fingerprint. */
  readonly id: string;
  readonly source: string;
  /** RFC 3339 */
  readonly since: string;
  /** What its issue announces; null where it has none. */
  readonly announced: Previous | null;
}

/**
 * The stored form of clocks: those that run longest first, as far as there is room, and of these
 * the places.
 */
export function packClocks(
  clocks: readonly Clock[],
  raised: Clocks['raised'],
  places: Clocks['places'],
): Clocks {
  const bases = [...new Set(clocks.flatMap(({ announced }) => announced?.basis ?? []))].sort();
  const running = new Map<string, Map<string, Row>>();
  const taken = new Set<string>();
  let room = MAX_CLOCKS - JSON.stringify({ bases, raised }).length;
  for (const clock of [...clocks].sort(longestFirst)) {
    if (taken.has(clock.id)) continue;
    taken.add(clock.id);
    const rows = running.get(clock.source) ?? new Map<string, Row>();
    const row = rowOf(clock, bases);
    const key = JSON.stringify(row.slice(0, 4));
    const known = rows.get(key);
    room -= clock.id.length + 3 + (known === undefined ? key.length + 4 : 0);
    if (room < 0) break;
    if (known === undefined) rows.set(key, row);
    else known[4].push(clock.id);
    running.set(clock.source, rows);
  }
  const groups = [...running].map(([source, rows]) => ({ source, rows: [...rows.values()] }));
  const stored = { bases, running: groups, raised };
  return { ...stored, places: fitting(places, taken, MAX_ALL - JSON.stringify(stored).length) };
}

/** The places of the findings that are stored, in their order, as far as there is room. */
function fitting(places: Clocks['places'], ids: ReadonlySet<string>, room: number): Clocks['places'] {
  const byId = new Map(places.map((place) => [place.id, place]));
  let left = room;
  const fit: Clocks['places'] = [];
  for (const place of [...ids].flatMap((id) => byId.get(id) ?? [])) {
    left -= JSON.stringify(place).length + 1;
    if (left < 0) break;
    fit.push(place);
  }
  return fit;
}

type Row = Clocks['running'][number]['rows'][number];

function rowOf({ id, since, announced }: Clock, bases: readonly string[]): Row {
  if (announced === null) return [since, null, null, 0, [id]];
  const { due, severity, basis } = announced;
  return [since, due, severity, bases.indexOf(basis), [id]];
}

function longestFirst(a: Clock, b: Clock): number {
  return compareText(a.since, b.since) || compareText(a.id, b.id);
}

/** The clocks of a stored form. */
export function unpackClocks({ bases, running }: Clocks): Clock[] {
  return running.flatMap(({ source, rows }) =>
    rows.flatMap(([since, due, severity, basis, ids]) => {
      const announced = severity === null ? null : { due, severity, basis: bases[basis] ?? '' };
      return ids.map((id) => ({ id, source, since, announced }));
    }),
  );
}
