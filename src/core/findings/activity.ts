import type { ActivityKind, ActivitySubject } from '../scale/activity-kind.js';

/** One episode of abnormal behaviour, as a finding has it. */
export interface Activity {
  readonly subject: ActivitySubject;
  /** An address as far as it may be shown, a route, a class (`4xx`), a host. */
  readonly name: string;
  readonly kind: ActivityKind;
  /** RFC 3339. */
  readonly from: string;
  /** RFC 3339: the first moment after it. */
  readonly to: string;
  /** How many requests, failures, missing paths or errors there were in this time. */
  readonly observed: number;
  /** How many were to be expected. */
  readonly expected: number;
  /** The chance is at most 1 in 10 to this power that it is none. */
  readonly rarity: number;
  /** What the client asked for, without queries and without what names one thing. */
  readonly paths: readonly string[];
  /** Counts before, in and after it, of equal spans. */
  readonly chart: ActivityChart;
}

/** Counts of equal spans, with what was expected of each where it is known. */
export interface ActivityChart {
  /** RFC 3339: the start of the first span. */
  readonly from: string;
  /** Minutes of a span. */
  readonly minutes: number;
  readonly counts: readonly number[];
  /** Of the spans in the episode the first and the one after the last, by index. */
  readonly marked: readonly [number, number];
}
