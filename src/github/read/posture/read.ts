import { z } from 'zod';
import { seen, type Fact } from '../../../core/posture/fact.js';
import type { GitHubFacts, LastChange, ReadPosture } from '../../../core/posture/facts.js';
import { FixbyError } from '../../../system/fixby-error.js';
import type { Client, RepositoryName } from '../../client.js';
import { readAccess } from './access.js';
import { readActions } from './actions.js';
import { readRulesets } from './guards.js';
import { look } from './look.js';
import { readOrganization } from './organization.js';
import { readProtection } from './protection.js';
import { analysisSchema, readSecurity } from './security.js';

const repositorySchema = z.object({
  id: z.int(),
  html_url: z.string(),
  private: z.boolean(),
  default_branch: z.string(),
  owner: z.object({ login: z.string(), type: z.string() }),
  security_and_analysis: analysisSchema,
});

/**
 * Reads what GitHub says of a repository's posture, each fact by itself: what this token may not
 * see is a fact that was not seen.
 */
export function postureReader(client: Client, name: RepositoryName): ReadPosture {
  return async ({ updates }) => {
    const found = await look(client, 'GET /repos/{owner}/{repo}', { ...name }, repositorySchema);
    if (!found.seen)
      throw new FixbyError(
        'github',
        `this token cannot see ${name.owner}/${name.repo}: ${found.missing.why}.`,
        'Check the name, and give the token "contents: read" there.',
      );
    return factsOf(client, name, found.value, updates);
  };
}

async function factsOf(
  client: Client,
  name: RepositoryName,
  repository: z.output<typeof repositorySchema>,
  updates: readonly string[],
): Promise<GitHubFacts> {
  const { default_branch: branch, owner } = repository;
  const organization = owner.type === 'Organization';
  const [guards, actions, access, security, ofOwner, updateChanges] = await Promise.all([
    readGuards(client, name, branch, repository.id),
    readActions(client, name),
    readAccess(client, name),
    readSecurity(client, name, branch, repository.security_and_analysis),
    readOrganization(client, owner.login, organization),
    readChanges(client, name, branch, updates),
  ]);
  return {
    repository: {
      url: repository.html_url,
      public: !repository.private,
      organization,
      defaultBranch: branch,
    },
    guards,
    ...actions,
    ...access,
    ...security,
    ...ofOwner,
    updateChanges,
  };
}

async function readGuards(
  client: Client,
  name: RepositoryName,
  branch: string,
  id: number,
): Promise<GitHubFacts['guards']> {
  const rulesets = await readRulesets(client, name, branch, id);
  return [rulesets, await readProtection(client, name, branch, rulesets)];
}

const commitsSchema = z.array(z.object({ commit: z.object({ committer: z.object({ date: z.string() }) }) }));

/** When each of some files was last changed on a branch. */
async function readChanges(
  client: Client,
  name: RepositoryName,
  branch: string,
  paths: readonly string[],
): Promise<Fact<readonly LastChange[]>> {
  const changes: LastChange[] = [];
  for (const path of paths) {
    const newest = { ...name, sha: branch, path, per_page: 1 };
    const found = await look(client, 'GET /repos/{owner}/{repo}/commits', newest, commitsSchema);
    if (!found.seen) return found;
    const [commit] = found.value;
    if (commit !== undefined) changes.push({ path, at: commit.commit.committer.date });
  }
  return seen(changes);
}
