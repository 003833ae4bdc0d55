/** What a stand-in GitHub knows: plain data, to seed before a test and to look at after it. Times are RFC 3339, to the second. */
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

/** The fields of an organization's issues, and what GitHub does with them. */
export interface IssueFields {
  fields: IssueField[];
  /** Values are taken, answered without an error, and not kept. */
  dropsValues: boolean;
  /** 403 for every GITHUB_TOKEN. */
  refusesWorkflows: boolean;
}

/** A field of an organization's issues. */
export interface IssueField {
  id: number;
  name: string;
  type: 'text' | 'date' | 'single_select' | 'multi_select' | 'number';
  /** What can be selected. */
  options: { id: number; name: string; color: string }[];
}

/** The value of an issue's field; of a selection, names of options. */
export interface FieldValue {
  /** The field's id. */
  field: number;
  value: string | number | string[];
}

/** A `permissions:` key of a workflow. @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export type Permission = 'actions' | 'contents' | 'issues' | 'pull-requests' | 'security-events';
/** What a permission of a workflow allows. */
export type Access = 'none' | 'read' | 'write';
/** The `permissions:` of a workflow; a missing one is none. */
export type Permissions = Partial<Record<Permission, Access>>;

/** A workflow's GITHUB_TOKEN, good for one repository and acting as github-actions[bot]; or a person's access token. */
export type Token =
  | { value: string; kind: 'workflow'; repository: string; permissions: Permissions }
  | { value: string; kind: 'personal'; login: string };

/** A person's role in a repository. @see https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
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
  /** A bare repository on disk that answers for commits, trees, blobs, refs and contents; without one they are empty (409). */
  git: string | null;
  /** Entries after which GitHub cuts a tree short. @see https://docs.github.com/en/rest/git/trees#get-a-tree */
  treeLimit: number;
  hasIssues: boolean;
  archived: boolean;
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
  createdAt: string;
}

/** Why an issue has its state. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';
/** Why a conversation is locked. */
export type LockReason = 'off-topic' | 'too heated' | 'resolved' | 'spam';

/** An issue; with `pull` set, a pull request. */
export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  author: string;
  /** Whether it was made with a GITHUB_TOKEN, which is an app's. */
  viaActions: boolean;
  /** Names, spelled as in the repository's list of labels. */
  labels: string[];
  assignees: string[];
  /** A milestone's number. */
  milestone: number | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  locked: boolean;
  lockReason: LockReason | null;
  pinned: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  comments: Comment[];
  events: IssueEvent[];
  reactions: Reaction[];
  edits: ContentEdit[];
  fieldValues: FieldValue[];
  /** Null for an issue that is no pull request. */
  pull: Pull | null;
}

/** An issue that is no longer here. */
export interface GoneIssue {
  number: number;
  /** Where it was transferred to; null for one that was deleted. */
  movedTo: { repository: string; number: number } | null;
}

/** What a pull request has beyond an issue. */
export interface Pull {
  head: { ref: string; sha: string; repository: string };
  base: { ref: string; sha: string };
  mergeCommitSha: string | null;
  draft: boolean;
  mergedAt: string | null;
}

/** A comment on an issue or pull request. */
export interface Comment {
  id: number;
  body: string;
  author: string;
  viaActions: boolean;
  createdAt: string;
  updatedAt: string;
  reactions: Reaction[];
  edits: ContentEdit[];
}

/** One version of a body: the list is empty until the first edit, and from then on begins with what the author wrote. */
export interface ContentEdit {
  id: number;
  editor: string;
  editedAt: string;
  /** The whole text after this edit. */
  body: string;
  /** When and by whom this version was taken out of the history; its text is then no longer shown. */
  deletedAt: string | null;
  deletedBy: string | null;
}

/** The reactions that there are. */
export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const;

/** One user's reaction. */
export interface Reaction {
  id: number;
  user: string;
  content: (typeof REACTIONS)[number];
  createdAt: string;
}

/** Something that happened to an issue; nobody can edit or delete it. */
export interface IssueEvent {
  id: number;
  event: EventDetail['event'];
  detail: EventDetail;
  actor: string;
  viaActions: boolean;
  createdAt: string;
}

/** What happened, with what only that kind of event has. */
export type EventDetail =
  | { event: 'closed' | 'reopened'; stateReason: StateReason | null }
  | { event: 'labeled' | 'unlabeled'; label: { name: string; color: string } }
  | { event: 'assigned' | 'unassigned'; assignee: string }
  | { event: 'milestoned' | 'demilestoned'; milestone: string }
  | { event: 'renamed'; from: string; to: string }
  | { event: 'locked'; lockReason: LockReason | null }
  | { event: 'transferred'; fromRepository: string }
  | { event: 'comment_deleted'; commentAuthor: string }
  | { event: 'unlocked' | 'pinned' | 'unpinned' };

/** A label of a repository. */
export interface Label {
  id: number;
  name: string;
  /** Six hexadecimal digits without `#`. */
  color: string;
  description: string | null;
}

/** A milestone of a repository. */
export interface Milestone {
  id: number;
  number: number;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  creator: string;
  dueOn: string | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
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
