import type { Client } from '../client.js';
import { ask } from '../graphql.js';
import { isOurs, loginOf } from '../logins.js';
import {
  MORE_VERSIONS_QUERY,
  moreVersionsSchema,
  VERSIONS_QUERY,
  versionsSchema,
  type CommentNode,
  type Edits,
  type IssueNode,
} from './tracker-query.js';

/** A text as we wrote it last, and when (RFC 3339). */
export interface OwnVersion {
  readonly text: string;
  readonly at: string;
}

/** Maximum number of ids in one request. */
const MAX_IDS = 100;

/**
 * The last version by us of each text that somebody else edited since, by global id. GitHub keeps
 * the edit history, and nobody can change a version in it.
 * @returns null for a text of which GitHub no longer has a version by us (a person may delete one)
 */
export async function versionsByUs(
  client: Client,
  issues: readonly IssueNode[],
  logins: ReadonlySet<string>,
): Promise<Map<string, OwnVersion | null>> {
  const ids = issues.flatMap((issue) => [
    ...(isOurs(loginOf(issue.author), logins) && isForeign(issue, logins) ? [issue.id] : []),
    ...issue.comments.nodes
      .filter((comment) => isOurs(loginOf(comment.author), logins) && isForeign(comment, logins))
      .map(({ id }) => id),
  ]);
  const versions = new Map<string, OwnVersion | null>(ids.map((id) => [id, null]));
  for (let from = 0; from < ids.length; from += MAX_IDS) {
    const some = ids.slice(from, from + MAX_IDS);
    const { nodes } = await ask(client, VERSIONS_QUERY, { ids: some }, versionsSchema);
    for (const node of nodes) {
      const own = node === null ? null : await ownIn(client, node.id, node.userContentEdits, logins);
      if (node !== null && own !== null) versions.set(node.id, own);
    }
  }
  return versions;
}

/** The last version of ours, however many others are newer. */
async function ownIn(
  client: Client,
  id: string,
  first: Edits,
  logins: ReadonlySet<string>,
): Promise<OwnVersion | null> {
  for (let edits = first; edits !== null;) {
    for (const { editor, diff, editedAt } of edits.nodes)
      if (diff !== null && isOurs(loginOf(editor), logins)) return { text: diff, at: editedAt };
    if (!edits.pageInfo.hasNextPage) return null;
    const { node } = await ask(
      client,
      MORE_VERSIONS_QUERY,
      { id, after: edits.pageInfo.endCursor },
      moreVersionsSchema,
    );
    edits = node?.userContentEdits ?? null;
  }
  return null;
}

/**
 * The texts of issues that came from another repository, from before they came: null, by global id.
 * Who wrote there under our name is not known, since every workflow has that name.
 */
export function broughtAlong(issues: readonly IssueNode[]): Map<string, null> {
  return new Map(
    issues.flatMap((issue) => {
      const came = issue.timelineItems.nodes.findLast(
        ({ __typename }) => __typename === 'TransferredEvent',
      )?.createdAt;
      const texts = came === undefined ? [] : [issue, ...issue.comments.nodes];
      return texts
        .filter(({ createdAt, lastEditedAt }) => (lastEditedAt ?? createdAt) <= (came ?? ''))
        .map(({ id }) => [id, null] as const);
    }),
  );
}

/** Whether the last edit was by somebody else. */
function isForeign(
  { lastEditedAt, editor }: Pick<IssueNode | CommentNode, 'lastEditedAt' | 'editor'>,
  logins: ReadonlySet<string>,
): boolean {
  return lastEditedAt !== null && !isOurs(loginOf(editor), logins);
}
