import type { LostText } from '../../core/ledger/tracker.js';
import type { Client } from '../client.js';
import { ask } from '../graphql.js';
import { isOurs, loginOf } from '../logins.js';
import { NAMES_QUERY, namesSchema, type IssueNode, type NameEvent } from './tracker-query.js';

/**
 * What GitHub's record of events says of issues whose text is gone: the title that we gave last and
 * the labels that we put on them, by global id.
 * @param lost issues of ours of whose text GitHub no longer has a version of ours
 */
export async function lostTexts(
  client: Client,
  lost: readonly IssueNode[],
  logins: ReadonlySet<string>,
): Promise<Map<string, LostText>> {
  const texts = new Map<string, LostText>();
  for (const issue of lost) texts.set(issue.id, lostText(issue, await eventsOf(client, issue.id), logins));
  return texts;
}

async function eventsOf(client: Client, id: string): Promise<NameEvent[]> {
  const events: NameEvent[] = [];
  for (let after: string | null = null, more = true; more;) {
    const {
      node,
    }: {
      node: {
        timelineItems: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: NameEvent[] };
      };
    } = await ask(client, NAMES_QUERY, { id, after }, namesSchema);
    events.push(...node.timelineItems.nodes);
    more = node.timelineItems.pageInfo.hasNextPage;
    after = node.timelineItems.pageInfo.endCursor;
  }
  return events;
}

/** An issue of ours begins with our title: what others made of it afterwards is in the record. */
function lostText({ title }: IssueNode, events: readonly NameEvent[], logins: ReadonlySet<string>): LostText {
  const ours = events.filter(({ actor }) => isOurs(loginOf(actor), logins));
  const renamed = ours.flatMap((event) => event.currentTitle ?? []).at(-1);
  const first = events.flatMap((event) => event.previousTitle ?? [])[0];
  return {
    title: renamed ?? first ?? title,
    labels: [...new Set(ours.flatMap(({ label }) => label?.name ?? []))],
  };
}
