import { isMaintainer } from '../access.js';
import { requireIssues, type Call, type Routes } from '../call.js';
import { checkIssueBody, checkTitle, IssueChange } from '../issue-changes.js';
import { listedIssues } from '../lists.js';
import { sameName } from '../lookup.js';
import { isSince, paginate } from '../pages.js';
import { addIssue } from '../seed-issues.js';
import type { Issue, StateReason } from '../state.js';
import { issueView } from '../views/issue.js';

/**
 * What can be said of an issue when it is made or changed; names of labels and logins may come as
 * objects.
 */
interface IssueBody {
  title?: string | number | null;
  body?: string | null;
  state?: 'open' | 'closed';
  state_reason?: StateReason | null;
  labels?: (string | { name?: string })[];
  assignees?: (string | { login?: string })[];
  milestone?: string | number | null;
}

/** Issues: listing, making and changing them. */
export const issueRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues': (call) => {
    const repository = call.readable('issues');
    requireIssues(repository);
    const wanted = [...listedIssues(call.world, repository)]
      .filter((issue) => matches(call, issue))
      .sort(order(call));
    return paginate(call, wanted, (issue) => issueView(call.world, repository, issue));
  },

  'POST /repos/{owner}/{repo}/issues': (call) => {
    const { repository, actor } = call.writable(['issues'], 'read');
    requireIssues(repository);
    const { title: words, body = null, ...rest } = call.body as IssueBody;
    const title = String(words);
    checkTitle(title);
    checkIssueBody(body);
    const issue = addIssue(call.world, repository, { author: actor.login, title, body });
    const undo = () => repository.issues.splice(repository.issues.indexOf(issue), 1);
    // Labels and assignees of somebody without a role are left out without a word.
    if (isMaintainer(call.world.state, actor, repository)) {
      orElse(undo, () => {
        apply(new IssueChange(call.world, repository, issue, actor), rest);
      });
    }
    call.world.lists.made(issue);
    return { status: 201, body: issueView(call.world, repository, issue) };
  },

  'GET /repos/{owner}/{repo}/issues/{issue_number}': (call) => {
    const { repository, issue } = call.readableIssue();
    return { status: 200, body: issueView(call.world, repository, issue) };
  },

  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': (call) => {
    const { repository, issue, actor } = call.writableIssue('triage');
    const before = structuredClone(issue);
    const undo = () => Object.assign(issue, before);
    orElse(undo, () => {
      apply(new IssueChange(call.world, repository, issue, actor), call.body);
    });
    return { status: 200, body: issueView(call.world, repository, issue) };
  },
};

/** A request takes effect as a whole or not at all. */
function orElse(undo: () => unknown, change: () => void): void {
  try {
    change();
  } catch (error) {
    undo();
    throw error;
  }
}

function apply(change: IssueChange, body: IssueBody): void {
  if (body.title !== undefined && body.title !== null) change.title(String(body.title));
  if (body.body !== undefined) change.body(body.body);
  if (body.milestone !== undefined) change.milestone(body.milestone === null ? null : Number(body.milestone));
  if (body.labels) change.setLabels(names(body.labels, (label) => label.name));
  if (body.assignees) change.setAssignees(names(body.assignees, (assignee) => assignee.login));
  if (body.state) change.state(body.state, body.state_reason ?? null);
}

/** The names in a list that may hold objects instead. */
export function names<T extends object>(
  items: readonly (string | T)[],
  nameOf: (item: T) => string | undefined,
): string[] {
  return items.map((item) => (typeof item === 'string' ? item : (nameOf(item) ?? '')));
}

function matches(call: Call, issue: Issue): boolean {
  const { state = 'open', labels, creator, assignee, milestone } = call.query;
  const wanted = labels?.split(',').filter(Boolean) ?? [];
  return (
    (state === 'all' || issue.state === state) &&
    wanted.every((name) => issue.labels.some((label) => sameName(label, name))) &&
    (creator === undefined || sameName(issue.author, creator)) &&
    fits(assignee, issue.assignees) &&
    fits(milestone, issue.milestone === null ? [] : [String(issue.milestone)]) &&
    isSince(call, issue.updatedAt)
  );
}

/** `none`, `*` for any, or one of them. */
function fits(wanted: string | undefined, values: readonly string[]): boolean {
  if (wanted === undefined) return true;
  if (wanted === 'none') return values.length === 0;
  return wanted === '*' ? values.length > 0 : values.some((value) => sameName(value, wanted));
}

function order({ query }: Call): (a: Issue, b: Issue) => number {
  const { sort = 'created', direction = 'desc' } = query;
  const key = (issue: Issue): string | number =>
    sort === 'comments' ? issue.comments.length : sort === 'updated' ? issue.updatedAt : issue.createdAt;
  const sign = direction === 'asc' ? 1 : -1;
  return (a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number);
}
