import { notFound, Refusal } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { BareRepository } from '../git.js';
import type { Repository } from '../state.js';
import { gitCommitView, treeEntryView } from '../views/git.js';
import { nodeId } from '../views/json.js';
import { repositoryUrl } from '../views/repository.js';

const GIT = '/repos/{owner}/{repo}/git';
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

/** The git database: commits, trees, blobs and refs, out of a real repository. */
export const gitObjectRoutes: Routes = {
  [`GET ${GIT}/commits/{commit_sha}`]: async (call) => {
    const { repository, git } = gitOf(call);
    const sha = await git.resolve(`${call.param('commit_sha')}^{commit}`);
    if (sha === null) throw notFound();
    return { status: 200, body: gitCommitView(call.world, repository, await git.commit(sha)) };
  },

  [`GET ${GIT}/trees/{tree_sha}`]: async (call) => {
    const { repository, git } = gitOf(call);
    const wanted = call.param('tree_sha');
    const commit = await git.commitOf(wanted);
    const sha = await git.resolve(`${commit ?? wanted}^{tree}`);
    if (sha === null) throw notFound();
    // Any value asks for the whole tree, "0" and "false" as well.
    const entries = await git.tree(sha, call.query['recursive'] !== undefined);
    const tree = entries.slice(0, repository.treeLimit);
    return {
      status: 200,
      body: {
        sha,
        url: `${repositoryUrl(call.world, repository)}/git/trees/${sha}`,
        tree: tree.map((entry) => treeEntryView(call.world, repository, entry)),
        truncated: entries.length > tree.length,
      },
    };
  },

  [`GET ${GIT}/blobs/{file_sha}`]: async (call) => {
    const { repository, git } = gitOf(call);
    const sha = await git.resolve(`${call.param('file_sha')}^{blob}`);
    if (sha === null) throw notFound();
    const bytes = await git.blob(sha);
    if (bytes.length > MAX_BLOB_BYTES) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
    return {
      status: 200,
      body: {
        sha,
        node_id: nodeId('B', sha),
        size: bytes.length,
        url: `${repositoryUrl(call.world, repository)}/git/blobs/${sha}`,
        content: base64(bytes),
        encoding: 'base64',
      },
    };
  },

  [`GET ${GIT}/ref/{ref}`]: async (call) => {
    const { repository, git } = gitOf(call);
    const ref = `refs/${call.param('ref')}`;
    const sha = await git.resolve(ref);
    if (sha === null) throw notFound();
    const type = await git.text(['cat-file', '-t', sha]);
    const url = repositoryUrl(call.world, repository);
    return {
      status: 200,
      body: {
        ref,
        node_id: nodeId('REF', `${repository.id}:${ref}`),
        url: `${url}/git/${ref}`,
        object: { sha, type, url: `${url}/git/${type}s/${sha}` },
      },
    };
  },
};

/** Base64 as GitHub sends it: in lines of 60 characters. */
export function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

/** The git repository behind a call. @throws Refusal 409 when there is none */
export function gitOf(call: Call): { repository: Repository; git: BareRepository } {
  const repository = call.readable('contents');
  if (repository.git === null) throw new Refusal(409, 'Git Repository is empty.');
  return { repository, git: new BareRepository(repository.git) };
}
