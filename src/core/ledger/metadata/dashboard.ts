import { z } from 'zod';
import type { DashboardScan } from '../dashboard-scan.js';
import type { CoveragePoint } from './coverage-point.js';
import { clocksSchema, NO_CLOCKS, type Clocks } from './clocks.js';
import { findHidden, renderHidden } from './hidden.js';

const TAG = 'fixby:dashboard v1';

/**
 * Maximum length of a text and of a list in the metadata, so that there is room for the rest of the
 * body.
 */
const MAX_VALUE = 100;
const MAX_SCANS = 50;
const MAX_APPS = 10;

/**
 * Maximum length of the workflow's path; a longer one is dropped, since a truncated path would name
 * another file.
 */
const MAX_PATH = 300;

const promisePeriodSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['kept', 'not-kept', 'not-from-here']),
  from: z.string(),
  to: z.string().nullable(),
  /** Of the period that goes on: whether it is kept by the vendor's word, and for which apps. */
  byWord: z.literal(true).exactOptional(),
  covers: z.strictObject({ apps: z.array(z.string()), of: z.int() }).exactOptional(),
});

const keys = z.array(z.string());

/** What the dashboard stores for the next run, which may not complete every scanner. */
const metadataSchema = z.strictObject({
  /** RFC 3339 time of the run that wrote it. */
  asOf: z.string(),
  /** The commit that it scanned, and the run's address; null where they are not known. */
  commit: z.string().nullable().default(null),
  runUrl: z.string().nullable().default(null),
  /** The last complete run of each scanner: RFC 3339. */
  scans: z.array(z.strictObject({ scanner: z.string(), version: z.string(), lastComplete: z.string() })),
  /**
   * Path of the workflow file whose runs scan the default branch: `.github/workflows/fixby.yml`;
   * null where it is not known.
   */
  workflow: z.string().nullable().default(null),
  /** How much was looked at, one point a week, oldest first. */
  coverage: z.array(z.strictObject({ day: z.string(), looked: z.int(), unseen: z.int() })).default([]),
  clocks: clocksSchema.default(NO_CLOCKS),
  /** How the promises of the statement stood, oldest first; absent where there is none. */
  promises: z.array(promisePeriodSchema).exactOptional(),
  /** How requirements and answers stand: see `Stands`. Absent where everybody reads it. */
  stands: z
    .strictObject({
      kept: keys,
      'not-kept': keys,
      yes: keys,
      no: keys,
      'not-applicable': keys,
      'by-word': keys.default([]),
    })
    .exactOptional(),
});

/** The metadata of the dashboard, version 1. */
export type DashboardMetadata = z.output<typeof metadataSchema>;

/**
 * What a dashboard remembers, cut to the room that there is.
 * @param from when it was written (RFC 3339) and by which run; null where that is not known.
 *   `workflow` is the path of the workflow file
 */
export function dashboardMetadata(
  {
    scans,
    coverage,
    clocks,
    promises,
    stands,
  }: {
    readonly scans: readonly DashboardScan[];
    readonly coverage: readonly CoveragePoint[];
    readonly clocks: Clocks;
    readonly promises?: DashboardMetadata['promises'] | undefined;
    readonly stands?: DashboardMetadata['stands'] | undefined;
  },
  { asOf, commit, runUrl, workflow }: Pick<DashboardMetadata, 'asOf' | 'commit' | 'runUrl' | 'workflow'>,
): DashboardMetadata {
  const complete = scans.flatMap(({ scanner, version, lastComplete }) =>
    lastComplete === null ? [] : [{ scanner: cut(scanner), version: cut(version), lastComplete }],
  );
  return {
    asOf,
    commit,
    runUrl: runUrl === null || runUrl.length > MAX_PATH ? null : runUrl,
    scans: complete.slice(0, MAX_SCANS),
    workflow: workflow === null || workflow.length > MAX_PATH ? null : workflow,
    coverage: [...coverage],
    clocks,
    ...(promises === undefined ? {} : { promises: promises.map(shortened) }),
    ...(stands === undefined ? {} : { stands }),
  };
}

/** A promise's period without more names of apps than there is room for. */
function shortened<T extends NonNullable<DashboardMetadata['promises']>[number]>(period: T): T {
  const { covers } = period;
  if (covers === undefined) return period;
  return { ...period, covers: { ...covers, apps: covers.apps.slice(0, MAX_APPS).map(cut) } };
}

/** Truncates a text to the limit without splitting a surrogate pair. */
function cut(text: string): string {
  return text.length <= MAX_VALUE ? text : text.slice(0, MAX_VALUE).replace(/[\uD800-\uDBFF]$/u, '');
}

/**
 * The metadata as a hidden HTML comment: the first line of the dashboard, by which it is also
 * recognised.
 */
export function renderDashboardMetadata(metadata: DashboardMetadata): string {
  return renderHidden(TAG, metadata);
}

/**
 * Parses the metadata of a dashboard issue. Only the first line counts: further down, an untrusted
 * name could imitate it.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null when there is none that is valid
 */
export function parseDashboardMetadata(body: string): DashboardMetadata | null {
  const first = findHidden(TAG, body).find(({ start }) => start === 0);
  const parsed = metadataSchema.safeParse(first?.value);
  return parsed.success ? parsed.data : null;
}
