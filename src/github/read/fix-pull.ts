import { z } from 'zod';
import { FIX_BRANCH, type FixBranch, type FixState } from '../../core/fix/pull-request.js';
import { statusOf, type Client, type RepositoryName } from '../client.js';
import { wholeAnswer } from '../whole-answer.js';

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const comparisonSchema = z.object({
  ahead_by: z.number(),
  commits: z.array(
    z.object({
      sha: z.string(),
      author: z.object({ login: z.string().optional() }).nullable(),
      committer: z.object({ login: z.string().optional() }).nullable(),
      commit: z.object({ message: z.string() }),
    }),
  ),
});
const pullsSchema = z.array(
  z.object({
    number: z.number(),
    html_url: z.string(),
    state: z.string(),
    merged_at: z.string().nullable(),
    title: z.string(),
    body: z.string().nullable(),
  }),
);

/**
 * Reads what the repository has of the fix pull request.
 * @param base the default branch
 * @throws what the client throws, or FixbyError (github)
 */
export async function readFixState(client: Client, name: RepositoryName, base: string): Promise<FixState> {
  const { data: pulls } = await whole(
    () =>
      client.rest.pulls.list({ ...name, state: 'all', head: `${name.owner}:${FIX_BRANCH}`, per_page: 50 }),
    pullsSchema,
  );
  return {
    branch: await branchOf(client, name, base),
    pulls: pulls.map(({ number, html_url: url, state, merged_at, title, body }) => ({
      ...{ number, url, title, open: state === 'open', merged: merged_at !== null, body: body ?? '' },
    })),
  };
}

/** The commit that the branch points to; null where there is no such branch. */
export async function fixBranchTip(client: Client, name: RepositoryName): Promise<string | null> {
  try {
    const { data } = await whole(
      () => client.rest.git.getRef({ ...name, ref: `heads/${FIX_BRANCH}` }),
      refSchema,
    );
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function branchOf(client: Client, name: RepositoryName, base: string): Promise<FixBranch | null> {
  const tip = await fixBranchTip(client, name);
  if (tip === null) return null;
  const { data } = await whole(
    () => client.rest.repos.compareCommitsWithBasehead({ ...name, basehead: `${base}...${tip}` }),
    comparisonSchema,
  );
  const commits = data.commits.map(({ sha, author, committer, commit }) => ({
    ...{ sha, author: writerOf(author?.login, committer?.login), message: commit.message },
  }));
  return { tip, commits, whole: commits.length === data.ahead_by };
}

/** The account that GitHub commits with for somebody who wrote through its API or its pages. */
const GITHUB = 'web-flow';

/**
 * Who wrote a commit as it is: whoever amends or rebases one of ours is its committer, and we stay
 * its author. Null for nobody that GitHub knows.
 */
function writerOf(author: string | undefined, committer: string | undefined): string | null {
  const isOther = committer !== undefined && committer !== GITHUB && committer !== author;
  return (isOther ? committer : author) ?? null;
}

async function whole<T>(
  request: () => Promise<{ readonly data: unknown }>,
  schema: z.ZodType<T>,
): Promise<{ readonly data: T }> {
  return wholeAnswer(request, z.object({ data: schema }));
}
