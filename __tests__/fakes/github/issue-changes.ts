import { hasRole, type Actor } from './access.js';
import { characters, invalid, MAX_BODY } from './answer.js';
import { findLabel, findMilestone, findUser, sameName } from './lookup.js';
import { editContent } from './content-edits.js';
import { createLabel } from './label-rules.js';
import type { Comment, EventDetail, Issue, LockReason, Repository, StateReason } from './state.js';
import { newId, timestamp, type World } from './world.js';

const MAX_TITLE = 256;
const MAX_LABELS = 100;

/**
 * One change of one issue by one actor: every kind leaves its event, as on GitHub, and none when
 * nothing changes.
 */
export class IssueChange {
  readonly #world: World;
  readonly #repository: Repository;
  readonly #issue: Issue;
  readonly #actor: Actor;

  constructor(world: World, repository: Repository, issue: Issue, actor: Actor) {
    this.#world = world;
    this.#repository = repository;
    this.#issue = issue;
    this.#actor = actor;
  }

  /** @throws Refusal 422 for a title that is blank or too long */
  title(title: string): void {
    checkTitle(title);
    if (this.#issue.title === title) return;
    this.#record({ event: 'renamed', from: this.#issue.title, to: title });
    this.#issue.title = title;
  }

  /** @throws Refusal 422 for a body over the limit */
  body(body: string | null): void {
    checkIssueBody(body);
    editContent(this.#world, this.#issue, body, this.#actor.login);
  }

  /** Closes or reopens; the reason counts only when the state changes, as GitHub documents. */
  state(state: 'open' | 'closed', reason: StateReason | null): void {
    const issue = this.#issue;
    if (issue.state === state) return;
    const now = timestamp(this.#world);
    issue.state = state;
    issue.stateReason = state === 'closed' ? (reason ?? 'completed') : 'reopened';
    issue.closedAt = state === 'closed' ? now : null;
    issue.closedBy = state === 'closed' ? this.#actor.login : null;
    this.#record({ event: state === 'closed' ? 'closed' : 'reopened', stateReason: issue.stateReason });
  }

  /**
   * Adds labels by name; those that the repository lacks are created, as GitHub does.
   * @throws Refusal 422 for more than 100
   */
  addLabels(names: readonly string[]): void {
    for (const name of names) {
      const label = findLabel(this.#repository, name) ?? createLabel(this.#world, this.#repository, name);
      if (this.#issue.labels.includes(label.name)) continue;
      if (this.#issue.labels.length >= MAX_LABELS) {
        throw invalid({
          resource: 'Issue',
          field: 'labels',
          code: 'invalid',
          message: 'has too many labels',
        });
      }
      this.#issue.labels.push(label.name);
      this.#record({ event: 'labeled', label: { name: label.name, color: label.color } });
    }
  }

  removeLabel(name: string): void {
    const label = findLabel(this.#repository, name);
    if (label === undefined || !this.#issue.labels.includes(label.name)) return;
    this.#issue.labels = this.#issue.labels.filter((other) => other !== label.name);
    this.#record({ event: 'unlabeled', label: { name: label.name, color: label.color } });
  }

  setLabels(names: readonly string[]): void {
    const gone = this.#issue.labels.filter((has) => !names.some((name) => sameName(name, has)));
    for (const name of gone) this.removeLabel(name);
    this.addLabels(names);
  }

  /** Adds assignees; those who have no access are left out without a word, as GitHub does. */
  addAssignees(logins: readonly string[]): void {
    for (const login of logins.filter((name) => isAssignable(this.#world, this.#repository, name))) {
      if (this.#issue.assignees.some((name) => sameName(name, login))) continue;
      this.#issue.assignees.push(login);
      this.#record({ event: 'assigned', assignee: login });
    }
  }

  removeAssignees(logins: readonly string[]): void {
    for (const login of this.#issue.assignees.filter((has) => logins.some((name) => sameName(name, has)))) {
      this.#issue.assignees = this.#issue.assignees.filter((name) => name !== login);
      this.#record({ event: 'unassigned', assignee: login });
    }
  }

  /** @throws Refusal 422 when one of them cannot be assigned: setting is stricter than adding */
  setAssignees(logins: readonly string[]): void {
    const unknown = logins.find((login) => !isAssignable(this.#world, this.#repository, login));
    if (unknown !== undefined) {
      throw invalid({ resource: 'Issue', field: 'assignees', code: 'invalid', value: unknown });
    }
    this.removeAssignees(this.#issue.assignees.filter((has) => !logins.some((name) => sameName(name, has))));
    this.addAssignees(logins);
  }

  /** @throws Refusal 422 for a milestone that is not there */
  milestone(number: number | null): void {
    const issue = this.#issue;
    if (issue.milestone === number) return;
    const next = number === null ? null : findMilestone(this.#repository, number);
    if (next === undefined) throw invalid({ resource: 'Issue', field: 'milestone', code: 'invalid' });
    const before = issue.milestone === null ? undefined : findMilestone(this.#repository, issue.milestone);
    if (before !== undefined) this.#record({ event: 'demilestoned', milestone: before.title });
    issue.milestone = number;
    if (next !== null) this.#record({ event: 'milestoned', milestone: next.title });
  }

  lock(reason: LockReason | null): void {
    if (this.#issue.locked) return;
    this.#issue.locked = true;
    this.#issue.lockReason = reason;
    this.#record({ event: 'locked', lockReason: reason });
  }

  unlock(): void {
    if (!this.#issue.locked) return;
    this.#issue.locked = false;
    this.#issue.lockReason = null;
    this.#record({ event: 'unlocked' });
  }

  pin(pinned: boolean): void {
    if (this.#issue.pinned === pinned) return;
    this.#issue.pinned = pinned;
    this.#record({ event: pinned ? 'pinned' : 'unpinned' });
  }

  /** Deletes a comment; that of somebody else leaves an event. */
  deleteComment(comment: Comment): void {
    this.#issue.comments = this.#issue.comments.filter((other) => other !== comment);
    if (sameName(comment.author, this.#actor.login)) this.#touch();
    else this.#record({ event: 'comment_deleted', commentAuthor: comment.author });
  }

  #record(detail: EventDetail): void {
    this.#touch();
    this.#issue.events.push({
      id: newId(this.#world.state),
      event: detail.event,
      detail,
      actor: this.#actor.login,
      viaActions: this.#actor.token.kind === 'workflow',
      createdAt: timestamp(this.#world),
    });
  }

  #touch(): void {
    this.#issue.updatedAt = timestamp(this.#world);
  }
}

/**
 * Whether somebody can be given issues: whoever has a role in the repository beyond looking at it.
 */
export function isAssignable(world: World, repository: Repository, login: string): boolean {
  const user = findUser(world.state, login);
  if (user?.type !== 'User') return false;
  const listed = Object.keys(repository.collaborators).some((name) => sameName(name, login));
  return listed || hasRole(world.state, repository, login, 'triage');
}

/** @throws Refusal 422 */
export function checkTitle(title: string): void {
  const error = { resource: 'Issue', field: 'title' } as const;
  if (title.trim() === '') throw invalid({ ...error, code: 'missing_field' });
  if (characters(title) > MAX_TITLE) {
    throw invalid({
      ...error,
      code: 'custom',
      message: `title is too long (maximum is ${MAX_TITLE} characters)`,
    });
  }
}

/** @throws Refusal 422 */
export function checkIssueBody(body: string | null): void {
  if (body === null || characters(body) <= MAX_BODY) return;
  const message = `body is too long (maximum is ${MAX_BODY} characters)`;
  throw invalid({ resource: 'Issue', field: 'body', code: 'custom', message });
}
