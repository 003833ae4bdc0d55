/** Who closed or reopened an issue, when, and how. Nobody can edit or delete an event. */
export interface IssueEvent {
  readonly kind: 'closed' | 'reopened';
  /** RFC 3339 */
  readonly at: string;
  /** Login; null for an account that is gone. */
  readonly actor: string | null;
  /** Whether the actor is an app or a bot, ours among them. */
  readonly bot: boolean;
  /** Whether the actor is the one that Fixby writes as. */
  readonly ours: boolean;
  /** Why it was closed; null for a reopening, or where GitHub names none. */
  readonly reason: 'completed' | 'not_planned' | 'duplicate' | null;
}

/** A comment on an issue of ours. */
export interface TrackedComment {
  /** GitHub's number of the comment, by which the REST API knows it. */
  readonly id: number;
  /** Login; null for an account that is gone. */
  readonly author: string | null;
  readonly ours: boolean;
  /** RFC 3339 time of its creation, which nobody can change. */
  readonly at: string;
  /** As it stands: untrusted where it is not ours. */
  readonly body: string;
  /**
   * As we last wrote it, from GitHub's record of its versions; null for a comment of somebody
   * else's, and where a person edited ours and GitHub no longer has our version.
   */
  readonly written: string | null;
  /** Whether anyone changed it after it was posted. */
  readonly edited: boolean;
}

/** What is left of an issue's text in GitHub's record of events, which nobody can change. */
export interface LostText {
  /** The title that we gave it last. */
  readonly title: string;
  /** Labels that we put on it, ever. */
  readonly labels: readonly string[];
}

/** An issue that Fixby opened, as GitHub has it now. */
export interface TrackedIssue {
  readonly number: number;
  /** The global id of GraphQL. */
  readonly nodeId: string;
  /** `https://github.com/owner/name/issues/12` */
  readonly url: string;
  readonly title: string;
  /** As it stands, with whatever people wrote around our part or into it. */
  readonly body: string;
  /**
   * As we last wrote it, from GitHub's record of its versions; null where GitHub no longer has it.
   */
  readonly written: string | null;
  /** What is known of our text where GitHub no longer has it; null or absent where it does. */
  readonly lost?: LostText | null;
  readonly state: 'open' | 'closed';
  /** RFC 3339 time of its creation, which nobody can change. */
  readonly createdAt: string;
  /** RFC 3339 time of the last change of its body, or of its creation. */
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
  /** Oldest first. */
  readonly comments: readonly TrackedComment[];
  /** Oldest first. */
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

/** The repository that has the issues, as GitHub has it now: all that is known of earlier runs. */
export interface Tracker {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com/owner/name` */
  readonly url: string;
  /** Whether everybody can read it. */
  readonly public: boolean;
  /** The login that this run writes as. */
  readonly viewer: string;
  /** Issues of ours, by number. */
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

/** A tracker in which nothing is yet. */
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
