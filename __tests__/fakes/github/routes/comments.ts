import { isMaintainer, requireRead, requireWrite, type Actor } from '../access.js';
import { characters, invalid, MAX_BODY, notFound, Refusal } from '../answer.js';
import { permissionsFor, type Call, type Routes } from '../call.js';
import { editContent } from '../content-edits.js';
import { IssueChange } from '../issue-changes.js';
import { listedIssues } from '../lists.js';
import { findComment, sameName } from '../lookup.js';
import { isSince, paginate } from '../pages.js';
import { addComment } from '../seed-issues.js';
import type { Comment, Issue, Repository } from '../state.js';
import { commentView } from '../views/issue.js';

const BY_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const BY_ID = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Comments of issues and pull requests. */
export const commentRoutes: Routes = {
  [`GET ${BY_ISSUE}`]: (call) => {
    const { repository, issue } = call.readableIssue();
    const comments = issue.comments.filter((comment) => isSince(call, comment.updatedAt));
    return paginate(call, comments, (comment) => commentView(call.world, repository, issue, comment));
  },

  [`POST ${BY_ISSUE}`]: (call) => {
    const { repository, issue, actor } = call.writableIssue('read');
    if (issue.locked && !isMaintainer(call.world.state, actor, repository)) {
      throw new Refusal(403, 'Unable to create comment because issue is locked.');
    }
    const { body } = call.body as { body: string };
    checkBody(body);
    const comment = addComment(call.world, issue, { author: actor.login, body });
    issue.updatedAt = comment.createdAt;
    return { status: 201, body: commentView(call.world, repository, issue, comment) };
  },

  'GET /repos/{owner}/{repo}/issues/comments': (call) => {
    const repository = call.readable('issues', 'pull-requests');
    const comments = listedIssues(call.world, repository)
      .flatMap((issue) => issue.comments.map((comment) => ({ issue, comment })))
      .filter(({ comment }) => isSince(call, comment.updatedAt))
      .sort((a, b) => a.comment.id - b.comment.id);
    return paginate(call, comments, ({ issue, comment }) =>
      commentView(call.world, repository, issue, comment),
    );
  },

  [`GET ${BY_ID}`]: (call) => {
    const { repository, issue, comment } = commentOf(call);
    requireRead(call.actor, repository, permissionsFor(issue));
    return { status: 200, body: commentView(call.world, repository, issue, comment) };
  },

  [`PATCH ${BY_ID}`]: (call) => {
    const { repository, issue, comment, actor } = writableComment(call);
    const { body } = call.body as { body: string };
    checkBody(body);
    editContent(call.world, comment, body, actor.login);
    return { status: 200, body: commentView(call.world, repository, issue, comment) };
  },

  [`DELETE ${BY_ID}`]: (call) => {
    const { repository, issue, comment, actor } = writableComment(call);
    new IssueChange(call.world, repository, issue, actor).deleteComment(comment);
    return { status: 204 };
  },
};

interface Found {
  readonly repository: Repository;
  readonly issue: Issue;
  readonly comment: Comment;
}

/** The comment of the path. @throws Refusal 404 */
export function commentOf(call: Call): Found {
  const repository = call.repository();
  const found = findComment(repository, Number(call.param('comment_id')));
  if (found === undefined) throw notFound();
  return { repository, ...found };
}

function writableComment(call: Call): Found & { readonly actor: Actor } {
  const found = commentOf(call);
  const { repository, issue, comment } = found;
  const own = call.actor !== null && sameName(comment.author, call.actor.login);
  const role = own ? 'read' : 'write';
  const actor = requireWrite(call.world.state, call.actor, repository, permissionsFor(issue), role);
  return { ...found, actor };
}

function checkBody(body: string): void {
  if (body.trim() === '') throw invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
  if (characters(body) <= MAX_BODY) return;
  const message = `Body is too long (maximum is ${MAX_BODY} characters)`;
  throw invalid({ resource: 'IssueComment', field: 'data', code: 'unprocessable', message });
}
