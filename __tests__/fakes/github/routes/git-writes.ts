import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invalid, notFound, Refusal } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { BareRepository } from '../git.js';
import { synchronizePull, type PullRequest } from '../git-pulls.js';
import type { Repository } from '../state.js';
import { gitCommitView, treeEntryView } from '../views/git.js';
import { nodeId } from '../views/json.js';
import { repositoryUrl } from '../views/repository.js';
import { timestamp } from '../world.js';

const GIT = '/repos/{owner}/{repo}/git';

interface TreeBody {
  base_tree?: string;
  tree: { path?: string; mode?: string; type?: string; sha?: string | null }[];
}

/** The git database, written: blobs, trees, commits, refs, in a real repository. */
export const gitWriteRoutes: Routes = {
  [`POST ${GIT}/blobs`]: (call) => {
    const { repository, git } = writableGit(call);
    const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string };
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    const sha = fed(git, ['hash-object', '-w', '--stdin'], bytes);
    return { status: 201, body: { sha, url: `${repositoryUrl(call.world, repository)}/git/blobs/${sha}` } };
  },

  [`POST ${GIT}/trees`]: async (call) => {
    const { repository, git } = writableGit(call);
    const { base_tree: base, tree } = call.body as TreeBody;
    const directory = mkdtempSync(join(tmpdir(), 'fixby-test-'));
    const index = { GIT_INDEX_FILE: join(directory, 'index') };
    try {
      if (base !== undefined) {
        const found = await git.resolve(`${base}^{tree}`);
        if (found === null) throw new Refusal(422, 'base_tree is not a valid tree oid');
        await git.run(['read-tree', found], index);
      }
      for (const { path = '', mode = '100644', sha = null } of tree)
        await git.run(
          sha === null
            ? ['update-index', '--force-remove', path]
            : ['update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`],
          index,
        );
      const sha = (await git.run(['write-tree'], index)).toString('utf8').trim();
      const entries = await git.tree(sha, false);
      return {
        status: 201,
        body: {
          sha,
          url: `${repositoryUrl(call.world, repository)}/git/trees/${sha}`,
          tree: entries.map((entry) => treeEntryView(call.world, repository, entry)),
          truncated: false,
        },
      };
    } finally {
      rmSync(directory, { recursive: true });
    }
  },

  [`POST ${GIT}/commits`]: async (call) => {
    const { repository, git } = writableGit(call);
    const {
      message,
      tree,
      parents = [],
    } = call.body as { message: string; tree: string; parents?: string[] };
    const login = call.actor?.login ?? '';
    const who = { name: login, email: `1+${login}@users.noreply.github.com`, date: timestamp(call.world) };
    const made = await git.run(
      ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message],
      {
        ...{ GIT_AUTHOR_NAME: who.name, GIT_AUTHOR_EMAIL: who.email, GIT_AUTHOR_DATE: who.date },
        ...{ GIT_COMMITTER_NAME: who.name, GIT_COMMITTER_EMAIL: who.email, GIT_COMMITTER_DATE: who.date },
      },
    );
    const commit = await git.commit(made.toString('utf8').trim());
    return { status: 201, body: gitCommitView(call.world, repository, commit) };
  },

  [`POST ${GIT}/refs`]: async (call) => {
    const { repository, git } = writableGit(call);
    const { ref, sha } = call.body as { ref: string; sha: string };
    if ((await git.resolve(ref)) !== null) throw new Refusal(422, 'Reference already exists');
    if ((await git.resolve(`${sha}^{commit}`)) === null) throw new Refusal(422, 'Object does not exist');
    await git.run(['update-ref', ref, sha]);
    return { status: 201, body: refView(call, repository, ref, sha) };
  },

  [`PATCH ${GIT}/refs/{ref}`]: async (call) => {
    const { repository, git } = writableGit(call);
    const { sha, force = false } = call.body as { sha: string; force?: boolean };
    const ref = `refs/${call.param('ref')}`;
    const before = await git.resolve(ref);
    if (before === null) throw new Refusal(422, 'Reference does not exist');
    if (!force && (await git.mergeBase(before, sha)) !== before)
      throw new Refusal(422, 'Update is not a fast forward');
    await git.run(['update-ref', ref, sha]);
    for (const issue of repository.issues)
      if (issue.pull !== null && issue.state === 'open' && `refs/heads/${issue.pull.head.ref}` === ref)
        await synchronizePull(call.world, repository, issue as PullRequest);
    return { status: 200, body: refView(call, repository, ref, sha) };
  },

  [`DELETE ${GIT}/refs/{ref}`]: async (call) => {
    const { git } = writableGit(call);
    const ref = `refs/${call.param('ref')}`;
    if ((await git.resolve(ref)) === null) throw new Refusal(422, 'Reference does not exist');
    await git.run(['update-ref', '-d', ref]);
    return { status: 204 };
  },
};

function refView(call: Call, repository: Repository, ref: string, sha: string): object {
  const url = repositoryUrl(call.world, repository);
  return {
    ...{ ref, node_id: nodeId('REF', `${repository.id}:${ref}`), url: `${url}/git/${ref}` },
    object: { sha, type: 'commit', url: `${url}/git/commits/${sha}` },
  };
}

/** The git repository behind a call that writes. @throws Refusal */
function writableGit(call: Call): { repository: Repository; git: BareRepository } {
  const { repository } = call.writable(['contents']);
  if (repository.archived) throw notFound();
  if (repository.git === null) throw invalid({ resource: 'Repository', field: 'git', code: 'missing' });
  return { repository, git: new BareRepository(repository.git) };
}

function fed(git: BareRepository, args: readonly string[], input: Buffer): string {
  return execFileSync('git', ['--git-dir', git.path, ...args], { input })
    .toString('utf8')
    .trim();
}
