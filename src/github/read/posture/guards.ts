import { z } from 'zod';
import { seen, type Fact } from '../../../core/posture/fact.js';
import type { Guard } from '../../../core/posture/facts.js';
import type { Client, RepositoryName } from '../../client.js';
import { bypassOf } from './bypass.js';
import { lookAll } from './look.js';

const rulesSchema = z.array(
  z.object({
    type: z.string(),
    ruleset_id: z.int(),
    parameters: z
      .object({
        required_approving_review_count: z.int().optional(),
        dismiss_stale_reviews_on_push: z.boolean().optional(),
        require_code_owner_review: z.boolean().optional(),
        required_status_checks: z.array(z.object({ context: z.string() })).optional(),
        workflows: z.array(z.object({ path: z.string(), repository_id: z.int() })).optional(),
      })
      .optional(),
  }),
);

type Rules = readonly z.output<typeof rulesSchema>[number][];

/**
 * What active rulesets, of the repository and of its organization, ask of a branch. Everybody who
 * can read the repository sees them; who may bypass them only its administrators do.
 * @param repositoryId GitHub's id of the repository, to tell its own workflows from others
 * @see https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
export async function readRulesets(
  client: Client,
  name: RepositoryName,
  branch: string,
  repositoryId: number,
): Promise<Guard> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  const rules = await lookAll(client, route, { ...name, branch }, rulesSchema);
  if (!rules.seen) return guardOf(() => rules, rules);
  const ids = [...new Set(rules.value.map(({ ruleset_id: id }) => id))];
  return guardOf((read) => seen(read(rules.value)), await bypassOf(client, name, ids), repositoryId);
}

type Derive = <T>(read: (rules: Rules) => T) => Fact<T>;

function guardOf(derive: Derive, bypass: Guard['bypass'], repositoryId = 0): Guard {
  const has = (type: string): Fact<boolean> => derive((rules) => rules.some((rule) => rule.type === type));
  const some = (read: (parameters: NonNullable<Rules[number]['parameters']>) => boolean): Fact<boolean> =>
    derive((rules) => rules.some(({ parameters }) => parameters !== undefined && read(parameters)));
  return {
    requiredChecks: derive((rules) =>
      rules.flatMap(({ parameters }) =>
        (parameters?.required_status_checks ?? []).map(({ context }) => context),
      ),
    ),
    requiredWorkflows: derive((rules) =>
      rules.flatMap(({ parameters }) =>
        (parameters?.workflows ?? []).map(({ path, repository_id: id }) => ({
          path,
          own: id === repositoryId,
        })),
      ),
    ),
    approvals: derive((rules) =>
      Math.max(0, ...rules.map(({ parameters }) => parameters?.required_approving_review_count ?? 0)),
    ),
    dismissesStale: some((own) => own.dismiss_stale_reviews_on_push === true),
    codeOwnerReviews: some((own) => own.require_code_owner_review === true),
    blocksForcePushes: has('non_fast_forward'),
    blocksDeletion: has('deletion'),
    signedCommits: has('required_signatures'),
    linearHistory: has('required_linear_history'),
    bypass,
    present: derive((rules) => rules.length > 0),
  };
}
