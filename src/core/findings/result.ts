import type { Severity } from '../scale/severity.js';
import type { Coverage } from './coverage.js';
import type { Decision, Reason } from './decision.js';
import type { Finding, GoneFinding } from './finding.js';
import type { PermissionChange } from './permissions.js';

/** Findings that a public report does not show. */
export interface Withheld {
  readonly count: number;
  /** Where those who may see them find them; null for nowhere. */
  readonly url: string | null;
}

/** What became of one scanner. A scan is complete only when it is `done`. */
export interface ScanReport {
  /** The scanner's name, `osv-scanner`, … */
  readonly scanner: string;
  /**
   * The sources of the findings that it looked for, those of all tools (`sarif:<tool>`) whose
   * results it read.
   */
  readonly sources: readonly string[];
  /** Version of the scanner; empty where it did not get so far. */
  readonly version: string;
  readonly status: 'done' | 'skipped' | 'failed';
  /** Why it was skipped or failed: what happened, where, and what to do. Null when done. */
  readonly reason: string | null;
  /**
   * Things worth a line that do not make the scan incomplete (a lockfile that vanished, an ignored
   * osv-scanner.toml).
   */
  readonly notes: readonly string[];
  /** Packages looked at in the head; null where the scanner counts none. */
  readonly packages: number | null;
  /** Files looked at in the head; null where the scanner counts none. */
  readonly files: number | null;
  /** Each scanned lockfile with its number of packages, sorted by path. */
  readonly lockfiles: readonly { readonly path: string; readonly packages: number }[];
  /**
   * What was looked at and what was not, item by item; null where the scanner did not run or cannot
   * say.
   */
  readonly coverage: Coverage | null;
  /** Wall time, milliseconds. */
  readonly ms: number;
}

/**
 * Whether a source was scanned to its end, on all of the tree: only then is gone what it no longer
 * shows.
 * @param directory the scanned directory; `''` for all
 */
export function completeIn(
  scans: readonly Pick<ScanReport, 'status' | 'sources'>[],
  directory: string,
): (source: string) => boolean {
  const done = new Set(scans.flatMap(({ status, sources }) => (status === 'done' ? sources : [])));
  return (source) => directory === '' && done.has(source);
}

/** The verdict as a value, computed once; reports only read it. */
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

/** A waiver of the policy that did nothing in this run. */
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
   * Why there is no base although one was wanted: everything then counts as introduced. Null
   * otherwise.
   */
  readonly baseUnknown: string | null;
  /** True when this run compares (a pull request, a merge group, `--base`). */
  readonly compares: boolean;
}

/** Where the policy in force came from. */
export interface PolicyOrigin {
  /** Its path in the repository; null when the default policy is in force. */
  readonly path: string | null;
  /** The commit it was read from; null for the working tree or the default policy. */
  readonly ref: string | null;
  readonly preset: string;
  /**
   * Where the compared head has another policy: what differs, one line each. It has no effect on
   * this run.
   */
  readonly proposed: readonly string[];
  /**
   * Why the base's policy could not be used and the default one judged instead; null when it could.
   */
  readonly invalid: string | null;
}

/** Everything that a report may say. */
export interface Result {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  /** RFC 3339: the "now" of all SLA computations. */
  readonly asOf: string;
  /** Calendar date of `asOf` in the policy's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly comparison: Comparison;
  readonly policy: PolicyOrigin;
  readonly counts: Counts;
  /** Earliest due date of an open finding that is not over; null when there is none. */
  readonly nextDue: string | null;
  readonly scans: readonly ScanReport[];
  /** All findings of the head: worst first, then by due date, then by id. */
  readonly findings: readonly Finding[];
  /**
   * Findings of the base, or of the issues, that the head no longer has, each with the reason; in
   * the same order.
   */
  readonly gone: readonly GoneFinding[];
  /**
   * Findings that are open by their issues, and that this run did not look for (a scanner that
   * failed or did not run). They are counted.
   */
  readonly known: readonly Finding[];
  /**
   * What the pull request changes of what apps may do: worst first. Empty where nothing is
   * compared.
   */
  readonly permissions: readonly PermissionChange[];
  /** In a result for everybody: what is not shown there. Absent where everything is. */
  readonly withheld?: Withheld;
  readonly waivers: {
    readonly unused: readonly IdleWaiver[];
    readonly expired: readonly IdleWaiver[];
    /** Those that last longer than `waiver-rules` allow: they do not count. */
    readonly overlong: readonly IdleWaiver[];
    /** Those that fewer people approved than `waiver-rules` ask for: they do not count. */
    readonly unconfirmed: readonly IdleWaiver[];
    /** Ids in waivers of findings that moved, and what they are now: write that instead. */
    readonly moved: readonly { readonly from: string; readonly to: string }[];
  };
}
