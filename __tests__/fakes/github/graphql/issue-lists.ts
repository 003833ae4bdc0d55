import { requireRead } from '../access.js';
import { listedIssues } from '../lists.js';
import { sameName } from '../lookup.js';
import type { Issue, Repository } from '../state.js';
import { connection, ordered, PAGING, type Connection, type Key } from './connection.js';
import { onlyKeys, type Args, type GraphqlCall } from './model.js';
import { issueSource } from './sources.js';

/** Arguments of the lists of issues: of a repository, a label and a milestone. */
export const ISSUE_LIST = [...PAGING, 'states', 'labels', 'filterBy', 'orderBy'] as const;
/** Arguments of the lists of pull requests. */
export const PULL_LIST = [...PAGING, 'states', 'labels', 'orderBy'] as const;

interface Filter {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly createdBy?: string | null;
  readonly assignee?: string | null;
  readonly since?: string | null;
}

/** The issues of a repository that fit, without its pull requests. */
export function issueConnection(
  call: GraphqlCall,
  repository: Repository,
  args: Args,
  also: (issue: Issue) => boolean = () => true,
): Connection {
  requireRead(call.actor, repository, ['issues']);
  const { filterBy, ...own } = args as { filterBy?: Filter | null } & Filter;
  // GitHub's schema gives viewerSubscribed a default, so it is always there.
  onlyKeys('IssueFilters', filterBy ?? {}, [...FILTERS, 'viewerSubscribed']);
  const issues = repository.hasIssues ? listedIssues(call.world, repository) : [];
  const wanted = issues.filter(
    (issue) => issue.pull === null && also(issue) && fits(issue, own) && fits(issue, filterBy ?? {}),
  );
  return pageOf(repository, wanted, args);
}

const FILTERS = ['states', 'labels', 'createdBy', 'assignee', 'since'];

/** The pull requests of a repository that fit. */
export function pullConnection(
  call: GraphqlCall,
  repository: Repository,
  args: Args,
  also: (issue: Issue) => boolean = () => true,
): Connection {
  requireRead(call.actor, repository, ['pull-requests']);
  const wanted = listedIssues(call.world, repository).filter(
    (issue) => issue.pull !== null && also(issue) && fits(issue, args),
  );
  return pageOf(repository, wanted, args);
}

/** The state of an issue or pull request as the schema calls it. */
export function stateOf({ state, pull }: Issue): string {
  return pull?.mergedAt == null ? state.toUpperCase() : 'MERGED';
}

/** Of several labels one suffices, unlike in the REST API. */
function fits(issue: Issue, { states, labels, createdBy, assignee, since }: Filter): boolean {
  return (
    (states == null || states.includes(stateOf(issue))) &&
    (labels == null || labels.some((name) => issue.labels.some((has) => sameName(has, name)))) &&
    (createdBy == null || sameName(issue.author, createdBy)) &&
    (assignee == null || issue.assignees.some((login) => sameName(login, assignee))) &&
    (since == null || Date.parse(issue.updatedAt) >= Date.parse(since))
  );
}

function pageOf(repository: Repository, issues: readonly Issue[], args: Args): Connection {
  const { field = 'CREATED_AT', direction = 'ASC' } = (args['orderBy'] ?? {}) as Record<string, string>;
  const keyOf = (issue: Issue): Key => [orderValue(issue, field), issue.id];
  return connection(ordered(issues, keyOf, direction === 'DESC'), args, (issue) =>
    issueSource(repository, issue),
  );
}

function orderValue(issue: Issue, field: string): string | number {
  if (field === 'COMMENTS') return issue.comments.length;
  return field === 'UPDATED_AT' ? issue.updatedAt : issue.createdAt;
}
