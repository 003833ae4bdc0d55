import { z } from 'zod';
import { seen, unseen, type Fact } from '../../../core/posture/fact.js';
import type { Client, RepositoryName } from '../../client.js';
import { look } from './look.js';

const rulesetSchema = z.object({
  name: z.string(),
  bypass_actors: z.array(z.object({ actor_id: z.int().nullish(), actor_type: z.string() })).optional(),
});

type Ruleset = z.output<typeof rulesetSchema>;

/**
 * Who may bypass some rulesets, in words. GitHub leaves the list out of its answer for all but
 * administrators: then nobody can tell.
 * @see https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset
 */
export async function bypassOf(
  client: Client,
  name: RepositoryName,
  ids: readonly number[],
): Promise<Fact<readonly string[]>> {
  const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
  const rulesets = await Promise.all(
    ids.map((id) => look(client, route, { ...name, ruleset_id: id }, rulesetSchema)),
  );
  const words: string[] = [];
  for (const ruleset of rulesets) {
    if (!ruleset.seen) return ruleset;
    if (ruleset.value.bypass_actors === undefined)
      return unseen('administration=write', 'GitHub shows who may bypass a ruleset to those who may edit it');
    words.push(...ruleset.value.bypass_actors.map((actor) => actorWords(actor, ruleset.value)));
  }
  return seen([...new Set(words)]);
}

/**
 * Ids of the roles that every repository has.
 * @see https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset
 */
const ROLES: ReadonlyMap<number, string> = new Map([
  [2, 'maintain'],
  [4, 'write'],
  [5, 'admin'],
]);

const TYPES: ReadonlyMap<string, string> = new Map([
  ['OrganizationAdmin', 'owners of the organization'],
  ['EnterpriseOwner', 'owners of the enterprise'],
  ['DeployKey', 'deploy keys'],
]);

/** `the role admin (ruleset main)` */
function actorWords(
  { actor_id: id, actor_type: type }: NonNullable<Ruleset['bypass_actors']>[number],
  { name }: Ruleset,
): string {
  const role = type === 'RepositoryRole' ? `the role ${ROLES.get(id ?? 0) ?? String(id)}` : undefined;
  const kind = { Team: 'team', Integration: 'app', User: 'user' }[type] ?? type;
  return `${role ?? TYPES.get(type) ?? `${kind} ${id ?? ''}`.trim()} (ruleset ${name})`;
}
