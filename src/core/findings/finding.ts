import type { ReportKind } from '../intake/forms.js';
import type { ScannerName } from '../policy/scan-section.js';
import type { Severity } from '../scale/severity.js';
import type { SlaState } from '../scale/sla-state.js';
import type { Activity } from './activity.js';
import type { Unseen } from './coverage.js';
import type { GoneReason } from './gone.js';
import type { Epss, KnownExploited } from './priority.js';
import type { Reachability } from './reachability.js';
import type { Trace } from './trace.js';

/** What reported a finding. `sarif:<tool>` is another tool whose results were read from SARIF. */
export type Source =
  ScannerName | 'licenses' | 'posture' | 'activity' | 'report' | 'statement' | `sarif:${string}`;

/** Sources whose findings belong to one file each; so do those of other tools (`sarif:<tool>`). */
const PLACED: readonly string[] = ['code', 'forge', 'workflows', 'secrets'];

/**
 * Whether a source's findings belong to one file each, whose path is then part of their identity.
 */
export function isPlaced(source: string): boolean {
  return PLACED.includes(source) || source.startsWith('sarif:');
}

/**
 * A scanner's data on the severity of a rule or advisory; `rate` in rate.ts turns it into a
 * severity.
 */
export interface Rating {
  /** CVSS vectors, any version, unchecked. */
  readonly vectors: readonly string[];
  /** The advisory's severity word (`MODERATE`, `HIGH`), unchecked; null when it has none. */
  readonly word: string | null;
  /** Whether it reports a malicious package (`MAL-…`): that is always critical. */
  readonly malicious: boolean;
  /**
   * Whether the advisory calls itself informational (RustSec `unmaintained`, `notice`): that counts
   * as low.
   */
  readonly informational: boolean;
  /** A score from 0.1 to 10 without a vector (`security-severity` of SARIF). */
  readonly score?: number;
  /**
   * The source of this rating, when it is not the finding's own: another tool that reported the
   * same.
   */
  readonly by?: Source;
}

/**
 * A place in the scanned tree. Lines and columns are 1-based; null where the scanner knows none.
 */
export interface Place {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
}

/** One step in the data flow of untrusted data, from its source to the dangerous sink. */
export interface FlowStep extends Place {
  /** A few words, untrusted: `req.query`, a variable's name, the function that is called. */
  readonly label: string;
}

/**
 * How sure a scanner is. Findings of low confidence are reported, but neither judged nor counted:
 * see `isJudged`.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** The highest of several confidences. */
export function surest(confidences: readonly Confidence[]): Confidence {
  return (['high', 'medium'] as const).find((level) => confidences.includes(level)) ?? 'low';
}

/**
 * Whether a finding has enough confidence to count for the gate, in figures, in lists for people
 * and in issues. The JSON report and SARIF contain all findings.
 */
export function isJudged({ confidence }: { readonly confidence: Confidence }): boolean {
  return confidence !== 'low';
}

/** A package as one lockfile states it. */
export interface PackageAt {
  /** The OSV ecosystem, `npm`, `PyPI`, `Go`, `crates.io`, `Maven`, … */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The package URL with its version. @see https://github.com/package-url/purl-spec */
  readonly purl: string;
  /**
   * True for a direct dependency of the project, false for a transitive one, null where the
   * lockfile does not tell.
   */
  readonly direct: boolean | null;
  /**
   * The chain from a direct dependency down to this package's parent, `name` each; empty when
   * direct or unknown.
   */
  readonly through: readonly string[];
  /** Only needed for development; null where the lockfile can't tell. */
  readonly dev: boolean | null;
  /**
   * The lowest version in this release line that fixes all advisories about the package in this
   * tree; null when there is none.
   */
  readonly fixedVersion: string | null;
  /**
   * The exact command that upgrades it; null where there is no fixed version or no such command.
   */
  readonly upgrade: string | null;
  /**
   * What to know before the command is run (a major step, an override), or why there is none and
   * what to do then; absent where there is nothing to say. Contains untrusted names.
   */
  readonly upgradeNote?: string;
}

/** One weakness at one location, as a scanner reports it: before merging, rating and assessment. */
export interface Observation {
  readonly source: Source;
  /** Advisory or rule id. */
  readonly rule: string;
  /** Other ids of the same advisory. */
  readonly aliases: readonly string[];
  /** One line; untrusted. */
  readonly title: string;
  /** Longer text; untrusted Markdown. Empty where there is none. */
  readonly description: string;
  /**
   * How to fix it, in a sentence or two, when no package has to be upgraded; empty when the scanner
   * does not say.
   */
  readonly fix: string;
  readonly rating: Rating;
  /** `CWE-79`, … */
  readonly cwe: readonly string[];
  /** http(s) links; untrusted. */
  readonly references: readonly string[];
  /** RFC 3339; null where unknown. */
  readonly published: string | null;
  readonly place: Place;
  readonly package: PackageAt | null;
  /**
   * What the finding is about when there is no package (for code: the normalised sink); part of its
   * identity.
   */
  readonly subject: string;
  /** How sure the scanner is; `high` for facts such as a package's version. */
  readonly confidence: Confidence;
  /** The data flow from source to sink; empty for a weakness that is not about data flow. */
  readonly flow: readonly FlowStep[];
  /** Set for what is shown but never blocks, whatever its severity. */
  readonly neverBlocks?: true;
  /**
   * The code at this location as digests, to recognise it after a move; absent when the scanner
   * makes none.
   */
  readonly trace?: Trace;
  /**
   * For an observation in the base that the scanner recognised at `place` in the head: its path in
   * the base.
   */
  readonly movedFrom?: string;
  /**
   * Identifies what several findings have in common when one change fixes them all (the same
   * provider key in many files): they share an issue. Absent when each has its own.
   */
  readonly cause?: string;
  /** The episode in a log that it is about; absent for everything else. */
  readonly activity?: Activity;
  /** Subjects under which an earlier run may have known it. */
  readonly formerSubjects?: readonly string[];
}

/**
 * Whether the pull request introduced it or it existed before; `unknown` when nothing is compared.
 */
export type Origin = 'introduced' | 'existing' | 'unknown';

/** The waiver that covers a location or a finding. */
export interface AppliedWaiver {
  readonly reason: string;
  readonly approvedBy: string | null;
  /** Logins, lower case, of those that GitHub shows to have approved it; absent for nobody. */
  readonly confirmed?: readonly string[];
  /**
   * The former id by which the waiver names a finding that moved; absent where it names it well.
   */
  readonly formerId?: string;
  /** Calendar date `YYYY-MM-DD` in the policy's time zone: the last day on which it applies. */
  readonly expires: string;
  /** What a VEX document states, where the waiver is one; absent for all others. */
  readonly vex?: {
    readonly status: 'not_affected' | 'fixed';
    /** One of OpenVEX's words; null where it gives none. */
    readonly justification: string | null;
  };
}

/** A location of a finding with what is assessed for each location on its own. */
export interface Location extends Place {
  /**
   * The package as the lockfile at this location states it; null when the finding is not about a
   * package.
   */
  readonly package: PackageAt | null;
  /** The data flow to this location; empty when there is none. */
  readonly flow: readonly FlowStep[];
  readonly origin: Origin;
  /** The severity after the policy's overrides. */
  readonly severity: Severity;
  /** Who or what overrode the severity, and why; null when nothing did. */
  readonly override: string | null;
  readonly waiver: AppliedWaiver | null;
  /** Why the head could not be scanned at this location; absent when the finding was seen there. */
  readonly unseen?: LostSight;
}

/** Why a location can no longer be seen by the scan. */
export interface LostSight {
  readonly item: Unseen;
  /**
   * True when this change hides it, or when nothing is compared; false when the base could not see
   * it either.
   */
  readonly lost: boolean;
}

/** A former location of a finding, and the item that was not scanned there. */
export interface UnseenPlace {
  readonly path: string;
  readonly item: Unseen;
}

/** A due date that a maintainer set by a comment, such as the one in Atlassian's ticket. */
export interface SetDue {
  /** `YYYY-MM-DD` */
  readonly due: string;
  /** Empty where an earlier date than ours was set without one. Untrusted. */
  readonly reason: string;
  /** Login; `Jira` where a ticket has it. */
  readonly by: string;
  /** Key of the ticket that has it; absent where a comment set it. */
  readonly ticket?: string;
}

/** What is known of a finding that a person reported. */
export interface ReportFacts {
  readonly kind: Exclude<ReportKind, 'question'>;
  /** Login of whoever reported it; null for a deleted account. */
  readonly by: string | null;
  /** Whether somebody who may write here reported it, or a maintainer confirmed it. */
  readonly confirmed: boolean;
}

/** `unseen`: none of its locations could be scanned, so it still counts as open. */
export type FindingState = 'open' | 'unseen';

/**
 * A finding: one weakness with all its locations. Every stage of the pipeline adds to it; none
 * removes a finding from the list.
 */
export interface Finding {
  /**
   * Fingerprint: 16 hex digits, stable across runs, machines, line moves, reordering and upgrades
   * that don't fix it.
   */
  readonly id: string;
  readonly source: Source;
  readonly rule: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly fix: string;
  /** Severity of its worst unwaived location; of its worst location when all are waived. */
  readonly severity: Severity;
  /** Why this severity, in one sentence. */
  readonly severityReason: string;
  readonly score: number | null;
  readonly vector: string | null;
  readonly malicious: boolean;
  /** The highest confidence of its observations. */
  readonly confidence: Confidence;
  /** Set for what is shown but never blocks, whatever its severity. */
  readonly neverBlocks?: true;
  readonly cwe: readonly string[];
  /** Never empty. Sorted by path, line, version. */
  readonly locations: readonly Location[];
  /**
   * The package of the location that decides the severity; null where the finding is about no
   * package.
   */
  readonly package: PackageAt | null;
  readonly references: readonly string[];
  /** When the advisory was published, RFC 3339; null where unknown. */
  readonly published: string | null;
  readonly origin: Origin;
  /** RFC 3339 creation time of the finding's issue; null where there is none yet. */
  readonly firstSeen: string | null;
  /**
   * Calendar date `YYYY-MM-DD` in the policy's time zone; null when the policy gives no due date.
   */
  readonly due: string | null;
  /**
   * Days from today to `due`: 0 on the due date itself, negative when overdue; null without a due
   * date.
   */
  readonly daysLeft: number | null;
  /** The reason for the due date, in one sentence. */
  readonly dueReason: string;
  readonly sla: SlaState;
  /** Set only when every location is waived: the waiver that ends first. */
  readonly waiver: AppliedWaiver | null;
  /**
   * Fingerprints that it had before it moved, sorted. Waivers and issues may still refer to it by
   * them.
   */
  readonly formerIds: readonly string[];
  /** The code at its location as digests; null when its scanner makes none. */
  readonly trace: Trace | null;
  /** The key of the issue that it shares with others; null when it has an issue of its own. */
  readonly cause: string | null;
  readonly state: FindingState;
  /**
   * RFC 3339 time since when it cannot be seen, according to its issue; null when it can, or its
   * issue does not say.
   */
  readonly unseenSince: string | null;
  /** The episode in a log that it is about; absent for everything else. */
  readonly activity?: Activity;
  /** Set where a maintainer set the due date; absent where it follows from the policy. */
  readonly dueSet?: SetDue;
  /** Set for a finding that a person reported; absent for what a scan found. */
  readonly report?: ReportFacts;
  /** Whether production code imports the package; only for dependencies of npm. */
  readonly reachability?: Reachability;
  /** Set where a feed of the policy lists it as exploited. */
  readonly exploited?: KnownExploited;
  /** How likely exploitation is; absent where no feed of the policy says. */
  readonly epss?: Epss;
  /**
   * RFC 3339 time since when a version is known that fixes it, null while there is none; absent for
   * what no version of a package fixes.
   */
  readonly fixSince?: string | null;
}

/** A finding that is no longer present, and why. */
export interface GoneFinding extends Finding {
  readonly reason: GoneReason;
  /**
   * Who called it a false positive or out of scope, why and until when; absent for other reasons.
   */
  readonly decision?: AppliedWaiver;
}
