import { z } from 'zod';
import type { Role } from '../../core/ledger/role.js';
import { statusOf, type Client, type RepositoryName } from '../client.js';
import { wholeAnswer } from '../whole-answer.js';

const schema = z.object({
  permission: z.string(),
  role_name: z.string(),
  user: z.object({ permissions: z.object({ maintain: z.boolean().optional() }).optional() }).nullable(),
});

/**
 * Roles that may give commands. A custom role has the name that its organization chose, so for
 * those the single permissions are checked.
 */
const MAY_DECIDE: ReadonlySet<string> = new Set(['maintain', 'admin']);

/**
 * Looks up what each login may do.
 * @throws what the client throws, except for logins that the repository does not know
 * @see https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function readRoles(
  client: Client,
  name: RepositoryName,
  logins: readonly string[],
): Promise<Map<string, Role>> {
  const roles = new Map<string, Role>();
  for (const username of logins) roles.set(username, await roleOf(client, name, username));
  return roles;
}

async function roleOf(client: Client, name: RepositoryName, username: string): Promise<Role> {
  try {
    const {
      permission,
      role_name: role,
      user,
    } = await wholeAnswer(
      async () => (await client.rest.repos.getCollaboratorPermissionLevel({ ...name, username })).data,
      schema,
    );
    // The field `permission` only has admin, write, read and none; maintain shows in the role's
    // name or the single permissions.
    if (permission === 'admin' || MAY_DECIDE.has(role) || user?.permissions?.maintain === true)
      return 'maintains';
    return permission === 'write' ? 'writes' : 'reads';
  } catch (error) {
    if (statusOf(error) === 404) return 'reads';
    throw error;
  }
}
