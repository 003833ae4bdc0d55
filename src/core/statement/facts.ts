import type { Finding } from '../findings/finding.js';
import type { Result } from '../findings/result.js';
import type { EvidenceFinding, ScanGap } from '../history/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Fact } from '../posture/fact.js';
import type { FileFacts, PostureFile } from '../posture/facts.js';
import type { Day } from '../scale/day.js';
import type { Edition, PromiseId, PromisePeriod, RequirementTable } from './statement.js';

/** Everything that promises, requirements and answers may look at; nothing else reaches them. */
export interface StatementFacts {
  /** Null for a directory that belongs to no repository on GitHub. */
  readonly repository: StatementRepository | null;
  /** RFC 3339: now. */
  readonly asOf: string;
  /** Calendar date of `asOf` in the policy's time zone. */
  readonly today: Day;
  /** The policy in force; where it was read from is in `result.policy`. */
  readonly policy: Policy;
  /**
   * The scan of the whole tree that this statement was made with: findings, what could not be
   * looked at, each scanner's outcome (also the checks of the posture).
   */
  readonly result: StatementResult;
  /** The directory that was scanned, relative to the repository's root; `''` for all of it. */
  readonly directory: string;
  /** What the issues tell of the past; not seen without a repository and a token. */
  readonly ledger: Fact<LedgerFacts>;
  /** On which days was scanned; not seen where the runs of the workflow cannot be listed. */
  readonly scanDays: Fact<ScanDays>;
  readonly apps: readonly ForgeAppFacts[];
  /** Manifests that could not be read: path and problem. */
  readonly brokenManifests: readonly { readonly path: string; readonly problem: string }[];
  readonly files: StatementFiles;
  /**
   * What the linked page of the privacy policy answered, its status; null where it was not asked.
   */
  readonly privacyPage: Fact<{ readonly url: string; readonly status: number }> | null;
  /** The vendor's own answers; null where there is no such file. */
  readonly answers: VendorAnswers | null;
}

/** What statements look at of a finished scan. */
export interface StatementResult extends Pick<Result, 'scans' | 'policy' | 'counts' | 'comparison'> {
  readonly findings: readonly StatedFinding[];
  readonly known: readonly StatedFinding[];
}

/** What statements look at of a finding. */
export interface StatedFinding extends Pick<
  Finding,
  'id' | 'rule' | 'aliases' | 'cwe' | 'severity' | 'score' | 'malicious' | 'confidence' | 'sla' | 'waiver'
> {
  /** A `Source`, also one of a record that knows it no more. */
  readonly source: string;
  readonly locations: readonly { readonly path: string }[];
}

/** The repository of a statement. */
export interface StatementRepository {
  /** `owner/name` */
  readonly name: string;
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly public: boolean;
}

/** What the issues of a repository tell. */
export interface LedgerFacts {
  /** Page of the dashboard; null where there is none. */
  readonly dashboardUrl: string | null;
  /** The day on which issues were first kept here; null where none were. */
  readonly since: Day | null;
  /** The last 365 days: every finding that was open on one of them. */
  readonly findings: readonly EvidenceFinding[];
  /** The last complete run of each scanner: RFC 3339. */
  readonly scans: readonly { readonly scanner: string; readonly lastComplete: string | null }[];
  /** What earlier runs said of each promise, oldest first. */
  readonly promises: readonly (PromisePeriod & { readonly id: PromiseId })[];
}

/** The days with a complete scan of the default branch. */
export interface ScanDays {
  readonly since: Day;
  readonly until: Day;
  /** Days of the period, both ends included. */
  readonly days: number;
  readonly scannedDays: number;
  readonly gaps: readonly ScanGap[];
  /** Page of the workflow's runs. */
  readonly url: string;
}

/** What the manifest of a Forge app says, as plain data. */
export interface ForgeAppFacts {
  /** Path of the manifest. */
  readonly path: string;
  readonly id: string | null;
  /** `nodejs22.x`; null where it names none. */
  readonly runtime: string | null;
  /** Types of its modules, each once, sorted: `jira:issuePanel`, `webtrigger`. */
  readonly modules: readonly string[];
  /** Whether a module shows something to users. */
  readonly ui: boolean;
  /** Keys of its web triggers. */
  readonly webTriggers: readonly string[];
  /** Whether a module has display conditions. */
  readonly displayConditions: boolean;
  readonly scopes: readonly string[];
  readonly remotes: readonly ForgeRemoteFacts[];
  readonly egress: readonly ForgeEgressFacts[];
  /** Entries of `permissions.content.scripts`. */
  readonly contentScripts: readonly string[];
  /** Texts with `${VAR}`, whose values are known only when the app is deployed. */
  readonly variables: readonly string[];
  /** Whether it still uses Atlassian Connect. */
  readonly connect: boolean;
}

/** A server of the vendor that a Forge app uses. */
export interface ForgeRemoteFacts {
  readonly key: string;
  readonly urls: readonly string[];
  readonly operations: readonly string[];
  readonly stores: boolean;
  /** Whether it declares to store end-user data; null where it does not say: counts as true. */
  readonly storesEUD: boolean | null;
}

/** An address that a Forge app may send to or load from. */
export interface ForgeEgressFacts {
  /** `fetch.backend`, `scripts`, … */
  readonly kind: string;
  readonly address: string | null;
  readonly remote: string | null;
  /** Whether end-user data is sent there; null where it does not say, which counts as true. */
  readonly inScopeEUD: boolean | null;
}

/** Files that statements are about. */
export interface StatementFiles extends FileFacts {
  /** Issue forms: `.github/ISSUE_TEMPLATE/*.yml`. */
  readonly forms: readonly PostureFile[];
}

/** The vendor's answers, `.github/fixby-statement.yml`, as far as statements need them. */
export interface VendorAnswers {
  /** Path of the file. */
  readonly path: string;
  /** Who the statement is about, for everybody; untrusted. Null where the file names nobody. */
  readonly vendor: string | null;
  /** The apps that it is about; untrusted. */
  readonly apps: readonly StatedApp[];
  readonly answers: readonly VendorAnswer[];
}

/** An app of the vendor, as the answers tell of it. */
export interface StatedApp {
  /** The name that customers know. */
  readonly name: string;
  /** Whether the bug bounty covers it; absent where the vendor says nothing of it. */
  readonly bounty?: boolean;
  /** The page of the bounty. */
  readonly 'bounty-url'?: string;
}

/** When somebody last looked at an answer. */
export interface Review {
  readonly on: Day;
  /** The last day on which the answer holds without a new look. */
  readonly until: Day;
}

/** One answer of the vendor. */
export interface VendorAnswer {
  /** What it answers: a questionnaire, a table of requirements, or the promises. */
  readonly to: Edition | RequirementTable | 'promises';
  /** The question's id, the requirement's number, or the promise's id. */
  readonly id: string;
  readonly answer: 'yes' | 'no' | 'not-applicable';
  /** The vendor's words, for everybody; untrusted. */
  readonly text: string;
  /** A page that shows it; untrusted. Null for none. */
  readonly url: string | null;
  /** Who answers for it; never in a public statement. */
  readonly owner: string;
  /** Null for a draft that nobody has reviewed yet: it counts for nothing. */
  readonly review: Review | null;
}
