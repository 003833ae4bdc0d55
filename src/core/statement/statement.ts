import type { Day } from '../scale/day.js';

/** What a vendor's security statement promises, in the order in which it is read. */
export const PROMISE_IDS = [
  'hosting',
  'access',
  'severity-levels',
  'requirements',
  'incident-contact',
  'abnormal-behaviour',
  'bug-bounty',
  'scanning',
  'fix-times',
  'privacy-policy',
  'caiq',
] as const;

/** One of `PROMISE_IDS`. */
export type PromiseId = (typeof PROMISE_IDS)[number];

/** Editions of questionnaires. The same id means different things in two of them. */
export const EDITIONS = [
  'caiq-lite-3.0.1',
  'caiq-4.0',
  'caiq-4.1',
  'caiq-lite-4.1',
  'forge-approval',
] as const;

/** One of `EDITIONS`. */
export type Edition = (typeof EDITIONS)[number];

/** The two tables of Marketplace requirements, which count for themselves. */
export const REQUIREMENT_TABLES = ['all-apps', 'forge'] as const;

/** One of `REQUIREMENT_TABLES`. */
export type RequirementTable = (typeof REQUIREMENT_TABLES)[number];

/** What a status rests on: one fact that answers "how do you know?". */
export interface StatementEvidence {
  /** One sentence with a full stop, fit for a web page: no finding, no person, no path. */
  readonly text: string;
  /** The rest of it, for readers of the whole statement only; untrusted. Absent for nothing. */
  readonly detail?: string;
  /** Set where it tells of something that is open: never in a public statement. */
  readonly inside?: true;
  /** A page that shows it; untrusted. It is left out of a public statement unless `open` is set. */
  readonly url?: string;
  /** Whether everybody may be sent to `url`. */
  readonly open?: true;
  /** The day on which it was seen or said; absent where the day of the statement holds. */
  readonly date?: Day;
  /**
   * `seen`: looked at by this run; `said`: the vendor's own word, which nothing here checks;
   * `missing`: what could not be looked at, and what would show it.
   */
  readonly kind: 'seen' | 'said' | 'missing';
}

/** `not-from-here`: what was looked at cannot tell. */
export type PromiseStatus = 'kept' | 'not-kept' | 'not-from-here';

/** How a promise stood over some days. */
export interface PromisePeriod {
  readonly status: PromiseStatus;
  readonly from: Day;
  /** The day on which the next one began; null for the period that goes on. */
  readonly to: Day | null;
}

/** What a part of a statement rests on, where that is not what was seen alone. */
interface ByWord {
  /** Set where it rests on the vendor's word, for all of it or for what was not seen. */
  readonly byWord?: true;
}

/** The apps that a promise is kept for, where these are not all of them. */
export interface CoveredApps {
  /** Names, as customers know them; untrusted. */
  readonly apps: readonly string[];
  /** How many apps there are. */
  readonly of: number;
}

/** How one promise stands. */
export interface StatementPromise extends ByWord {
  readonly id: PromiseId;
  readonly status: PromiseStatus;
  /** Set where it is kept for some of the apps only. */
  readonly covers?: CoveredApps;
  /** The first day of the current status, by the ledger; null where no ledger tells. */
  readonly since: Day | null;
  /** Never empty. */
  readonly evidence: readonly StatementEvidence[];
  /** Oldest first; the last one is the current status. Empty where no ledger tells. */
  readonly history: readonly PromisePeriod[];
}

/** How one requirement of the Marketplace stands. */
export interface StatementRequirement extends ByWord {
  readonly table: RequirementTable;
  readonly number: number;
  readonly status: 'kept' | 'not-kept' | 'unknown';
  /**
   * Set where it does not apply: there is nothing that it is about, or the vendor says so, and
   * nothing here speaks against it.
   */
  readonly applies?: false;
  /** Never empty. */
  readonly evidence: readonly StatementEvidence[];
}

/** The answer to one question of a questionnaire. */
export interface Answer extends ByWord {
  readonly edition: Edition;
  readonly id: string;
  readonly answer: 'yes' | 'no' | 'not-applicable' | 'not-from-here';
  /** Never empty. */
  readonly evidence: readonly StatementEvidence[];
}

/** What a statement is about. */
export interface StatementSubject {
  /** Who makes the promises, as the answers file names them; untrusted. Null for nobody. */
  readonly vendor: string | null;
  /** Names of the apps, as customers know them; untrusted. */
  readonly apps: readonly string[];
  /** `owner/name`; null where nobody knows, or may know. */
  readonly repository: string | null;
  readonly public: boolean;
  /** The directory that was looked at; `''` for the whole repository. */
  readonly directory: string;
  /** The commit that was looked at; null for a working tree. */
  readonly commit: string | null;
}

/** The whole statement; `digest` is over the canonical JSON of everything else. */
export interface Statement {
  readonly version: 1;
  /** RFC 3339 */
  readonly asOf: string;
  readonly about: StatementSubject;
  readonly promises: readonly StatementPromise[];
  readonly requirements: readonly StatementRequirement[];
  readonly questionnaires: readonly Answer[];
  /**
   * In a public statement: the digest of the whole one, which the vendor can show. Absent in the
   * whole one.
   */
  readonly evidenceDigest?: string;
  /** The digest of each property before it, so that `fixby verify` can name what was changed. */
  readonly parts: Readonly<Record<string, string>>;
  /** `sha256:<hex>` of everything else. */
  readonly digest: string;
}
