import { z } from 'zod';
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
 * Looks up who may give commands: logins with the maintain or admin permission.
 * @throws what the client throws, except for logins that the repository does not know
 * @see https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export async function readPermissions(
  client: Client,
  name: RepositoryName,
  logins: readonly string[],
): Promise<Map<string, boolean>> {
  const permissions = new Map<string, boolean>();
  for (const username of logins) permissions.set(username, await mayDecide(client, name, username));
  return permissions;
}

async function mayDecide(client: Client, name: RepositoryName, username: string): Promise<boolean> {
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
    return permission === 'admin' || MAY_DECIDE.has(role) || user?.permissions?.maintain === true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
