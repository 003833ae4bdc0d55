import { isGranted } from '../access.js';
import { notFound } from '../answer.js';
import type { Routes } from '../call.js';
import { fullName } from '../lookup.js';
import { paginate } from '../pages.js';
import type { ClassicProtection } from '../state.js';
import { repositoryUrl } from '../views/repository.js';
import type { Json } from '../views/json.js';

/** Rulesets and classic protection of the default branch. */
export const protectionRoutes: Routes = {
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': (call) => {
    const repository = call.repository();
    const active = call.param('branch') === repository.defaultBranch ? repository.posture.rulesets : [];
    const rules = active.flatMap(({ id, rules: own }) => own.map((rule) => ({ id, rule })));
    return paginate(call, rules, ({ id, rule }) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: fullName(repository),
      ruleset_id: id,
    }));
  },

  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': (call) => {
    const repository = call.repository();
    const ruleset = repository.posture.rulesets.find(({ id }) => id === Number(call.param('ruleset_id')));
    if (ruleset === undefined) throw notFound();
    const edits = isGranted(call.world.state, call.actor, repository, 'administration');
    return {
      status: 200,
      body: {
        id: ruleset.id,
        name: ruleset.name,
        target: 'branch',
        source_type: 'Repository',
        source: fullName(repository),
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: ruleset.rules,
        // Left out of the answer for whoever may not edit the ruleset.
        ...(edits ? { bypass_actors: ruleset.bypass } : {}),
      },
    };
  },

  'GET /repos/{owner}/{repo}/branches/{branch}/protection': (call) => {
    const repository = call.granted('administration');
    const { classic } = repository.posture;
    if (classic === null || call.param('branch') !== repository.defaultBranch)
      throw notFound('Branch not protected');
    const url = `${repositoryUrl(call.world, repository)}/branches/${call.param('branch')}/protection`;
    return { status: 200, body: protectionView(classic, url) };
  },
};

function protectionView(classic: ClassicProtection, url: string): Json {
  const on = (enabled: boolean): Json => ({ enabled });
  return {
    url,
    ...(classic.checks.length === 0
      ? {}
      : { required_status_checks: { contexts: classic.checks, checks: [], strict: true } }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: classic.enforcesAdmins },
    ...(classic.approvals === null
      ? {}
      : {
          required_pull_request_reviews: {
            dismiss_stale_reviews: classic.dismissesStale,
            require_code_owner_reviews: classic.codeOwners,
            required_approving_review_count: classic.approvals,
          },
        }),
    required_signatures: { url: `${url}/required_signatures`, enabled: classic.signatures },
    required_linear_history: on(classic.linear),
    allow_force_pushes: on(classic.forcePushes),
    allow_deletions: on(classic.deletions),
  };
}
