import type { GoneReason } from '../findings/gone.js';
import type { PermissionChange } from '../findings/permissions.js';
import type { Approval } from '../policy/approvers.js';
import type { GrantKind } from '../gate/memory.js';
import type { Day } from '../scale/day.js';
import type { Severity } from '../scale/severity.js';
import type { FindingRecord } from './finding-record.js';

/** A waiver that covered a finding in the period of the evidence. */
export interface EvidenceWaiver {
  /** What it was accepted as. */
  readonly kind: GrantKind;
  /** Who approved it; null where nobody is named. */
  readonly by: string | null;
  /** Whether GitHub shows that they did, or only the policy says so; null where nobody is named. */
  readonly approval: Approval | null;
  readonly reason: string;
  /** The first day on which it applied; null where unknown. */
  readonly from: Day | null;
  /** The last day on which it applied or will apply. */
  readonly until: Day;
}

/**
 * One finding in the evidence, once for each time that it was open. All days are calendar dates in
 * the policy's time zone.
 */
export interface EvidenceFinding extends Pick<
  FindingRecord,
  | 'id'
  | 'issue'
  | 'source'
  | 'rule'
  | 'title'
  | 'package'
  | 'severity'
  | 'due'
  | 'owner'
  | 'report'
  | 'dueSet'
  | 'fix'
> {
  /** The day on which its clock started. */
  readonly opened: Day;
  /** The day on which it was repaired (reason fixed or removed); null while it is not. */
  readonly fixed: Day | null;
  /** Why it is gone; null while it is open. */
  readonly gone: GoneReason | null;
  /** Days from `opened` to the day on which it was gone, or else to the day of the report. */
  readonly days: number;
  /**
   * Whether it was fixed on or before its due date, or is open and not yet overdue; null where
   * there is no due date. A waiver does not change it.
   */
  readonly withinSla: boolean | null;
  /** The day since which it cannot be seen; null where it can be, or is gone. */
  readonly unseenSince: Day | null;
  /** Whether its issue is closed as "not planned" and no waiver applies. */
  readonly dismissed: boolean;
  readonly waivers: readonly EvidenceWaiver[];
}

/** Consecutive days without a complete scan. */
export interface ScanGap {
  readonly from: Day;
  /** The last of these days. */
  readonly to: Day;
  readonly days: number;
}

/** A permission that a Forge app was given in the period, or that was taken from it. */
export interface EvidencePermission extends Omit<PermissionChange, 'place'> {
  /** The day of the commit. */
  readonly on: Day;
  readonly commit: string;
  readonly author: string | null;
  /** Null where the commit came without one. */
  readonly pullRequest: number | null;
  readonly mergedBy: string | null;
  /** Reviewers who may push, and approved the manifest in this state. */
  readonly approvedBy: readonly string[];
}

/** What the manifests of Forge apps say over the period. */
export interface EvidencePermissions {
  readonly changes: readonly EvidencePermission[];
  /** Versions that are no valid manifest: their changes are those of the next valid one. */
  readonly uncompared: readonly {
    readonly app: string;
    readonly on: Day;
    readonly commit: string;
    readonly reason: string;
  }[];
}

/**
 * The report for an auditor: every finding that was open in the period, and on how many days a scan
 * was complete.
 */
export interface Evidence {
  /** `owner/name` */
  readonly repository: string;
  readonly since: Day;
  readonly until: Day;
  /** RFC 3339 time at which the data was read. */
  readonly asOf: string;
  readonly timezone: string;
  readonly policy: { readonly path: string | null; readonly ref: string | null; readonly preset: string };
  /** Days that the policy gives, by severity; null for no due date. */
  readonly policyDays: Readonly<Record<Severity, number | null>>;
  readonly findings: readonly EvidenceFinding[];
  /** Days of the period, both ends included. */
  readonly days: number;
  /** Days of the period on which at least one scan of the default branch was complete. */
  readonly scannedDays: number;
  readonly gaps: readonly ScanGap[];
  /** Null where the repository has no Forge app. */
  readonly permissions: EvidencePermissions | null;
}
