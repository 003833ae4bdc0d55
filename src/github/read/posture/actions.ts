import { z } from 'zod';
import { mapFact } from '../../../core/posture/fact.js';
import type { GitHubFacts } from '../../../core/posture/facts.js';
import type { Client, RepositoryName } from '../../client.js';
import { look, lookAll } from './look.js';

const tokenSchema = z.object({
  default_workflow_permissions: z.enum(['read', 'write']),
  can_approve_pull_request_reviews: z.boolean(),
});

const actionsSchema = z.object({
  enabled: z.boolean(),
  allowed_actions: z.enum(['all', 'local_only', 'selected']).optional(),
  sha_pinning_required: z.boolean().optional(),
});

const secretsSchema = z
  .object({ secrets: z.array(z.object({ name: z.string(), updated_at: z.string() })) })
  .transform(({ secrets }) => secrets);

const environmentsSchema = z
  .object({
    environments: z
      .array(
        z.object({
          name: z.string(),
          protection_rules: z.array(z.object({ type: z.string() })).optional(),
        }),
      )
      .optional(),
  })
  .transform(({ environments }) => environments ?? []);

type ActionFacts = Pick<
  GitHubFacts,
  'workflowToken' | 'actions' | 'environments' | 'secrets' | 'retentionDays'
>;

/**
 * The settings of GitHub Actions: what workflows may do and use, and what they keep.
 * @see https://docs.github.com/en/rest/actions/permissions
 */
export async function readActions(client: Client, name: RepositoryName): Promise<ActionFacts> {
  const at = 'GET /repos/{owner}/{repo}';
  const [token, actions, environments, secrets, retention] = await Promise.all([
    look(client, `${at}/actions/permissions/workflow`, { ...name }, tokenSchema),
    look(client, `${at}/actions/permissions`, { ...name }, actionsSchema),
    lookAll(client, `${at}/environments`, { ...name }, environmentsSchema),
    lookAll(client, `${at}/actions/secrets`, { ...name }, secretsSchema),
    look(
      client,
      `${at}/actions/permissions/artifact-and-log-retention`,
      { ...name },
      z.object({ days: z.int() }),
    ),
  ]);
  return {
    workflowToken: mapFact(token, (own) => ({
      writes: own.default_workflow_permissions === 'write',
      approves: own.can_approve_pull_request_reviews,
    })),
    actions: mapFact(actions, (own) => ({
      allowed: own.enabled ? (own.allowed_actions ?? 'all') : 'none',
      pinned: own.sha_pinning_required === true,
    })),
    environments: mapFact(environments, (all) =>
      all.map(({ name: environment, protection_rules: rules = [] }) => ({
        name: environment,
        reviewed: rules.some(({ type }) => type === 'required_reviewers'),
      })),
    ),
    secrets: mapFact(secrets, (all) =>
      all.map(({ name: secret, updated_at: setAt }) => ({ name: secret, setAt })),
    ),
    retentionDays: mapFact(retention, ({ days }) => days),
  };
}
