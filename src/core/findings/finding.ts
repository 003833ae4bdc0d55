import type { ScannerName } from '../policy/sections.js';
import type { Severity } from '../scale/severity.js';
import type { SlaState } from '../scale/sla-state.js';
import type { Unseen } from './coverage.js';
import type { GoneReason } from './gone.js';
import type { Trace } from './trace.js';

/** Where a finding comes from. `sarif:<tool>` is a result that another tool reported. */
export type Source = ScannerName | 'posture' | 'activity' | 'report' | `sarif:${string}`;

/** Sources whose findings stand in one place each, besides other tools' (`sarif:<tool>`). */
const PLACED: readonly string[] = ['code', 'forge', 'workflows', 'secrets'];

/**
 * Whether a finding of a source is one weakness in one place: then its path is part of what it is.
 */
export function isPlaced(source: string): boolean {
  return PLACED.includes(source) || source.startsWith('sarif:');
}

/** What a scanner knows about how bad a rule is; `rate` in rate.ts turns it into a severity. */
export interface Rating {
  /** CVSS vectors, any version, unchecked. */
  readonly vectors: readonly string[];
  /** The advisory's own word (`MODERATE`, `HIGH`), unchecked; null where it has none. */
  readonly word: string | null;
  /** A malicious package (`MAL-…`): critical whatever else is said. */
  readonly malicious: boolean;
  /** An advisory that calls itself informational (RustSec `unmaintained`, `notice`): low. */
  readonly informational: boolean;
  /** A score from 0.1 to 10 without a vector (`security-severity` of SARIF). */
  readonly score?: number;
  /**
   * Whose rating it is, where that is not the finding's own source: another tool that found the
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

/** One step of the way of untrusted data, from where it enters to where it does harm. */
export interface FlowStep extends Place {
  /** In a few words; untrusted: `req.query`, a variable's name, the function that is called. */
  readonly label: string;
}

/**
 * How sure a scanner is. Findings of low confidence are reported, but neither judged nor counted:
 * see `isJudged`.
 */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * Whether a finding is sure enough to be judged by the gate, counted, listed for people and
 * tracked. The JSON report and SARIF have all.
 */
export function isJudged({ confidence }: { readonly confidence: Confidence }): boolean {
  return confidence !== 'low';
}

/** A package at one place: what the lockfile there says of it. */
export interface PackageAt {
  /** The OSV ecosystem, `npm`, `PyPI`, `Go`, `crates.io`, `Maven`, … */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The package URL with its version. @see https://github.com/package-url/purl-spec */
  readonly purl: string;
  /**
   * True when the project itself asks for it, false when something else brings it, null where the
   * lockfile can't tell.
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
   * The lowest version of this branch that fixes all of the package's advisories here; null when
   * there is none.
   */
  readonly fixedVersion: string | null;
  /**
   * The exact command that upgrades it; null where there is no fixed version or no such command.
   */
  readonly upgrade: string | null;
}

/** One weakness at one place, as a scanner reports it: before merging, rating and judging. */
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
   * How it is mended, in a sentence or two, where no package has to be upgraded; empty where nobody
   * says.
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
   * What the finding is about where there is no package (for code: the normalised sink); part of
   * its identity.
   */
  readonly subject: string;
  /** How sure the scanner is: `high` for facts. */
  readonly confidence: Confidence;
  /**
   * The way of untrusted data, source first, sink last; empty where the weakness is none of data
   * flow.
   */
  readonly flow: readonly FlowStep[];
  /**
   * What it looks like there, to find it again after a move; left out where the scanner can't tell.
   */
  readonly trace?: Trace;
  /**
   * Of the base, where its scanner knows that it stands in `place` in the head: the file that it
   * was in before.
   */
  readonly movedFrom?: string;
  /**
   * What several findings have in common that one deed mends, one provider key in many files: they
   * share an issue. Left out where each has its own.
   */
  readonly cause?: string;
}

/** Introduced by the pull request, there before, or unknown (no base was asked for). */
export type Origin = 'introduced' | 'existing' | 'unknown';

/** The waiver that covers a location or a finding. */
export interface AppliedWaiver {
  readonly reason: string;
  readonly approvedBy: string | null;
  /** Logins, lower case, of those that GitHub shows to have approved it; absent for nobody. */
  readonly confirmed?: readonly string[];
  /** The former id by which the waiver names a finding that moved; absent where it names it well. */
  readonly formerId?: string;
  /** Calendar date `YYYY-MM-DD`, in the policy's time zone; the last day on which it counts. */
  readonly expires: string;
}

/** A location of a finding with everything that is judged location by location. */
export interface Location extends Place {
  /** The package as this lockfile has it; null where the finding is about no package. */
  readonly package: PackageAt | null;
  /** The way of untrusted data to this place; empty where there is none. */
  readonly flow: readonly FlowStep[];
  readonly origin: Origin;
  /** After the policy's overrides. */
  readonly severity: Severity;
  /** The override's reason where one changed the severity. */
  readonly override: string | null;
  readonly waiver: AppliedWaiver | null;
  /** Where the head was not looked at whole here; absent where it shows the finding. */
  readonly unseen?: LostSight;
}

/** Why a place cannot be seen any more. */
export interface LostSight {
  readonly item: Unseen;
  /**
   * True where this change hides it, or nothing is compared; false where the base did not see it
   * either.
   */
  readonly lost: boolean;
}

/** Where a finding stood, and what keeps it from being seen there. */
export interface UnseenPlace {
  readonly path: string;
  readonly item: Unseen;
}

/** `unseen`: none of its places is looked at any more; it is still open. */
export type FindingState = 'open' | 'unseen';

/**
 * A finding: one weakness, everywhere it stands. Every stage adds to it; nothing is ever dropped
 * from the list.
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
  /** Severity of the worst unwaived location (of the worst location when all are waived). */
  readonly severity: Severity;
  /** Why this severity, in one sentence. */
  readonly severityReason: string;
  readonly score: number | null;
  readonly vector: string | null;
  readonly malicious: boolean;
  /** That of its surest place. */
  readonly confidence: Confidence;
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
  /** Why this due date, in one sentence. */
  readonly dueReason: string;
  readonly sla: SlaState;
  /** Set only when every location is waived: the waiver that ends first. */
  readonly waiver: AppliedWaiver | null;
  /** Ids that it had before it moved; waivers and issues still know it by them. Sorted. */
  readonly formerIds: readonly string[];
  /** What it looks like at its place; null where nobody can tell. */
  readonly trace: Trace | null;
  /** What it shares an issue for; null where it has one of its own. */
  readonly cause: string | null;
  readonly state: FindingState;
  /**
   * RFC 3339 time since when it cannot be seen, by its issue; null where it can, or no issue says
   * so yet.
   */
  readonly unseenSince: string | null;
}

/** A finding that is no longer there, and why. */
export interface GoneFinding extends Finding {
  readonly reason: GoneReason;
  /** Who called it a false positive or out of scope, why and until when; absent for other reasons. */
  readonly decision?: AppliedWaiver;
}
