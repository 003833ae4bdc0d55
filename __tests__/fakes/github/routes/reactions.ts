import { requireRead, requireWrite } from '../access.js';
import { notFound } from '../answer.js';
import { permissionsFor, type Call, type Routes } from '../call.js';
import { sameName } from '../lookup.js';
import { paginate } from '../pages.js';
import type { Reaction } from '../state.js';
import { newId, timestamp } from '../world.js';
import { reactionView } from '../views/issue.js';
import { commentOf } from './comments.js';
import type { Answer } from '../answer.js';

const OF_COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const OF_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/reactions';

/** Reactions to comments and issues: one of a kind for each user. */
export const reactionRoutes: Routes = {
  [`GET ${OF_COMMENT}`]: (call) => {
    const { repository, issue, comment } = commentOf(call);
    requireRead(call.actor, repository, permissionsFor(issue));
    return list(call, comment.reactions);
  },

  [`POST ${OF_COMMENT}`]: (call) => {
    const { repository, issue, comment } = commentOf(call);
    const actor = requireWrite(call.world.state, call.actor, repository, permissionsFor(issue), 'read');
    return add(call, comment.reactions, actor.login);
  },

  [`DELETE ${OF_COMMENT}/{reaction_id}`]: (call) => {
    const { repository, issue, comment } = commentOf(call);
    requireWrite(call.world.state, call.actor, repository, permissionsFor(issue), 'read');
    const at = comment.reactions.findIndex((reaction) => reaction.id === Number(call.param('reaction_id')));
    if (at < 0) throw notFound();
    comment.reactions.splice(at, 1);
    return { status: 204 };
  },

  [`GET ${OF_ISSUE}`]: (call) => list(call, call.readableIssue().issue.reactions),

  [`POST ${OF_ISSUE}`]: (call) => {
    const { issue, actor } = call.writableIssue('read');
    return add(call, issue.reactions, actor.login);
  },
};

function list(call: Call, reactions: readonly Reaction[]): Answer {
  const { content } = call.query;
  const wanted = reactions.filter((reaction) => content === undefined || reaction.content === content);
  return paginate(call, wanted, (reaction) => reactionView(call.world, reaction));
}

function add(call: Call, reactions: Reaction[], user: string): Answer {
  const { content } = call.body as { content: Reaction['content'] };
  const known = reactions.find((one) => one.content === content && sameName(one.user, user));
  if (known !== undefined) return { status: 200, body: reactionView(call.world, known) };
  const reaction = { id: newId(call.world.state), user, content, createdAt: timestamp(call.world) };
  reactions.push(reaction);
  return { status: 201, body: reactionView(call.world, reaction) };
}
