import { z } from 'zod';
import type { Client, RepositoryName } from '../client.js';
import { ask } from '../graphql.js';
import { FixbyError } from '../../system/fixby-error.js';

const schema = z.object({
  repository: z
    .object({
      isPrivate: z.boolean(),
      defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }) }).nullable(),
    })
    .nullable(),
});

/** Who can read the repository, and its default branch. */
export interface RepositoryFacts {
  readonly public: boolean;
  /** Null for an empty repository. */
  readonly defaultBranch: { readonly name: string; readonly tip: string } | null;
}

/**
 * Reads the facts.
 * @throws what the client throws, or FixbyError (github) where this token cannot see the repository
 */
export async function readRepositoryFacts(client: Client, name: RepositoryName): Promise<RepositoryFacts> {
  const query = `query repositoryFacts($owner: String!, $repo: String!) {
    repository(owner: $owner, name: $repo) { isPrivate defaultBranchRef { name target { oid } } }
  }`;
  const { repository } = await ask(client, query, { ...name }, schema);
  if (repository === null)
    throw new FixbyError(
      'github',
      `this token cannot see ${name.owner}/${name.repo}.`,
      'Check the name, and give the token "contents: read" there.',
    );
  const { isPrivate, defaultBranchRef: branch } = repository;
  return {
    public: !isPrivate,
    defaultBranch: branch === null ? null : { name: branch.name, tip: branch.target.oid },
  };
}
