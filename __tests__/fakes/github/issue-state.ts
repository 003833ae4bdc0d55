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
  mergedBy: string | null;
  reviews: Review[];
}

/** A review of a pull request. */
export interface Review {
  author: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  /** The head that was reviewed. */
  sha: string;
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

/**
 * One version of a body: the list is empty until the first edit, and from then on begins with what
 * the author wrote.
 */
export interface ContentEdit {
  id: number;
  editor: string;
  editedAt: string;
  /** The whole text after this edit. */
  body: string;
  /**
   * When and by whom this version was taken out of the history; its text is then no longer shown.
   */
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
