import { notFound, Refusal } from '../answer.js';
import type { Call, Routes } from '../call.js';
import type { BareRepository, GitCommit } from '../git.js';
import { fullName } from '../lookup.js';
import { linkHeader, pageOf, paginate } from '../pages.js';
import type { Repository } from '../state.js';
import { changeView, commitView } from '../views/git.js';
import type { Json } from '../views/json.js';
import { repositoryPage, repositoryUrl } from '../views/repository.js';
import { gitOf } from './git-objects.js';

/** Git's own name of a tree with nothing in it: what a first commit is compared with. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** GitHub lists 300 changed files of a commit or comparison, and no more. */
const MAX_FILES = 300;
const DEFAULT_COMMITS = 250;

/** Commits, branches, and what lies between two commits. */
export const commitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/commits': async (call) => {
    const { repository, git } = gitOf(call);
    const revision = call.query['sha'] ?? repository.defaultBranch;
    const head = await git.commitOf(revision);
    if (head === null) throw notFound(`No commit found for SHA: ${revision}`);
    const shas = await git.commitsOf(head, call.query['path'] ?? null);
    const views = await Promise.all(
      shas.map(async (sha) => commitView(call.world, repository, await git.commit(sha))),
    );
    return paginate(call, views, (view) => view);
  },

  'GET /repos/{owner}/{repo}/commits/{ref}': async (call) => {
    const { repository, git } = gitOf(call);
    const ref = call.param('ref');
    const sha = await git.commitOf(ref);
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`);
    const commit = await git.commit(sha);
    const changes = await git.changes(commit.parents[0] ?? EMPTY_TREE, sha);
    const additions = changes.reduce((sum, change) => sum + change.additions, 0);
    const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
    return {
      status: 200,
      body: {
        ...commitView(call.world, repository, commit),
        stats: { additions, deletions, total: additions + deletions },
        files: changes.slice(0, MAX_FILES).map((change) => changeView(call.world, repository, sha, change)),
      },
    };
  },

  'GET /repos/{owner}/{repo}/branches/{branch}': async (call) => {
    const { repository, git } = gitOf(call);
    const branch = call.param('branch');
    const sha = await git.resolve(`refs/heads/${branch}`);
    if (sha === null) throw notFound('Branch not found');
    const self = `${repositoryUrl(call.world, repository)}/branches/${branch}`;
    return {
      status: 200,
      body: {
        name: branch,
        commit: commitView(call.world, repository, await git.commit(sha)),
        _links: { self, html: `${repositoryPage(call.world, repository)}/tree/${branch}` },
        // Also a ruleset makes a branch one that GitHub calls protected.
        protected: repository.posture.classic !== null || repository.posture.rulesets.length > 0,
        protection: { enabled: repository.posture.classic !== null },
        protection_url: `${self}/protection`,
      },
    };
  },

  'GET /repos/{owner}/{repo}/compare/{basehead}': async (call) => {
    const { repository, git } = gitOf(call);
    const { base, head } = await ends(call, git);
    const mergeBase = await git.mergeBase(base, head);
    if (mergeBase === null) throw notFound(`No common ancestor between ${call.param('basehead')}.`);
    const ahead = await git.commitsBetween(base, head);
    const behind = (await git.commitsBetween(head, base)).length;
    const size = call.query['per_page'] ?? (call.query['page'] === undefined ? DEFAULT_COMMITS : undefined);
    const page = { ...pageOf(call, DEFAULT_COMMITS), ...(size === undefined ? {} : { size: Number(size) }) };
    const listed = ahead.slice((page.number - 1) * page.size, page.number * page.size);
    const view = async (sha: string): Promise<Json> =>
      commitView(call.world, repository, await git.commit(sha));
    return {
      status: 200,
      headers: linkHeader(call, page, ahead.length),
      body: {
        ...addresses(call, repository, base, head),
        base_commit: await view(base),
        merge_base_commit: await view(mergeBase),
        status: statusOf(ahead.length, behind),
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: await Promise.all(listed.map(view)),
        // Only the first page has the files, and all of them whatever the commits on it.
        ...(page.number === 1 ? { files: await files(call, git, repository, mergeBase, head) } : {}),
      },
    };
  },
};

/** The two commits of `base...head`, each a revision or `owner:branch`. */
async function ends(call: Call, git: BareRepository): Promise<{ base: string; head: string }> {
  const [base, head, more] = call.param('basehead').split('...');
  if (base === undefined || head === undefined || more !== undefined) throw notFound();
  const find = (name: string): Promise<string | null> => git.commitOf(name.replace(/^[^:/]+:/, ''));
  const found = { base: await find(base), head: await find(head) };
  if (found.base === null || found.head === null) throw notFound();
  return { base: found.base, head: found.head };
}

async function files(
  call: Call,
  git: BareRepository,
  repository: Repository,
  base: GitCommit['sha'],
  head: GitCommit['sha'],
): Promise<Json[]> {
  const changes = await git.changes(base, head);
  return changes.slice(0, MAX_FILES).map((change) => changeView(call.world, repository, head, change));
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  return ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical';
}

function addresses(call: Call, repository: Repository, base: string, head: string): Json {
  const basehead = `${base}...${head}`;
  const page = `${call.world.url}/${fullName(repository)}/compare/${basehead}`;
  return {
    url: `${repositoryUrl(call.world, repository)}/compare/${basehead}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}
