import { slaOf } from '../gate/sla.js';
import type { Ledger } from '../ledger/read.js';
import { listedFacts } from '../ledger/match-facts.js';
import { listedIds, listedIn, listedPath, type Listed } from '../ledger/waiting-lists.js';
import { packageSubject } from '../packages/purl.js';
import type { Policy } from '../policy/policy.js';
import type { FindingRecord } from './finding-record.js';
import { mergeSpans } from './spans.js';

/**
 * Records of findings that no issue was ever about: what was waived before its first scan, and what
 * still waits. The dashboard's lists are their record.
 * @param filed fingerprints of those that have had an issue
 * @param asOf RFC 3339: now
 */
export function unfiledRecords(
  ledger: Ledger,
  filed: ReadonlySet<string>,
  policy: Policy,
  asOf: string,
): FindingRecord[] {
  const byId = new Map<string, Listed[]>();
  for (const listed of listedIn(ledger)) {
    if (listedIds(listed).some((id) => filed.has(id))) continue;
    const { id } = listed.member;
    byId.set(id, [...(byId.get(id) ?? []), listed]);
  }
  return [...byId.values()].flatMap((lists) => {
    const last = lists.at(-1);
    return last === undefined ? [] : [recordOf(last, lists, policy, asOf)];
  });
}

function recordOf(last: Listed, lists: readonly Listed[], policy: Policy, asOf: string): FindingRecord {
  const { id, rule, title, severity, package: at } = last.member;
  const path = listedPath(last);
  const spans = mergeSpans(
    lists.map((one) => ({ start: one.at, end: one.gone?.ended ?? null, reason: one.gone?.reason ?? null })),
  );
  const now = spans.at(-1);
  const clock = { firstSeen: now?.start ?? last.at, published: null };
  return {
    id,
    issue: null,
    source: last.source,
    rule,
    title: path === null ? title : `${title} in ${path}`,
    package: at === null ? null : packageSubject(at.ecosystem, at.name),
    facts: listedFacts(last),
    severity,
    severities: [],
    due: slaOf(severity, clock, policy, asOf).due,
    spans,
    ended: now?.end ?? null,
    owner: null,
    dismissed: null,
    unseenSince: null,
    waivers: [],
  };
}
