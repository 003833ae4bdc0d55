import { isGranted, isVisible } from '../access.js';
import { sameName } from '../lookup.js';
import { nodeId } from '../views/json.js';
import { userView } from '../views/user.js';
import { connection, ordered, PAGING, type Connection } from './connection.js';
import { field, model, type Args, type GraphqlCall, type ModelledType } from './model.js';
import { repositorySource, type UserSource } from './sources.js';

/** The repositories of an owner that the caller may know of, by name. */
function ownRepositories({ user }: UserSource, args: Args, { world, actor }: GraphqlCall): Connection {
  const own = world.state.repositories
    .filter(({ owner }) => sameName(owner, user.login))
    .filter((repository) => isVisible(world.state, actor, repository));
  return connection(
    ordered(own, ({ name, id }) => [name.toLowerCase(), id]),
    args,
    repositorySource,
  );
}

const repositories = field([...PAGING, 'ownerAffiliations', 'orderBy'], ownRepositories);

const common = {
  id: field([], ({ user }: UserSource) => nodeId('U', user.id)),
  databaseId: field([], ({ user }: UserSource) => user.id),
  url: field([], ({ user }: UserSource, _, { world }) => userView(world, user.login)['html_url']),
};

/** People, and the viewer of a workflow: its login ends in `[bot]` here too. */
export const userType: ModelledType = model<UserSource>({
  ...common,
  repositories,
  login: ({ user }) => user.login,
});

/** Organizations. Who may not see a provider for single sign-on is told that there is none. */
export const organizationType: ModelledType = model<UserSource>({
  ...common,
  repositories,
  login: ({ user }) => user.login,
  samlIdentityProvider: ({ user }, _, { world, actor }) => {
    const own = world.state.repositories.find(({ owner }) => owner === user.login);
    const shown = own !== undefined && isGranted(world.state, actor, own, 'members');
    return shown && own.posture.singleSignOn ? { id: nodeId('IDP', user.id) } : null;
  },
});

/** Providers for single sign-on. */
export const providerType: ModelledType = model<{ id: string }>({ id: ({ id }) => id });

/** Bots, whose logins have no `[bot]` here, unlike in the REST API. */
export const botType: ModelledType = model<UserSource>({
  ...common,
  login: ({ user }) => user.login.replace(/\[bot\]$/, ''),
});
