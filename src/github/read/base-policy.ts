import { z } from 'zod';
import { isCommit, type BaseReference } from '../../core/policy/base/reference.js';
import { FixbyError } from '../../system/fixby-error.js';
import { explainApiError, statusOf, type Client } from '../client.js';

/** Bytes of the largest base policy that is read. */
const MAX_BYTES = 256 * 1024;

const commitSchema = z.object({ sha: z.string() });
const fileSchema = z.object({
  type: z.literal('file'),
  size: z.int(),
  encoding: z.literal('base64'),
  content: z.string(),
});

/** The text of a base policy, and the commit that its reference means now. */
export interface BaseText {
  readonly commit: string;
  /** Whether the reference is a branch, whose text anybody who may push changes at any time. */
  readonly branch: boolean;
  readonly text: string;
}

/** It is in a private repository, of which nothing more was asked. */
export class HiddenBase extends FixbyError {}

/**
 * Reads a base policy from GitHub.
 * @param openOnly of a private repository nothing is asked, not even whether the file is there
 * @throws FixbyError (github) where it cannot be read: nothing stands in for it
 * @throws HiddenBase
 */
export async function readBaseText(
  client: Client,
  reference: BaseReference,
  openOnly = false,
): Promise<BaseText> {
  const { owner, repo, path } = reference;
  try {
    const { data: repository } = await client.rest.repos.get({ owner, repo });
    if (openOnly && repository.private) throw hidden(reference);
    const { commit, branch } = await commitOf(client, reference, repository.default_branch);
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit });
    return { commit, branch, text: textOf(data, reference) };
  } catch (error) {
    if (error instanceof FixbyError) throw error;
    throw unreadable(reference, explainApiError(error), hintFor(statusOf(error), reference), error);
  }
}

/** A tag comes before a branch of the same name, as in git. */
async function commitOf(
  client: Client,
  reference: BaseReference,
  defaultBranch: string,
): Promise<{ readonly commit: string; readonly branch: boolean }> {
  const { ref } = reference;
  if (isCommit(ref)) return { commit: await ownCommit(client, reference, defaultBranch), branch: false };
  const tag = await shaOf(client, reference, `tags/${ref}`);
  if (tag !== null) return { commit: tag, branch: false };
  const branch = await shaOf(client, reference, `heads/${ref}`);
  if (branch !== null) return { commit: branch, branch: true };
  const { owner, repo } = reference;
  throw unreadable(
    reference,
    `${owner}/${repo} has neither a tag nor a branch ${ref}`,
    'Name one that is there, or a commit by all its 40 digits.',
  );
}

/**
 * A commit that the default branch has. GitHub also shows commits of forks under the name of the
 * repository that they are forks of, and these anybody may write.
 */
async function ownCommit(client: Client, reference: BaseReference, defaultBranch: string): Promise<string> {
  const { owner, repo, ref } = reference;
  const basehead = `${defaultBranch}...${ref}`;
  const { data: compared } = await client.rest.repos.compareCommitsWithBasehead({
    ...{ owner, repo, basehead, per_page: 1 },
  });
  if (compared.status === 'behind' || compared.status === 'identical') return ref;
  throw unreadable(
    reference,
    `${defaultBranch} of ${owner}/${repo} does not have this commit, which may be one of a fork`,
    'Name a tag, or a commit of the default branch.',
  );
}

/**
 * The commit of a tag or branch; null where the repository can be read and has none. The name is
 * looked up as it stands first: `tags/v1` may also be the name of a branch.
 */
async function shaOf(client: Client, { owner, repo }: BaseReference, ref: string): Promise<string | null> {
  try {
    await client.rest.git.getRef({ owner, repo, ref });
    const { data } = await client.rest.repos.getCommit({ owner, repo, ref, per_page: 1 });
    return commitSchema.parse(data).sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function textOf(data: unknown, reference: BaseReference): string {
  const file = fileSchema.safeParse(data);
  if (!file.success)
    throw unreadable(reference, 'that is no file, or too large a one', 'Name a policy file.');
  const { size, content } = file.data;
  if (size > MAX_BYTES)
    throw unreadable(
      reference,
      `it has ${size} bytes, and ${MAX_BYTES} are read at most`,
      'Make it shorter.',
    );
  return Buffer.from(content, 'base64').toString('utf8');
}

/** What to do about a status; GitHub answers 404 also for what a token may not see. */
function hintFor(status: number | null, { owner, repo }: BaseReference): string {
  if (status === 404)
    return `Check the name and the path. If ${owner}/${repo} is private, this token may not read it: a workflow's own token reads its own repository and public ones. Pass the token of a GitHub App with "contents: read" there, or make ${owner}/${repo} public.`;
  if (status === 401 || status === 403)
    return `This token may not read ${owner}/${repo}, or its limit is reached: give it "contents: read" there.`;
  return 'Run it again; if it stays so, look at githubstatus.com.';
}

function hidden({ owner, repo, path }: BaseReference): HiddenBase {
  return new HiddenBase(
    'policy',
    `${owner}/${repo}:${path} is in a private repository and the policy in force does not extend it, so what it says is not shown here`,
  );
}

function unreadable(
  { owner, repo, path, ref }: BaseReference,
  why: string,
  hint: string,
  cause?: unknown,
): FixbyError {
  return new FixbyError(
    'github',
    `the base policy ${owner}/${repo}:${path}@${ref} could not be read: ${why}.`,
    hint,
    { cause },
  );
}
