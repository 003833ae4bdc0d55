import { editContent } from './content-edits.js';
import { IssueChange } from './issue-changes.js';
import { findLabel, fullName } from './lookup.js';
import { addUser } from './seed.js';
import { addComment, nextNumber } from './seed-issues.js';
import type { Comment, Issue, Repository } from './state.js';
import { newId, timestamp, type World } from './world.js';

/**
 * What a person does to an issue in GitHub's pages: everything that the API can, and what only the
 * pages can.
 */
export class PersonalChange extends IssueChange {
  readonly #world: World;
  readonly #login: string;
  readonly #repository: Repository;
  readonly #issue: Issue;

  constructor(world: World, login: string, repository: Repository, issue: Issue) {
    super(world, repository, issue, { login, token: { kind: 'personal', value: '', login } });
    this.#world = world;
    this.#login = login;
    this.#repository = repository;
    this.#issue = issue;
  }

  /** Comments on the issue. */
  comment(body: string): Comment {
    const comment = addComment(this.#world, this.#issue, { author: this.#login, body });
    this.#issue.updatedAt = comment.createdAt;
    return comment;
  }

  editComment(comment: Comment, body: string): void {
    editContent(this.#world, comment, body, this.#login);
    this.#issue.updatedAt = comment.updatedAt;
  }

  /** Deletes the issue: it is 410 from now on and in no list. */
  delete(): void {
    this.#leave({ number: this.#issue.number, movedTo: null });
  }

  /**
   * Moves the issue to another repository, where it gets another number and id, keeps its comments
   * and history, and those of its labels that are there too; it loses its milestone and its pin.
   * The old address is 301 from now on.
   * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/transferring-an-issue-to-another-repository
   */
  transfer(target: Repository): Issue {
    const issue = this.#issue;
    const { state } = this.#world;
    const labels = issue.labels.flatMap((name) => findLabel(target, name)?.name ?? []);
    const moved: Issue = {
      ...structuredClone(issue),
      id: newId(state),
      number: nextNumber(target),
      labels,
      milestone: null,
      pinned: false,
      updatedAt: timestamp(this.#world),
    };
    moved.events.push({
      id: newId(state),
      event: 'transferred',
      detail: { event: 'transferred', fromRepository: fullName(this.#repository) },
      actor: this.#login,
      viaActions: false,
      createdAt: timestamp(this.#world),
    });
    target.issues.push(moved);
    this.#leave({ number: issue.number, movedTo: { repository: fullName(target), number: moved.number } });
    return moved;
  }

  #leave(gone: Repository['gone'][number]): void {
    this.#repository.issues = this.#repository.issues.filter((other) => other !== this.#issue);
    this.#repository.gone.push(gone);
  }
}

/** Acts as somebody on an issue, at the server's time. Whether they may is not asked. */
export function asPerson(world: World, login: string, repository: Repository, issue: Issue): PersonalChange {
  addUser(world.state, login);
  return new PersonalChange(world, login, repository, issue);
}
