import { z } from 'zod';
import { seen, type Hidden } from '../../../core/posture/fact.js';
import type { Guard } from '../../../core/posture/facts.js';
import type { Client, RepositoryName } from '../../client.js';
import { lookGraphql } from './look-graphql.js';
import { look } from './look.js';

const on = z.object({ enabled: z.boolean() }).optional();
const accounts = z.array(z.object({ login: z.string().optional(), slug: z.string().optional() })).optional();

const protectionSchema = z.object({
  required_status_checks: z.object({ contexts: z.array(z.string()) }).optional(),
  enforce_admins: on,
  required_pull_request_reviews: z
    .object({
      required_approving_review_count: z.int().optional(),
      dismiss_stale_reviews: z.boolean().optional(),
      require_code_owner_reviews: z.boolean().optional(),
      bypass_pull_request_allowances: z
        .object({ users: accounts, teams: accounts, apps: accounts })
        .optional(),
    })
    .optional(),
  required_signatures: on,
  required_linear_history: on,
  allow_force_pushes: on,
  allow_deletions: on,
});

const updateRuleSchema = z.object({
  repository: z.object({
    ref: z
      .object({
        refUpdateRule: z
          .object({
            allowsDeletions: z.boolean(),
            allowsForcePushes: z.boolean(),
            requiredApprovingReviewCount: z.int().nullable(),
            requiredStatusCheckContexts: z.array(z.string()).nullable(),
            requiresCodeOwnerReviews: z.boolean(),
            requiresLinearHistory: z.boolean(),
            requiresSignatures: z.boolean(),
          })
          .nullable(),
      })
      .nullable(),
  }),
});

const UPDATE_RULE = `query classicProtection($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $ref) {
      refUpdateRule {
        allowsDeletions allowsForcePushes requiredApprovingReviewCount requiredStatusCheckContexts
        requiresCodeOwnerReviews requiresLinearHistory requiresSignatures
      }
    }
  }
}`;

/**
 * What classic branch protection asks of a branch. Only administrators see all of it; everybody
 * else a part through GraphQL. That GitHub answers 404 says nothing: that is what it tells those
 * who may not look. A branch without it is one that GitHub calls unprotected, or whose rulesets are
 * the reason why it is called protected.
 * @param rulesets what rulesets ask of it
 * @see https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection
 */
export async function readProtection(
  client: Client,
  name: RepositoryName,
  branch: string,
  rulesets: Guard,
): Promise<Guard> {
  const at = { ...name, branch };
  const whole = await look(
    client,
    'GET /repos/{owner}/{repo}/branches/{branch}/protection',
    at,
    protectionSchema,
  );
  if (whole.seen) return wholeGuard(whole.value);
  const flag = await look(
    client,
    'GET /repos/{owner}/{repo}/branches/{branch}',
    at,
    z.object({ protected: z.boolean() }),
  );
  if (flag.seen && !flag.value.protected) return NONE;
  const variables = { ...name, ref: `refs/heads/${branch}` };
  const part = await lookGraphql(client, UPDATE_RULE, variables, updateRuleSchema);
  const rule = part.seen ? (part.value.repository.ref?.refUpdateRule ?? null) : null;
  if (rule !== null) return partGuard(rule, whole);
  const explained = part.seen && rulesets.present.seen && rulesets.present.value;
  return explained ? NONE : hiddenGuard(whole);
}

function wholeGuard(protection: z.output<typeof protectionSchema>): Guard {
  const { required_pull_request_reviews: reviews, required_status_checks: checks } = protection;
  return {
    requiredChecks: seen(checks?.contexts ?? []),
    requiredWorkflows: seen([]),
    // Where a pull request is required without a number, one approval is GitHub's own default.
    approvals: seen(reviews === undefined ? 0 : (reviews.required_approving_review_count ?? 1)),
    dismissesStale: seen(reviews?.dismiss_stale_reviews === true),
    codeOwnerReviews: seen(reviews?.require_code_owner_reviews === true),
    blocksForcePushes: seen(protection.allow_force_pushes?.enabled !== true),
    blocksDeletion: seen(protection.allow_deletions?.enabled !== true),
    signedCommits: seen(protection.required_signatures?.enabled === true),
    linearHistory: seen(protection.required_linear_history?.enabled === true),
    bypass: seen(bypassWords(protection)),
    present: seen(true),
  };
}

function bypassWords(protection: z.output<typeof protectionSchema>): string[] {
  const {
    users = [],
    teams = [],
    apps = [],
  } = protection.required_pull_request_reviews?.bypass_pull_request_allowances ?? {};
  const named = (kind: string, all: NonNullable<typeof users>): string[] =>
    all.map(({ login, slug }) => `${kind} ${login ?? slug ?? ''} (reviews)`);
  return [
    ...(protection.enforce_admins?.enabled === true ? [] : ['administrators (branch protection)']),
    ...named('user', users),
    ...named('team', teams),
    ...named('app', apps),
  ];
}

type UpdateRule = NonNullable<
  NonNullable<z.output<typeof updateRuleSchema>['repository']['ref']>['refUpdateRule']
>;

function partGuard(rule: UpdateRule, rest: Hidden): Guard {
  return {
    ...hiddenGuard(rest),
    requiredChecks: seen(rule.requiredStatusCheckContexts ?? []),
    requiredWorkflows: seen([]),
    approvals: seen(rule.requiredApprovingReviewCount ?? 0),
    codeOwnerReviews: seen(rule.requiresCodeOwnerReviews),
    blocksForcePushes: seen(!rule.allowsForcePushes),
    blocksDeletion: seen(!rule.allowsDeletions),
    signedCommits: seen(rule.requiresSignatures),
    linearHistory: seen(rule.requiresLinearHistory),
    present: seen(true),
  };
}

/** Nothing of it could be seen. */
function hiddenGuard(hidden: Hidden): Guard {
  return {
    requiredChecks: hidden,
    requiredWorkflows: hidden,
    approvals: hidden,
    dismissesStale: hidden,
    codeOwnerReviews: hidden,
    blocksForcePushes: hidden,
    blocksDeletion: hidden,
    signedCommits: hidden,
    linearHistory: hidden,
    bypass: hidden,
    present: hidden,
  };
}

/** A branch without classic protection. */
const NONE: Guard = {
  requiredChecks: seen([]),
  requiredWorkflows: seen([]),
  approvals: seen(0),
  dismissesStale: seen(false),
  codeOwnerReviews: seen(false),
  blocksForcePushes: seen(false),
  blocksDeletion: seen(false),
  signedCommits: seen(false),
  linearHistory: seen(false),
  bypass: seen([]),
  present: seen(false),
};
