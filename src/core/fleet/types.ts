import type { Figures } from '../findings/counts.js';
import type { EvidenceFinding } from '../history/evidence.js';
import type { Compliance, DashboardRow } from '../history/trend.js';
import type { Day } from '../scale/day.js';

/** How far a repository could be looked at. Only of one that was `read` anything is known. */
export type Sight =
  | 'read'
  /** It is not there, or this token does not see it. */
  | 'hidden'
  /** This token may not read its issues or files. */
  | 'forbidden'
  /** GitHub did not answer, several times. */
  | 'failed'
  /** It has no issues, and names no other repository for them. */
  | 'issues-off';

/** Whether a check is required on the default branch, as far as this token sees. */
export interface Gate {
  /** `required` where one of ours is; `other` where only checks with other names are. */
  readonly state: 'required' | 'other' | 'not-visible';
  /** Names of the required checks, or paths of required workflows. Untrusted. */
  readonly checks: readonly string[];
}

/** The policy of a repository. */
export interface FleetPolicy {
  /** Its path; null for the default policy. */
  readonly path: string | null;
  /** The base policy that it extends, at a commit; null for none. */
  readonly extends: string | null;
  readonly preset: string;
  /** What is wrong with it; null where nothing is. */
  readonly invalid: string | null;
  /** Keys that are weaker than in the policy that all are held against. */
  readonly weaker: readonly string[];
}

/** An open finding of the fleet. */
export interface FleetRow extends Pick<
  DashboardRow,
  | 'finding'
  | 'issue'
  | 'title'
  | 'severity'
  | 'sla'
  | 'due'
  | 'daysLeft'
  | 'ageDays'
  | 'owner'
  | 'waived'
  | 'exploited'
> {
  /** `owner/name` */
  readonly repository: string;
  readonly team: string | null;
  /** Whether readers of a public page may not see it. */
  readonly confidential: boolean;
}

/** A finding with its whole life, as it is exported: once for each time that it was open. */
export interface FleetFinding extends EvidenceFinding {
  readonly repository: string;
  readonly team: string | null;
}

/** One repository of the fleet. */
export interface FleetRepository {
  /** `owner/name` */
  readonly name: string;
  readonly url: string;
  readonly sight: Sight;
  /** Why it could not be read, in GitHub's words; null where it was. Untrusted. */
  readonly reason: string | null;
  /** Taken for private where it is not known. */
  readonly private: boolean;
  readonly archived: boolean;
  /** Of its topic `team-<name>`; null without one. */
  readonly team: string | null;
  /** Where its issues are, when that is another repository. */
  readonly tracker: string | null;
  /** Another repository of the fleet whose issues these are, too: there they are counted. */
  readonly countedIn: string | null;
  readonly gate: Gate;
  readonly policy: FleetPolicy;
  /** RFC 3339: the last complete scan that its dashboard tells of; null for none. */
  readonly lastScan: string | null;
  /** Other accounts whose issues have our marker: ours under another token, or forged. */
  readonly foreign: readonly string[];
  readonly figures: Figures;
  /** Of the last 90 days: how many were due, and how many of them were in time. */
  readonly kept: Compliance;
}

/** What is known of a repository without its issues. */
export type FleetAbout = Omit<FleetRepository, 'figures' | 'foreign' | 'kept' | 'lastScan'>;

/** What was read of one repository. */
export interface RepositoryReading {
  readonly repository: FleetRepository;
  readonly rows: readonly FleetRow[];
  readonly findings: readonly FleetFinding[];
}

/** What somebody has to look at. */
export type Concern =
  'unread' | 'foreign' | 'no-gate' | 'no-scan' | 'old-scan' | 'policy-invalid' | 'policy-weaker' | 'archived';

/** A repository with something to look at. */
export interface Notice {
  readonly concern: Concern;
  readonly repository: string;
  readonly url: string;
  /** In words of ours and GitHub's. Untrusted. */
  readonly detail: string;
}

/** How a team, or all of them, keeps the due dates. */
export interface TeamFigures {
  /** Null for the repositories without a team. */
  readonly team: string | null;
  readonly repositories: number;
  /** Of these, how many were read. */
  readonly read: number;
  readonly open: number;
  readonly overdue: number;
  readonly kept: Compliance;
}

/** All repositories at once. */
export interface Fleet {
  /** The organization, or how many repositories were named. */
  readonly scope: string;
  /** RFC 3339: when the reading began. */
  readonly asOf: string;
  readonly today: Day;
  /** By name. */
  readonly repositories: readonly FleetRepository[];
  /** Open findings: late first, then by due date, severity, repository. */
  readonly rows: readonly FleetRow[];
  readonly notices: readonly Notice[];
  readonly teams: readonly TeamFigures[];
  readonly total: TeamFigures;
  /** What is left out for public readers; null where nothing is. */
  readonly withheld: { readonly repositories: number; readonly findings: number } | null;
}
