import { z } from 'zod';
import type { Client, RepositoryName } from '../client.js';
import { isOurs, ourLogins } from '../logins.js';
import { ownLogin } from '../own-login.js';
import { wholeList } from '../whole-list.js';

/** The hidden first line by which later runs find our comment. */
export const COMMENT_MARKER = '<!-- fixby:pull-request v1 -->';

const commentSchema = z.object({
  id: z.number(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: z.object({ login: z.string() }).nullable(),
});

type Comment = z.output<typeof commentSchema>;

/**
 * Writes the single comment on a pull request: updates ours, or creates it, and deletes further
 * ones of ours. A comment counts as ours only with both our marker and one of our logins, since
 * anybody can post the marker.
 * @param authors further logins that count as ours (`issues.authors` of the policy)
 * @returns the comment's address
 * @throws what the client throws
 */
export async function writeComment(
  client: Client,
  repository: RepositoryName,
  pullRequest: number,
  body: string,
  authors: readonly string[],
): Promise<string> {
  const ours = await ourComments(client, repository, pullRequest, authors);
  const [first, ...duplicates] = ours;
  for (const duplicate of duplicates) {
    await client.rest.issues.deleteComment({ ...repository, comment_id: duplicate.id });
  }
  if (first === undefined) {
    const { data } = await client.rest.issues.createComment({
      ...repository,
      issue_number: pullRequest,
      body,
    });
    return data.html_url;
  }
  if (first.body !== body)
    await client.rest.issues.updateComment({ ...repository, comment_id: first.id, body });
  return first.html_url;
}

async function ourComments(
  client: Client,
  repository: RepositoryName,
  pullRequest: number,
  authors: readonly string[],
): Promise<Comment[]> {
  const request = { ...repository, issue_number: pullRequest, per_page: 100 };
  const all = await wholeList(client, () => client.rest.issues.listComments(request), commentSchema);
  const marked = all.filter((comment) => comment.body?.startsWith(COMMENT_MARKER) === true);
  if (marked.length === 0) return [];
  const logins = ourLogins(await ownLogin(client), authors);
  return marked.filter((comment) => isOurs(comment.user?.login ?? null, logins)).sort((a, b) => a.id - b.id);
}
