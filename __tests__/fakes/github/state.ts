import type { PostureSettings } from './posture-state.js';
import type { GoneIssue, Issue, IssueFields, Label, Milestone } from './issue-state.js';

export * from './issue-state.js';
export * from './posture-state.js';

/**
 * What a stand-in GitHub knows: plain data, to seed before a test and to look at after it. Times
 * are RFC 3339, to the second.
 */
export interface State {
  users: User[];
  tokens: Token[];
  repositories: Repository[];
  /** The next id; every object of every kind takes one, so ids also order objects by age. */
  nextId: number;
}

/** A person, a bot or an organization. */
export interface User {
  id: number;
  login: string;
  type: 'User' | 'Bot' | 'Organization';
  /** Logins of an organization's members. */
  members: string[];
  issueFields: IssueFields;
}

/**
 * A `permissions:` key of a workflow.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export type Permission =
  | 'actions'
  | 'contents'
  | 'issues'
  | 'pull-requests'
  | 'security-events'
  | 'vulnerability-alerts'
  // What no workflow can ask for, and the token of an app can have.
  | 'administration'
  | 'members'
  | 'organization-administration'
  | 'repository-advisories'
  | 'repository-hooks'
  | 'secrets';
/** What a permission of a workflow allows. */
export type Access = 'none' | 'read' | 'write';
/** The `permissions:` of a workflow; a missing one is none. */
export type Permissions = Partial<Record<Permission, Access>>;

/**
 * A workflow's GITHUB_TOKEN, good for one repository and acting as github-actions[bot]; or a
 * person's access token.
 */
export type Token =
  | { value: string; kind: 'workflow'; repository: string; permissions: Permissions }
  | {
      value: string;
      kind: 'personal';
      login: string;
      /** Repositories, `owner/name`, whose files and issues a fine-grained token may not read. */
      without?: readonly string[];
    };

/**
 * A person's role in a repository.
 * @see https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
 */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** A repository with everything in it. */
export interface Repository {
  id: number;
  owner: string;
  name: string;
  description: string | null;
  private: boolean;
  /** `owner/name` of what this is a fork of. */
  forkOf: string | null;
  defaultBranch: string;
  /**
   * A bare repository on disk that answers for commits, trees, blobs, refs and contents; without
   * one they are empty (409).
   */
  git: string | null;
  /**
   * Entries after which GitHub cuts a tree short.
   * @see https://docs.github.com/en/rest/git/trees#get-a-tree
   */
  treeLimit: number;
  hasIssues: boolean;
  archived: boolean;
  topics?: readonly string[];
  codeScanning: 'enabled' | 'disabled' | 'unlicensed';
  /** By login; the owner is an admin without being listed. */
  collaborators: Record<string, Role>;
  /** Issues and pull requests, which share their numbers. */
  issues: Issue[];
  /** Those that were moved away or deleted; their numbers are not given again. */
  gone: GoneIssue[];
  labels: Label[];
  milestones: Milestone[];
  analyses: SarifAnalysis[];
  alerts: CodeScanningAlert[];
  workflowRuns: WorkflowRun[];
  posture: PostureSettings;
  advisories: SecurityAdvisory[];
  createdAt: string;
}

/** A security advisory of a repository: what people reported in private begins as one in triage. */
export interface SecurityAdvisory {
  /** `GHSA-…` */
  id: string;
  title: string;
  state: 'triage' | 'draft' | 'published' | 'closed' | 'withdrawn';
  severity: 'critical' | 'high' | 'medium' | 'low' | null;
  /** CVSS 3.1; null for none. */
  vector: string | null;
  /** Login of whoever reported it. */
  author: string;
  createdAt: string;
}

/** A run of a workflow. */
export interface WorkflowRun {
  id: number;
  workflowId: number;
  /** The workflow's file in the repository. */
  path: string;
  number: number;
  attempt: number;
  event: string;
  branch: string;
  sha: string;
  title: string;
  actor: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | null;
  createdAt: string;
  updatedAt: string;
}

/** One SARIF file as uploaded, decoded. */
export interface SarifAnalysis {
  id: string;
  commitSha: string;
  ref: string;
  toolName: string | null;
  createdAt: string;
  /** The parsed file; null when it was no JSON. */
  sarif: unknown;
  /** Why processing failed; empty when it is complete. */
  errors: string[];
}

/** A code scanning alert with its most recent place. */
export interface CodeScanningAlert {
  number: number;
  state: 'open' | 'dismissed' | 'fixed';
  tool: string;
  rule: { id: string; description: string; severity: 'none' | 'note' | 'warning' | 'error' };
  ref: string;
  commitSha: string;
  message: string;
  path: string;
  line: number;
  createdAt: string;
}

/** The login under which a workflow's GITHUB_TOKEN acts. */
export const ACTIONS_BOT = 'github-actions[bot]';
