import { z } from 'zod';
import { FixbyError } from '../../system/fixby-error.js';
import type { Client, RepositoryName } from '../client.js';
import { ask } from '../graphql.js';

/** Versions that one request asks for; a policy may have a MiB. */
const PAGE = 30;

/** Most commits of which one request asks who approved them. */
const MAX_COMMITS = 10;

/** A version of a file on its branch. */
export interface FileVersion {
  readonly commit: string;
  /** RFC 3339 */
  readonly at: string;
  /** Login of the commit's author, else the name; null where GitHub knows none. */
  readonly author: string | null;
  /** Null where the commit has no such file; empty where GitHub does not give all of it. */
  readonly text: string | null;
}

/** Who approved the pull request of a commit. */
export interface CommitApproval {
  /** The number of the pull request. */
  readonly pull: number;
  readonly by: string;
  /** The file in the state that was reviewed; null for whoever merged it. */
  readonly reviewed: { readonly text: string | null } | null;
}

const file = z
  .object({
    object: z.object({ text: z.string().nullish(), isTruncated: z.boolean().optional() }).nullable(),
  })
  .nullable();

const author = z
  .object({ name: z.string().nullable(), user: z.object({ login: z.string() }).nullable() })
  .nullable();

const historySchema = z.object({
  repository: z
    .object({
      object: z
        .object({
          history: z
            .object({
              pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
              nodes: z.array(z.object({ oid: z.string(), committedDate: z.string(), author, file })),
            })
            .optional(),
        })
        .nullable(),
    })
    .nullable(),
});

const FILE = 'file(path: $path) { object { ... on Blob { text isTruncated } } }';

const HISTORY_QUERY = `query policyHistory($owner: String!, $repo: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    history(first: ${PAGE}, after: $after, path: $path) {
      pageInfo { hasNextPage endCursor }
      nodes { oid committedDate author { name user { login } } ${FILE} }
    }
  } } }
}`;

/**
 * The versions of a file on the way to a commit, newest first, a page at a time as far as they are
 * asked for.
 * @throws what the client throws, or FixbyError (github) where GitHub does not know the commit
 */
export async function* fileVersions(
  client: Client,
  name: RepositoryName,
  oid: string,
  path: string,
): AsyncGenerator<FileVersion> {
  for (let after: string | null = null, more = true; more;) {
    const variables: Record<string, unknown> = { ...name, oid, path, after };
    const answer: z.output<typeof historySchema> = await ask(client, HISTORY_QUERY, variables, historySchema);
    const history = answer.repository?.object?.history;
    if (history === undefined)
      throw new FixbyError(
        'github',
        `GitHub has no commit ${oid.slice(0, 7)} in ${name.owner}/${name.repo}.`,
        'Push it, and run this again.',
      );
    for (const node of history.nodes)
      yield {
        commit: node.oid,
        at: node.committedDate,
        author: node.author?.user?.login ?? node.author?.name ?? null,
        text: textOf(node.file),
      };
    more = history.pageInfo.hasNextPage;
    after = history.pageInfo.endCursor;
  }
}

const startSchema = z.object({
  repository: z
    .object({
      object: z
        .object({ history: z.object({ nodes: z.array(z.object({ oid: z.string() })) }).optional() })
        .nullable(),
    })
    .nullable(),
});

const START_QUERY = `query commitBefore($owner: String!, $repo: String!, $oid: GitObjectID!, $until: GitTimestamp!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    history(first: 1, until: $until) { nodes { oid } }
  } } }
}`;

/**
 * The newest commit on the way to another one that is not younger than a time; null for none.
 * @param until RFC 3339
 * @throws what the client throws
 */
export async function commitBefore(
  client: Client,
  name: RepositoryName,
  oid: string,
  until: string,
): Promise<string | null> {
  const answer = await ask(client, START_QUERY, { ...name, oid, until }, startSchema);
  return answer.repository?.object?.history?.nodes[0]?.oid ?? null;
}

function textOf(found: z.output<typeof file>): string | null {
  const object = found?.object ?? null;
  if (object === null) return null;
  return object.isTruncated === true ? '' : (object.text ?? '');
}

const login = z.object({ login: z.string() }).nullable();

const approvalsSchema = z.object({
  repository: z
    .record(
      z.string(),
      z
        .object({
          associatedPullRequests: z
            .object({
              nodes: z.array(
                z.object({
                  number: z.number(),
                  merged: z.boolean(),
                  mergedBy: login,
                  reviews: z.object({
                    nodes: z.array(
                      z.object({
                        author: login,
                        authorCanPushToRepository: z.boolean(),
                        commit: z.object({ file }).nullable(),
                      }),
                    ),
                  }),
                }),
              ),
            })
            .optional(),
        })
        .nullable(),
    )
    .nullable(),
});

/**
 * Who approved the pull requests that brought commits: who merged them, and who approved them in a
 * review and may push here.
 * @param commits full object names
 * @param path the file whose reviewed state counts
 * @returns by commit
 * @throws what the client throws
 */
export async function commitApprovals(
  client: Client,
  name: RepositoryName,
  commits: readonly string[],
  path: string,
): Promise<Map<string, CommitApproval[]>> {
  const approvals = new Map<string, CommitApproval[]>();
  for (let from = 0; from < commits.length; from += MAX_COMMITS) {
    const some = commits.slice(from, from + MAX_COMMITS);
    const { repository } = await ask(client, approvalsQuery(some), { ...name, path }, approvalsSchema);
    for (const [index, commit] of some.entries()) {
      const pulls = repository?.[`c${index}`]?.associatedPullRequests?.nodes ?? [];
      approvals.set(commit, pulls.filter(({ merged }) => merged).flatMap(approvalsOf));
    }
  }
  return approvals;
}

type Pull = NonNullable<
  NonNullable<NonNullable<z.output<typeof approvalsSchema>['repository']>[string]>['associatedPullRequests']
>['nodes'][number];

function approvalsOf({ number: pull, mergedBy, reviews }: Pull): CommitApproval[] {
  return [
    ...(mergedBy === null ? [] : [{ pull, by: mergedBy.login, reviewed: null }]),
    ...reviews.nodes.flatMap(({ author, authorCanPushToRepository, commit }) =>
      author === null || !authorCanPushToRepository
        ? []
        : [{ pull, by: author.login, reviewed: { text: textOf(commit?.file ?? null) } }],
    ),
  ];
}

function approvalsQuery(commits: readonly string[]): string {
  const asked = commits.map(
    (oid, index) => `c${index}: object(oid: ${JSON.stringify(oid)}) { ...approvals }`,
  );
  return `query policyApprovals($owner: String!, $repo: String!, $path: String!) {
    repository(owner: $owner, name: $repo) { ${asked.join(' ')} }
  }
  fragment approvals on Commit {
    associatedPullRequests(first: 5) { nodes {
      number merged mergedBy { login }
      reviews(first: 50, states: [APPROVED]) {
        nodes { author { login } authorCanPushToRepository commit { ${FILE} } }
      }
    } }
  }`;
}
