import { z } from 'zod';
import { statusOf } from './fields.js';
import { attributeOf, attributes } from './forge-otlp.js';
import type { Emit, Hit } from './hit.js';
import { timeOf } from './time.js';

const instant = z.union([z.string(), z.number()]);

const dataPoint = z.looseObject({
  attributes,
  startTimeUnixNano: instant.exactOptional(),
  timeUnixNano: instant,
  asInt: instant.exactOptional(),
  asDouble: z.number().exactOptional(),
});

const metric = z.looseObject({
  name: z.string(),
  sum: z
    .looseObject({
      aggregationTemporality: z.union([z.string(), z.number()]).exactOptional(),
      dataPoints: z.array(dataPoint).default([]),
    })
    .exactOptional(),
});

const resourceMetrics = z.array(
  z.looseObject({
    resource: z.looseObject({ attributes }).exactOptional(),
    scopeMetrics: z.array(z.looseObject({ metrics: z.array(metric).default([]) })).default([]),
  }),
);

/** Counters of requests, and counters of those among them that failed. */
const COUNTERS: ReadonlyMap<string, 'requests' | 'errors'> = new Map([
  ['forge_backend_invocation_count', 'requests'],
  ['forge_backend_invocation_errors', 'errors'],
  ['forge_api_request_count', 'requests'],
]);

/** What GraphQL wraps around an export, from the outside in. */
const WRAPPERS = ['data', 'ecosystem', 'forgeMetrics', 'appMetrics'] as const;

/**
 * The metrics export of Forge, OTLP in JSON, as its GraphQL API gives it. It counts by site,
 * function and status class, and knows no clients.
 * @returns whether all counters of requests could be read; null when it is no such export
 * @see https://developer.atlassian.com/platform/forge/export-app-metrics/
 */
export function forgeMetrics(record: Readonly<Record<string, unknown>>, emit: Emit): boolean | null {
  const inner = unwrapped(record);
  if (!Object.hasOwn(inner, 'resourceMetrics')) return null;
  const known = resourceMetrics.safeParse(inner['resourceMetrics']);
  if (!known.success) return false;
  return known.data
    .flatMap(({ resource, scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }) =>
        metrics.map((one) => readMetric(one, resource?.attributes ?? [], emit)),
      ),
    )
    .every((readable) => readable);
}

function unwrapped(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return WRAPPERS.reduce((value, name) => {
    const inner = value[name];
    return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : value;
  }, record);
}

/** A counter that goes on from export to export (cumulative) tells no rate, and is not read. */
function readMetric(
  { name, sum }: z.output<typeof metric>,
  shared: z.output<typeof attributes>,
  emit: Emit,
): boolean {
  const counter = COUNTERS.get(name);
  if (counter === undefined || sum === undefined) return true;
  const { aggregationTemporality: kind } = sum;
  if (kind === 2 || kind === 'AGGREGATION_TEMPORALITY_CUMULATIVE') return false;
  return sum.dataPoints
    .map((point) => {
      const hit = hitOf(point, [...point.attributes, ...shared], counter);
      if (hit !== null) emit(hit);
      return hit !== null;
    })
    .every((known) => known);
}

function hitOf(
  { startTimeUnixNano, timeUnixNano, asInt, asDouble }: z.output<typeof dataPoint>,
  given: z.output<typeof attributes>,
  counter: 'requests' | 'errors',
): Hit | null {
  const time = timeOf(startTimeUnixNano ?? timeUnixNano);
  const value = Number(asInt ?? asDouble ?? Number.NaN);
  if (time === null || !Number.isFinite(value) || value < 0) return null;
  return {
    time,
    client: null,
    site: attributeOf(given, ['contextAri']),
    path: attributeOf(given, ['functionKey', 'url', 'remote', 'moduleKey']),
    status: statusOf(attributeOf(given, ['status'])),
    count: counter === 'requests' ? value : 0,
    ...(counter === 'errors' ? { errors: value } : {}),
  };
}
