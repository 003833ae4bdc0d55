import { isGranted } from '../access.js';
import { nodeId } from '../views/json.js';
import { userView } from '../views/user.js';
import { field, model, type ModelledType } from './model.js';
import type { UserSource } from './sources.js';

const common = {
  id: field([], ({ user }: UserSource) => nodeId('U', user.id)),
  databaseId: field([], ({ user }: UserSource) => user.id),
  url: field([], ({ user }: UserSource, _, { world }) => userView(world, user.login)['html_url']),
};

/** People, and the viewer of a workflow: its login ends in `[bot]` here too. */
export const userType: ModelledType = model<UserSource>({ ...common, login: ({ user }) => user.login });

/** Organizations. Who may not see a provider for single sign-on is told that there is none. */
export const organizationType: ModelledType = model<UserSource>({
  ...common,
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
