import { hasRole, requireRead } from '../access.js';
import { BareRepository } from '../git.js';
import type { Issue, Repository, Review } from '../state.js';
import { nodeId } from '../views/json.js';
import { connection, PAGING, type Connection } from './connection.js';
import { field, model, type Args, type GraphqlCall, type ModelledType } from './model.js';
import { actorSource, issueSource } from './sources.js';

/** A commit of a repository. */
interface CommitSource {
  readonly __typename: 'Commit';
  readonly repository: Repository;
  readonly oid: string;
}

interface BlobSource {
  readonly __typename: 'Blob';
  readonly text: string;
}

interface ReviewSource {
  readonly __typename: 'PullRequestReview';
  readonly repository: Repository;
  readonly review: Review;
}

/** GitHub gives no more text of a file, bytes. */
const MAX_TEXT = 512_000;

/** The commit of that name; null where there is none. */
export async function commitSource(
  { actor }: GraphqlCall,
  repository: Repository,
  oid: string,
): Promise<CommitSource | null> {
  requireRead(actor, repository, ['contents']);
  if (repository.git === null) return null;
  const found = await new BareRepository(repository.git).resolve(`${oid}^{commit}`);
  return found === null ? null : { __typename: 'Commit', repository, oid: found };
}

/** A file by an expression such as `HEAD:a.txt`; null where there is none. */
export async function objectSource(
  { actor }: GraphqlCall,
  repository: Repository,
  expression: string,
): Promise<BlobSource | null> {
  requireRead(actor, repository, ['contents']);
  if (repository.git === null) return null;
  const git = new BareRepository(repository.git);
  const named = expression.replace(/^HEAD:/u, `refs/heads/${repository.defaultBranch}:`);
  const blob = await git.resolve(named);
  return blob === null ? null : { __typename: 'Blob', text: (await git.blob(blob)).toString('utf8') };
}

/** Commits, files in them, and reviews. */
export const commitTypes: Readonly<Record<string, ModelledType>> = {
  Commit: model<CommitSource>({
    id: ({ oid }) => nodeId('C', oid),
    oid: ({ oid }) => oid,
    committedDate: async ({ repository, oid }) => (await gitOf(repository).commit(oid)).committer.date,
    author: async ({ repository, oid }) => {
      const { name } = (await gitOf(repository).commit(oid)).author;
      return { __typename: 'GitActor', name, user: null };
    },
    history: field([...PAGING, 'path', 'until'], history),
    file: field(['path'], fileAt),
    associatedPullRequests: field(PAGING, associatedPulls),
  }),
  GitActor: model<{ name: string }>({ name: ({ name }) => name, user: () => null }),
  TreeEntry: model<{ object: BlobSource }>({ object: ({ object }) => object }),
  Blob: model<BlobSource>({
    text: ({ text }) => text.slice(0, MAX_TEXT),
    byteSize: ({ text }) => Buffer.byteLength(text),
    isTruncated: ({ text }) => text.length > MAX_TEXT,
  }),
  PullRequestReview: model<ReviewSource>({
    author: ({ review }, _, { world }) => actorSource(world, review.author),
    state: ({ review }) => review.state,
    authorCanPushToRepository: ({ repository, review }, _, { world }) =>
      hasRole(world.state, repository, review.author, 'write'),
    commit: ({ repository, review }): CommitSource => ({ __typename: 'Commit', repository, oid: review.sha }),
  }),
};

/** Reviews of a pull request, oldest first. */
export function reviewConnection(repository: Repository, { pull }: Issue, args: Args): Connection {
  const states = args['states'] as readonly string[] | null | undefined;
  const reviews = (pull?.reviews ?? []).filter(({ state }) => states?.includes(state) ?? true);
  return listed(reviews, args, (review): ReviewSource => ({
    __typename: 'PullRequestReview',
    repository,
    review,
  }));
}

async function history({ repository, oid }: CommitSource, args: Args): Promise<Connection> {
  const path = args['path'] as string | null | undefined;
  const until = args['until'] as string | null | undefined;
  const only = [...(until == null ? [] : [`--until=${until}`]), oid, ...(path == null ? [] : ['--', path])];
  const commits = (await gitOf(repository).text(['log', '--format=%H', ...only])).split('\n');
  return listed(commits.filter(Boolean), args, (sha): CommitSource => ({
    __typename: 'Commit',
    repository,
    oid: sha,
  }));
}

async function fileAt({ repository, oid }: CommitSource, { path }: Args): Promise<object | null> {
  const git = gitOf(repository);
  const blob = await git.resolve(`${oid}:${path as string}`);
  if (blob === null) return null;
  const object: BlobSource = { __typename: 'Blob', text: (await git.blob(blob)).toString('utf8') };
  return { __typename: 'TreeEntry', object };
}

/** Pull requests that brought a commit to their base, or would. */
async function associatedPulls(
  { repository, oid }: CommitSource,
  args: Args,
  { actor }: GraphqlCall,
): Promise<Connection> {
  requireRead(actor, repository, ['pull-requests']);
  const git = gitOf(repository);
  const found: Issue[] = [];
  for (const issue of repository.issues) {
    if (issue.pull === null) continue;
    const { head, base, mergeCommitSha, mergedAt } = issue.pull;
    const own = await git.commitsBetween(base.sha, head.sha);
    if (own.includes(oid) || (mergedAt !== null && mergeCommitSha === oid)) found.push(issue);
  }
  return listed(found, args, (issue) => issueSource(repository, issue));
}

function listed<T>(items: readonly T[], args: Args, toNode: (item: T) => unknown): Connection {
  const at = new Map(items.map((item, index) => [item, index]));
  return connection({ items, keyOf: (item) => [at.get(item) ?? 0, 0] }, args, toNode);
}

function gitOf(repository: Repository): BareRepository {
  if (repository.git === null) throw new Error(`${repository.name} has no git repository behind it`);
  return new BareRepository(repository.git);
}
