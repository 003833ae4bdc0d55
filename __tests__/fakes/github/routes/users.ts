import { notByIntegration, notFound, Refusal } from '../answer.js';
import type { Routes } from '../call.js';
import { findUser } from '../lookup.js';
import { ownUserView, permissionView, userView } from '../views/user.js';

/** Who the token is, and what somebody may do in a repository. */
export const userRoutes: Routes = {
  'GET /user': ({ world, actor }) => {
    if (actor === null) throw new Refusal(401, 'Requires authentication');
    // A GITHUB_TOKEN belongs to no user: GitHub refuses this one even to read.
    if (actor.token.kind === 'workflow') throw notByIntegration();
    return { status: 200, body: ownUserView(world, actor.login) };
  },

  'GET /users/{username}': ({ world, params }) => {
    const user = findUser(world.state, params['username'] ?? '');
    if (user === undefined) throw notFound();
    return { status: 200, body: { ...userView(world, user.login), ...ownUserView(world, user.login) } };
  },

  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': (call) => {
    const repository = call.repository();
    const user = findUser(call.world.state, call.param('username'));
    if (user === undefined) throw notFound();
    return { status: 200, body: permissionView(call.world, repository, user.login) };
  },
};
