/** What is counted of each series, in the order of the columns. */
export const METRICS = ['requests', 'auth', 'throttled', 'missing', 'errors'] as const;

/**
 * One of `METRICS`: all requests; those answered by 401 or 403; by 429; different paths in an hour
 * that were answered by 404, of a client or of the whole log; those answered by 5xx.
 */
export type Metric = (typeof METRICS)[number];

/** What a series is about. */
export type Subject = 'client' | 'route' | 'status' | 'site';

/** Milliseconds of the smallest span that is counted. */
export const QUARTER = 15 * 60 * 1000;

/** Quarters of an hour in an hour. */
export const HOUR = 4;
/** Quarters of an hour in a day. */
export const DAY = 96;

/** Counts of one metric. Most quarters have no failure: they are left out, which saves memory. */
export interface Column {
  /** Numbers of quarters of an hour since 1970, rising. */
  readonly quarters: readonly number[];
  /** For each of these quarters. */
  readonly counts: readonly number[];
}

/** Counts of one client, route, status class or site, quarter by quarter. */
export interface Series {
  readonly subject: Subject;
  /** Empty for the whole log. */
  readonly name: string;
  /** Numbers of the quarters of an hour since 1970 with anything at all, rising. */
  readonly quarters: readonly number[];
  readonly counts: Readonly<Record<Metric, Column>>;
}

/** Everything that is judged of a log: how many, when and by whom. No line, and no time of one. */
export interface Counts {
  /** By subject, then by name. */
  readonly series: readonly Series[];
}
