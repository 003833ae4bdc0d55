/** One closing or reopening of an issue. Nobody can edit or delete GitHub's events. */
export interface IssueEvent {
  readonly kind: 'closed' | 'reopened';
  /** RFC 3339 */
  readonly at: string;
  /** Login; null for a deleted account. */
  readonly actor: string | null;
  /** Whether the actor is an app or a bot, ours among them. */
  readonly bot: boolean;
  /** Whether the actor is the account that Fixby writes with. */
  readonly ours: boolean;
  /** The reason given for closing; null for a reopening, or when GitHub records none. */
  readonly reason: 'completed' | 'not_planned' | 'duplicate' | null;
}

/** A comment on one of our issues. */
export interface TrackedComment {
  /** GitHub's number of the comment in the REST API. */
  readonly id: number;
  /** Login; null for a deleted account. */
  readonly author: string | null;
  readonly ours: boolean;
  /** RFC 3339 time of its creation, which nobody can change. */
  readonly at: string;
  /** The current text; untrusted unless the comment is ours. */
  readonly body: string;
  /**
   * The text as we last wrote it, from GitHub's edit history. Null for another author's comment,
   * and when a person edited ours and GitHub no longer has our version.
   */
  readonly written: string | null;
  /** Whether anyone changed it after it was posted, ourselves included. */
  readonly edited: boolean;
}

/** What is left of an issue's text in GitHub's record of events, which nobody can change. */
export interface LostText {
  /** The title that we gave it last. */
  readonly title: string;
  /** Labels that we put on it, ever. */
  readonly labels: readonly string[];
}

/** An issue that Fixby or a reporting person opened, in its current state on GitHub. */
export interface TrackedIssue {
  readonly number: number;
  /** The issue's global id for GraphQL. */
  readonly nodeId: string;
  /** Login of whoever opened it, null for a deleted account; absent for an issue of ours. */
  readonly reporter?: string | null;
  /** `https://github.com/owner/name/issues/12` */
  readonly url: string;
  readonly title: string;
  /** The current text, including what people wrote into it. */
  readonly body: string;
  /**
   * The text as we last wrote it, from GitHub's edit history; null when GitHub no longer has it.
   */
  readonly written: string | null;
  /** What is known of our text where GitHub no longer has it; null or absent where it does. */
  readonly lost?: LostText | null;
  readonly state: 'open' | 'closed';
  /** RFC 3339 time of its creation, which nobody can change. */
  readonly createdAt: string;
  /**
   * RFC 3339 time at which we wrote its body last; of its last change where GitHub no longer has
   * our text.
   */
  readonly bodyAt: string;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly milestone: { readonly number: number; readonly title: string } | null;
  /** Whether it is pinned to the list of issues. */
  readonly pinned?: boolean;
  /**
   * What the organization's issue field for due dates has: null for nothing; absent where it was
   * not read.
   */
  readonly dueValue?: string | null;
  /** Everybody's, oldest first. */
  readonly comments: readonly TrackedComment[];
  /** Closings and reopenings, oldest first. */
  readonly events: readonly IssueEvent[];
}

/** A label of the repository. */
export interface TrackerLabel {
  readonly name: string;
  /** Six hexadecimal digits, lower case. */
  readonly color: string;
  readonly description: string;
  /** How many issues and pull requests have it, open or closed. */
  readonly uses: number;
}

/** A milestone of the repository. */
export interface TrackerMilestone {
  readonly number: number;
  readonly title: string;
  readonly open: boolean;
  /** How many open issues and pull requests have it, whoever opened them. */
  readonly openIssues: number;
}

/**
 * The repository in which issues are kept, in its current state on GitHub. It is the only record of
 * earlier runs.
 */
export interface Tracker {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com/owner/name` */
  readonly url: string;
  /** Whether everybody can read it. */
  readonly public: boolean;
  /** The login of the account that this run writes with. */
  readonly viewer: string;
  /** Issues of ours, and reports of people, by number. */
  readonly issues: readonly TrackedIssue[];
  readonly labels: readonly TrackerLabel[];
  readonly milestones: readonly TrackerMilestone[];
  /** How many issues are pinned: GitHub takes three. */
  readonly pins?: number;
  /** Issues of others that have our marker: ours under another token, or a forgery. */
  readonly foreign?: readonly { readonly number: number; readonly author: string }[];
  /** Logins that an issue can be assigned to. */
  readonly assignable: readonly string[];
}

/** A tracker without issues, for a repository that has none. */
export function emptyTracker(overrides: Partial<Tracker> = {}): Tracker {
  return {
    repository: '',
    url: '',
    public: false,
    viewer: '',
    issues: [],
    labels: [],
    milestones: [],
    assignable: [],
    ...overrides,
  };
}
