import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { AddedPackage } from './added.js';
import type { Coverage } from './coverage.js';
import type { Decision, Reason } from './decision.js';
import type { Finding, GoneFinding } from './finding.js';
import type { CheckResult } from '../posture/check-result.js';
import type { PermissionChange } from './permissions.js';
import type { FeedReport } from './priority.js';
import type { EndedReport } from './private-report.js';

/** Findings that a public report does not show. */
export interface Withheld {
  readonly count: number;
  /** Address at which authorized readers find them; null when there is none. */
  readonly url: string | null;
}

/** The outcome of one scanner. A scan is complete only when it is `done`. */
export interface ScanReport {
  /** The scanner's name, `osv-scanner`, … */
  readonly scanner: string;
  /**
   * The sources whose findings it looks for; for results of other tools, each tool that was read
   * (`sarif:<tool>`).
   */
  readonly sources: readonly string[];
  /** Version of the scanner; empty when it failed before that was known. */
  readonly version: string;
  readonly status: 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed: what happened, where, and what to do. Null when done. */
  readonly reason: string | null;
  /**
   * Notable events that do not make the scan incomplete (a deleted lockfile, an ignored
   * osv-scanner.toml), one line each.
   */
  readonly notes: readonly string[];
  /** Packages scanned in the head; null when the scanner does not count packages. */
  readonly packages: number | null;
  /** Files scanned in the head; null when the scanner does not count files. */
  readonly files: number | null;
  /** Each scanned lockfile with its number of packages, sorted by path. */
  readonly lockfiles: readonly { readonly path: string; readonly packages: number }[];
  /** What was scanned and what was not; null when the scanner did not run or cannot tell. */
  readonly coverage: Coverage | null;
  /**
   * For a scan of the repository's posture: the outcome of every check, also of those that found
   * nothing, by id. Absent for all other scans.
   */
  readonly checks?: readonly CheckResult[];
  /**
   * For what people report in private: the reports that are over. One that is neither open nor
   * among these was not seen. Absent for all other scans.
   */
  readonly ended?: readonly EndedReport[];
  /**
   * For a scan of logs: the first and the last day in UTC that they tell of; null where they tell
   * of no request. Absent for all other scans.
   */
  readonly reach?: { readonly first: Day; readonly last: Day } | null;
  /** Wall time, milliseconds. */
  readonly ms: number;
}

/**
 * Tells whether a source was scanned completely over the whole tree. Only then is a finding gone
 * when it is not reported.
 * @param directory the scanned directory; `''` for the whole tree
 */
export function completeIn(
  scans: readonly Pick<ScanReport, 'status' | 'sources'>[],
  directory: string,
): (source: string) => boolean {
  const done = new Set(scans.flatMap(({ status, sources }) => (status === 'done' ? sources : [])));
  return (source) => directory === '' && done.has(source);
}

/** The verdict of the gate. Computed once; reports only read it. */
export interface Verdict {
  readonly decision: Decision;
  /** Worst first; empty only when the decision is `pass`. */
  readonly reasons: readonly Reason[];
}

/** Open findings; waived ones are in `waived` only. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly introduced: number;
  readonly overdue: number;
  readonly waived: number;
}

/** A waiver of the policy that had no effect in this run. */
export interface IdleWaiver {
  /** The match in words: `CVE-2021-23337, npm/lodash`. */
  readonly match: string;
  readonly reason: string;
  readonly expires: string;
}

/** Which trees were compared. */
export interface Comparison {
  /** Commit of the scanned tree; null for a working tree or a plain directory. */
  readonly head: string | null;
  /** Commit compared with; null when there is none or it could not be had. */
  readonly base: string | null;
  /**
   * Why there is no base although one was wanted; everything then counts as introduced. Null
   * otherwise.
   */
  readonly baseUnknown: string | null;
  /** True when this run compares (a pull request, a merge group, `--base`). */
  readonly compares: boolean;
}

/** Where the applied policy was read from. */
export interface PolicyOrigin {
  /** Its path in the repository; null when the default policy applies. */
  readonly path: string | null;
  /** The commit it was read from; null for the working tree or the default policy. */
  readonly ref: string | null;
  readonly preset: string;
  /** The base policy that it extends, at a commit; absent for none. */
  readonly extends?: string;
  /**
   * When the head has another policy: the differences, one line each. They have no effect on this
   * run.
   */
  readonly proposed: readonly string[];
  /**
   * Why the base's policy could not be used, so that the default policy applies; null otherwise.
   */
  readonly invalid: string | null;
}

/** The whole result of a run. All reports are rendered from it. */
export interface Result {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  /** RFC 3339: the time that all SLA computations count as now. */
  readonly asOf: string;
  /** Calendar date of `asOf` in the policy's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly comparison: Comparison;
  readonly policy: PolicyOrigin;
  readonly counts: Counts;
  /** Earliest due date of an open finding that is not over; null when there is none. */
  readonly nextDue: string | null;
  readonly scans: readonly ScanReport[];
  /** All findings that are open in the head: worst first, then by due date, then by id. */
  readonly findings: readonly Finding[];
  /**
   * Findings of the base, or of the issues, that are no longer present in the head, each with the
   * reason; in the same order.
   */
  readonly gone: readonly GoneFinding[];
  /**
   * Findings that are open by their issues, and that this run did not look for (a scanner that
   * failed or did not run). They are counted.
   */
  readonly known: readonly Finding[];
  /**
   * The permissions of Forge apps that the pull request changes: worst first. Empty when nothing is
   * compared.
   */
  readonly permissions: readonly PermissionChange[];
  /** The packages that the change brings; absent where it brings none, or nothing is compared. */
  readonly added?: readonly AddedPackage[];
  /** What became of the feeds that the policy names; absent where it names none. */
  readonly feeds?: readonly FeedReport[];
  /** In a result for public readers: what was removed from it. Absent when nothing was. */
  readonly withheld?: Withheld;
  readonly waivers: {
    readonly unused: readonly IdleWaiver[];
    readonly expired: readonly IdleWaiver[];
    /** Those that end with a fix (`when-fixed`), of findings that have one: they do not count. */
    readonly mended: readonly IdleWaiver[];
    /** Those that last longer than `waiver-rules` allow: they do not count. */
    readonly overlong: readonly IdleWaiver[];
    /** Those that fewer people approved than `waiver-rules` ask for: they do not count. */
    readonly unconfirmed: readonly IdleWaiver[];
    /** Ids in waivers of findings that moved, and what they are now: write that instead. */
    readonly moved: readonly { readonly from: string; readonly to: string }[];
  };
}
