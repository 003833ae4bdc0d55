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

/** Organizations. */
export const organizationType: ModelledType = userType;

/** Bots, whose logins have no `[bot]` here, unlike in the REST API. */
export const botType: ModelledType = model<UserSource>({
  ...common,
  login: ({ user }) => user.login.replace(/\[bot\]$/, ''),
});
