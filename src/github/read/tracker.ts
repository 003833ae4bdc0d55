import type { z } from 'zod';
import { reportKind } from '../../core/intake/answers.js';
import { parseCommentMarker } from '../../core/ledger/metadata/comment-marker.js';
import { parseDashboardMetadata } from '../../core/ledger/metadata/dashboard.js';
import { parseIssueMetadata } from '../../core/ledger/metadata/issue.js';
import type { Tracker } from '../../core/ledger/tracker.js';
import { messageOf } from '../../system/errors.js';
import { failureKind, FixbyError } from '../../system/fixby-error.js';
import { explainApiError, statusOf, type Client, type RepositoryName } from '../client.js';
import { ask } from '../graphql.js';
import { isOurs, loginOf, ourLogins } from '../logins.js';
import { lostTexts } from './lost-texts.js';
import { toIssue } from './tracked-issue.js';
import {
  ISSUE_QUERY,
  issueSchema,
  PAGE_QUERY,
  PLACES_QUERY,
  pageSchema,
  placesSchema,
  REST_QUERY,
  restSchema,
  type IssueNode,
  type PageInfo,
} from './tracker-query.js';
import { broughtAlong, versionsByUs } from './versions.js';

/** The repository has issues disabled, so no issue exists and nothing was decided in one. */
export class IssuesOff extends FixbyError {
  constructor({ owner, repo }: RepositoryName) {
    super(
      'github',
      `issues are switched off in ${owner}/${repo}.`,
      `Switch them on in its settings, name another repository in the policy (issues.repository), or set the input issues to false`,
    );
  }
}

/** The hint for issues that could not be read. */
function remedyFor(cause: unknown): string {
  const status = statusOf(cause);
  return status === 401 || status === 403 || status === 404 || NO_RIGHT.test(messageOf(cause))
    ? 'Give the job "permissions: issues: read", and a token of its own where the issues are in another repository; or set the input issues to false, or gate.unreadable-issues to warn.'
    : 'Run the job again; if it stays so, look at githubstatus.com.';
}

/** How GraphQL reports that a token lacks a right; these answers have no HTTP status. */
const NO_RIGHT = /not accessible|could not resolve to a repository/iu;

/** Which issues are read. */
export type IssueStates = 'open' | 'closed' | 'all';

type Page = z.output<typeof pageSchema>;

/**
 * Reads all issues of ours with what they need: one request per hundred issues, and further ones
 * for issues with very many comments and for texts that people edited.
 * @param authors further logins whose issues are ours, from `issues.authors` of the policy
 * @throws FixbyError (github)
 */
export function readTracker(
  client: Client,
  name: RepositoryName,
  authors: readonly string[],
  states: IssueStates = 'all',
): Promise<Tracker> {
  return explained(name, async () => {
    const pages = await readPages(client, name, states);
    const [first] = pages;
    if (first === undefined) throw new RangeError('no page was read');
    const nodes = pages.flatMap(({ repository }) => repository.issues.nodes);
    return toTracker(client, name, authors, first.viewer.login, first.repository, nodes);
  });
}

/**
 * Reads a single issue; the tracker has none when the issue is not ours.
 * @throws FixbyError (github)
 */
export function readIssue(
  client: Client,
  name: RepositoryName,
  authors: readonly string[],
  number: number,
): Promise<Tracker> {
  return explained(name, async () => {
    const { viewer, repository } = await ask(client, ISSUE_QUERY, { ...name, number }, issueSchema);
    if (repository === null) throw hidden(name);
    const nodes = repository.issue === null ? [] : [repository.issue];
    return toTracker(client, name, authors, viewer.login, repository, nodes);
  });
}

async function explained(name: RepositoryName, read: () => Promise<Tracker>): Promise<Tracker> {
  try {
    return await read();
  } catch (error) {
    if (failureKind(error) === 'github') throw error;
    throw new FixbyError(
      'github',
      `the issues of ${name.owner}/${name.repo} could not be read: ${explainApiError(error)}.`,
      remedyFor(error),
      { cause: error },
    );
  }
}

type ReadRepository = Omit<ReadPage['repository'], 'issues'>;

async function toTracker(
  client: Client,
  name: RepositoryName,
  authors: readonly string[],
  viewer: string,
  repository: ReadRepository,
  nodes: readonly IssueNode[],
): Promise<Tracker> {
  const places = await readPlaces(client, name, repository);
  return {
    repository: repository.nameWithOwner,
    url: repository.url,
    public: !repository.isPrivate,
    viewer,
    pins: repository.pinnedIssues?.totalCount ?? 0,
    ...(await ourIssues(client, viewer, authors, nodes)),
    ...places,
  };
}

/**
 * The issues among those read that are ours, or that people reported something in, with the texts
 * as we wrote them.
 */
export async function ourIssues(
  client: Client,
  viewer: string,
  authors: readonly string[],
  nodes: readonly IssueNode[],
): Promise<Pick<Tracker, 'issues' | 'foreign'>> {
  const logins = ourLogins(viewer, authors);
  const own = nodes.filter(({ author }) => isOurs(loginOf(author), logins));
  const kept = nodes.filter((node) => own.includes(node) || isReported(node, logins));
  const whole = await Promise.all(kept.map((node) => withRest(client, node)));
  const written = new Map([...(await versionsByUs(client, whole, logins)), ...broughtAlong(whole)]);
  const lost = await lostTexts(
    client,
    whole.filter(({ id, author }) => isOurs(loginOf(author), logins) && written.get(id) === null),
    logins,
  );
  return {
    foreign: foreignIn(nodes, own),
    issues: whole.map((node) => toIssue(node, written, lost, logins)),
  };
}

/** Whether somebody reports something in an issue, or did when we commented on it. */
function isReported({ body, labels, comments }: IssueNode, logins: ReadonlySet<string>): boolean {
  return (
    reportKind(
      body,
      labels.nodes.map(({ name }) => name),
    ) !== null ||
    comments.nodes.some(
      (comment) =>
        isOurs(loginOf(comment.author), logins) && parseCommentMarker(comment.body)?.kind === 'report',
    )
  );
}

/** Issues of other accounts that have our marker. */
function foreignIn(nodes: readonly IssueNode[], own: readonly IssueNode[]): NonNullable<Tracker['foreign']> {
  const ours = new Set(own);
  return nodes.flatMap((node) => {
    const author = loginOf(node.author);
    const marked = parseIssueMetadata(node.body) !== null || parseDashboardMetadata(node.body) !== null;
    return ours.has(node) || author === null || !marked ? [] : [{ number: node.number, author }];
  });
}

type ReadPage = Page & { readonly repository: NonNullable<Page['repository']> };

async function readPages(client: Client, name: RepositoryName, states: IssueStates): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables: Record<string, unknown> = {
      ...name,
      after,
      whole: pages.length === 0,
      states: states === 'all' ? null : [states.toUpperCase()],
    };
    const page: Page = await ask(client, PAGE_QUERY, variables, pageSchema);
    const { repository } = page;
    if (repository === null) throw hidden(name);
    if (!repository.hasIssuesEnabled) {
      throw new IssuesOff(name);
    }
    pages.push({ ...page, repository });
    more = repository.issues.pageInfo.hasNextPage;
    after = repository.issues.pageInfo.endCursor;
  }
  return pages;
}

function hidden({ owner, repo }: RepositoryName): FixbyError {
  return new FixbyError(
    'github',
    `this token cannot see ${owner}/${repo}.`,
    `The workflow's own token sees its own repository only: for a tracker elsewhere (issues.repository of the policy) pass a token that may read and write its issues`,
  );
}

/**
 * Completes an issue's comments and events, which do not fit into one page for very long issues.
 */
async function withRest(client: Client, node: IssueNode): Promise<IssueNode> {
  let { comments, timelineItems } = node;
  while (comments.pageInfo.hasNextPage || timelineItems.pageInfo.hasNextPage) {
    const variables = {
      id: node.id,
      comments: comments.pageInfo.endCursor,
      events: timelineItems.pageInfo.endCursor,
    };
    const { node: rest } = await ask(client, REST_QUERY, variables, restSchema);
    comments = joined(comments, rest.comments);
    timelineItems = joined(timelineItems, rest.timelineItems);
  }
  return { ...node, comments, timelineItems };
}

interface Connection<T> {
  readonly pageInfo: PageInfo;
  readonly nodes: T[];
}

function joined<T>(before: Connection<T>, next: Connection<T>): Connection<T> {
  if (!before.pageInfo.hasNextPage) return before;
  return { pageInfo: next.pageInfo, nodes: [...before.nodes, ...next.nodes] };
}

async function readPlaces(
  client: Client,
  name: RepositoryName,
  { labels, milestones, assignableUsers }: ReadRepository,
): Promise<Pick<Tracker, 'labels' | 'milestones' | 'assignable'>> {
  if (labels == null || milestones == null || assignableUsers == null)
    throw new FixbyError(
      'github',
      "GitHub's first answer lacks the labels, milestones or assignable users.",
      'Run it again; if it stays so, look at githubstatus.com.',
    );
  let all = { labels, milestones, assignableUsers };
  for (;;) {
    const more = {
      moreLabels: all.labels.pageInfo.hasNextPage,
      moreMilestones: all.milestones.pageInfo.hasNextPage,
      moreLogins: all.assignableUsers.pageInfo.hasNextPage,
    };
    if (!more.moreLabels && !more.moreMilestones && !more.moreLogins) break;
    const cursors = {
      labels: all.labels.pageInfo.endCursor,
      milestones: all.milestones.pageInfo.endCursor,
      logins: all.assignableUsers.pageInfo.endCursor,
    };
    const { repository } = await ask(client, PLACES_QUERY, { ...name, ...more, ...cursors }, placesSchema);
    all = {
      labels: joined(all.labels, repository.labels ?? all.labels),
      milestones: joined(all.milestones, repository.milestones ?? all.milestones),
      assignableUsers: joined(all.assignableUsers, repository.assignableUsers ?? all.assignableUsers),
    };
  }
  return {
    labels: all.labels.nodes.map(({ name: label, color, description, issues, pullRequests }) => ({
      name: label,
      color,
      description: description ?? '',
      uses: issues.totalCount + pullRequests.totalCount,
    })),
    milestones: all.milestones.nodes.map(({ number, title, state, issues, pullRequests }) => ({
      number,
      title,
      open: state === 'OPEN',
      openIssues: issues.totalCount + pullRequests.totalCount,
    })),
    assignable: all.assignableUsers.nodes.map(({ login }) => login),
  };
}
