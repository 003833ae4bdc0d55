import { commitMessage, FIX_BRANCH, withoutChange, type FixPull } from '../../core/fix/pull-request.js';
import { FixbyError } from '../../system/fixby-error.js';
import type { Client, RepositoryName } from '../client.js';
import { fixBranchTip } from '../read/fix-pull.js';

/** One commit: its subject, and new contents by path. */
export interface FixCommit {
  readonly subject: string;
  readonly changes: ReadonlyMap<string, Buffer>;
}

/** The change that the branch shall have on top of a commit. */
export interface FixPush {
  /** The commit of the default branch that was scanned. */
  readonly onto: string;
  readonly digest: string;
  readonly commits: readonly FixCommit[];
  /** The tip that was read and may be replaced; null where there was no branch. */
  readonly replaces: string | null;
}

/**
 * Makes commits of the change through the API, so that no hook runs and GitHub signs them, and lets
 * the branch point to them.
 * @throws FixbyError (github) when somebody pushed in the meantime: then the branch is as it was
 */
export async function pushFix(client: Client, name: RepositoryName, push: FixPush): Promise<void> {
  let parent = push.onto;
  for (const { subject, changes } of push.commits) {
    const { data: before } = await client.rest.git.getCommit({ ...name, commit_sha: parent });
    const entries = await Promise.all(
      [...changes].map(async ([path, bytes]) => ({
        ...{ path, mode: '100644' as const, type: 'blob' as const },
        sha: await blobOf(client, name, bytes),
      })),
    );
    const { data: tree } = await client.rest.git.createTree({
      ...name,
      base_tree: before.tree.sha,
      tree: entries,
    });
    const message = commitMessage(subject, push.digest);
    const commit = { ...name, message, tree: tree.sha, parents: [parent] };
    parent = (await client.rest.git.createCommit(commit)).data.sha;
  }
  await point(client, name, push, parent);
}

async function blobOf(client: Client, name: RepositoryName, bytes: Buffer): Promise<string> {
  const content = { content: bytes.toString('base64'), encoding: 'base64' };
  return (await client.rest.git.createBlob({ ...name, ...content })).data.sha;
}

async function point(client: Client, name: RepositoryName, push: FixPush, sha: string): Promise<void> {
  await unchanged(client, name, push.replaces);
  if (push.replaces === null)
    await client.rest.git.createRef({ ...name, ref: `refs/heads/${FIX_BRANCH}`, sha });
  else await client.rest.git.updateRef({ ...name, ref: `heads/${FIX_BRANCH}`, sha, force: true });
}

/**
 * Asks once more for what the branch points to. GitHub has no "only if it still is": the time in
 * which a push could be lost is the one call after this.
 * @throws FixbyError (github) when somebody pushed in the meantime
 */
async function unchanged(client: Client, name: RepositoryName, tip: string | null): Promise<void> {
  if ((await fixBranchTip(client, name)) === tip) return;
  throw new FixbyError(
    'github',
    `somebody pushed to ${FIX_BRANCH} in the meantime, so it was left as it is.`,
  );
}

/** Opens the pull request. @returns its address @throws what the client throws */
export async function openFixPull(
  client: Client,
  name: RepositoryName,
  { title, body, base }: { readonly title: string; readonly body: string; readonly base: string },
): Promise<string> {
  const { data } = await client.rest.pulls.create({ ...name, title, body, base, head: FIX_BRANCH });
  return data.html_url;
}

/** Changes title and text. @throws what the client throws */
export async function updateFixPull(
  client: Client,
  name: RepositoryName,
  number: number,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<void> {
  await client.rest.pulls.update({ ...name, pull_number: number, title, body });
}

/**
 * Closes the pull request with a comment that says why, and removes the branch. Its text forgets
 * its change, so that the same one may come again.
 * @param tip the one that was read; null where there was no branch
 * @throws what the client throws, or FixbyError (github) when somebody pushed in the meantime
 */
export async function closeFixPull(
  client: Client,
  name: RepositoryName,
  { number, body }: FixPull,
  tip: string | null,
  why: string,
): Promise<void> {
  await unchanged(client, name, tip);
  await client.rest.issues.createComment({ ...name, issue_number: number, body: why });
  await client.rest.pulls.update({
    ...name,
    pull_number: number,
    body: withoutChange(body),
    state: 'closed',
  });
  if (tip === null) return;
  await unchanged(client, name, tip);
  await client.rest.git.deleteRef({ ...name, ref: `heads/${FIX_BRANCH}` });
}
