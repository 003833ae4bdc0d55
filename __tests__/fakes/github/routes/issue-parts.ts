import { notFound } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { isAssignable, IssueChange } from '../issue-changes.js';
import { listedIssues } from '../lists.js';
import { findLabel, sameName } from '../lookup.js';
import { paginate } from '../pages.js';
import type { Issue, LockReason, Repository, Role } from '../state.js';
import { issueView, labelViews } from '../views/issue.js';
import { eventView, timelineViews } from '../views/timeline.js';
import { userView } from '../views/user.js';
import { names } from './issues.js';

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';

/** An issue's labels, assignees, lock and history. */
export const issuePartRoutes: Routes = {
  [`GET ${ISSUE}/labels`]: (call) => {
    const { repository, issue } = call.readableIssue();
    return paginate(call, labelViews(call.world, repository, issue), (label) => label);
  },

  [`POST ${ISSUE}/labels`]: (call) => {
    const { change, labels } = changing(call);
    change.addLabels(labelNames(call));
    return { status: 200, body: labels() };
  },

  [`PUT ${ISSUE}/labels`]: (call) => {
    const { change, labels } = changing(call);
    change.setLabels(labelNames(call));
    return { status: 200, body: labels() };
  },

  [`DELETE ${ISSUE}/labels`]: (call) => {
    changing(call).change.setLabels([]);
    return { status: 204 };
  },

  [`DELETE ${ISSUE}/labels/{name}`]: (call) => {
    const { change, repository, issue, labels } = changing(call);
    const label = findLabel(repository, call.param('name'));
    if (label === undefined || !issue.labels.includes(label.name)) throw notFound('Label does not exist');
    change.removeLabel(label.name);
    return { status: 200, body: labels() };
  },

  [`POST ${ISSUE}/assignees`]: (call) => {
    const { change, repository, issue } = changing(call);
    const { assignees = [] } = call.body as { assignees?: (string | { login: string })[] };
    change.addAssignees(names(assignees, (assignee) => assignee.login));
    return { status: 201, body: issueView(call.world, repository, issue) };
  },

  [`DELETE ${ISSUE}/assignees`]: (call) => {
    const { change, repository, issue } = changing(call);
    change.removeAssignees((call.body as { assignees: string[] }).assignees);
    return { status: 200, body: issueView(call.world, repository, issue) };
  },

  [`PUT ${ISSUE}/lock`]: (call) => {
    changing(call, 'write').change.lock((call.body as { lock_reason?: LockReason }).lock_reason ?? null);
    return { status: 204 };
  },

  [`DELETE ${ISSUE}/lock`]: (call) => {
    changing(call, 'write').change.unlock();
    return { status: 204 };
  },

  [`GET ${ISSUE}/events`]: (call) => {
    const { repository, issue } = call.readableIssue();
    return paginate(call, issue.events, (event) => eventView(call.world, repository, event));
  },

  [`GET ${ISSUE}/timeline`]: (call) => {
    const { repository, issue } = call.readableIssue();
    return paginate(call, timelineViews(call.world, repository, issue), (entry) => entry);
  },

  'GET /repos/{owner}/{repo}/issues/events': (call) => {
    const repository = call.readable('issues');
    const events = listedIssues(call.world, repository)
      .flatMap((issue) => issue.events.map((event) => ({ issue, event })))
      .sort((a, b) => b.event.id - a.event.id);
    return paginate(call, events, ({ issue, event }) => ({
      ...eventView(call.world, repository, event),
      issue: issueView(call.world, repository, issue),
    }));
  },

  'GET /repos/{owner}/{repo}/assignees': (call) => {
    const repository = call.readable('issues');
    const { world } = call;
    const logins = world.state.users.map((user) => user.login);
    const assignable = logins.filter((login) => isAssignable(world, repository, login));
    return paginate(call, assignable, (login) => userView(world, login));
  },

  'GET /repos/{owner}/{repo}/assignees/{assignee}': (call) => {
    const repository = call.readable('issues');
    const login = call.world.state.users.find((user) => sameName(user.login, call.param('assignee')))?.login;
    if (login === undefined || !isAssignable(call.world, repository, login)) throw notFound();
    return { status: 204 };
  },
};

interface Changing {
  readonly repository: Repository;
  readonly issue: Issue;
  readonly change: IssueChange;
  /** The issue's labels after the change. */
  readonly labels: () => unknown;
}

function changing(call: Call, role: Role = 'triage'): Changing {
  const { repository, issue, actor } = call.writableIssue(role);
  const change = new IssueChange(call.world, repository, issue, actor);
  return { repository, issue, change, labels: () => labelViews(call.world, repository, issue) };
}

function labelNames(call: Call): string[] {
  const { labels = [] } = call.body as { labels?: (string | { name: string })[] };
  return names(labels, (label) => label.name);
}
