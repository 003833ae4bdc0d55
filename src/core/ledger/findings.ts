import { isCauseKey } from '../findings/cause.js';
import type { Source } from '../findings/finding.js';
import { allIds } from '../findings/finding-ids.js';
import type { FindingKey } from '../findings/finding-key.js';
import type { Weakness } from '../findings/weakness.js';
import { packageSubject } from '../packages/purl.js';
import type { Account } from './account.js';
import { allMemberIds } from './former-ids.js';
import type { Ledger, LedgerIssue } from './read.js';
import { accountsOf, type IsComplete } from './accounts.js';
import { endOf } from './issue-spans.js';
import { goneNote, isDuplicate } from './notes.js';
import { listedIds, listedIn, type Listed } from './waiting-lists.js';

/**
 * Findings that the issues record as open (none that left the issue of its package) and that a scan
 * shows neither in the head nor in the base. They become weaknesses without sites; their last
 * locations come from the recall.
 * @param keys the findings that were found, including those that moved
 */
export function unfound(ledger: Ledger, keys: readonly FindingKey[], complete: IsComplete): Weakness[] {
  const found = new Set(keys.flatMap(allIds));
  const claimed = new Set([...accountsOf(ledger, keys, complete).values()].flat().map(nameOf));
  const byId = new Map<string, Account>();
  for (const entry of ledger.issues) {
    if (isDuplicate(entry) || goneNote(entry) !== null) continue;
    for (const member of entry.meta.findings) {
      const known =
        endOf(entry, member) !== null ||
        claimed.has(nameOf({ entry, member })) ||
        allMemberIds(entry.meta, member).some((id) => found.has(id));
      if (!known && !byId.has(member.id)) byId.set(member.id, { entry, member });
    }
  }
  const waiting = listedIn(ledger).filter(
    (one) => one.gone === null && !listedIds(one).some((id) => found.has(id) || byId.has(id)),
  );
  const unfiled = new Map(waiting.map((one) => [one.member.id, one]));
  return [...[...byId.values()].map(weaknessOf), ...[...unfiled.values()].map(waitingWeakness)];
}

/** Names an account by its issue and finding: each lookup makes a new object of it. */
function nameOf({ entry, member }: Account): string {
  return `${entry.issue.number} ${member.id}`;
}

function waitingWeakness({ source, member }: Listed): Weakness {
  const { id, rule, aliases, title, severity, package: at, place } = member;
  return {
    ...UNKNOWN,
    id,
    source,
    rule,
    aliases,
    path: at === null ? (place?.path ?? null) : null,
    subject: at === null ? '' : packageSubject(at.ecosystem, at.name),
    title,
    rating: { vectors: [], word: severity, malicious: rule.startsWith('MAL-'), informational: false },
  };
}

/** The fields of a weakness of which an issue remembers nothing. */
const UNKNOWN = {
  formerIds: [],
  trace: null,
  cause: null,
  description: '',
  fix: '',
  confidence: 'high',
  cwe: [],
  references: [],
  published: null,
  head: [],
  base: [],
} as const;

/** What a person reported. Until a maintainer confirms it, it is reported and not judged. */
function reportedIn({ report, issue }: LedgerIssue): Partial<Weakness> {
  if (report === undefined) return {};
  const { card, confirmed } = report;
  const { score, vector, how } = card;
  const facts = { kind: card.report, by: issue.reporter ?? null, confirmed, score, vector, how };
  const fix = 'What it is stands on its issue, which a person closes once it is mended.';
  return { confidence: confirmed ? 'high' : 'low', references: [issue.url], report: facts, fix };
}

function weaknessOf({ entry, member }: Account): Weakness {
  const { meta } = entry;
  return {
    ...UNKNOWN,
    ...reportedIn(entry),
    id: member.id,
    source: meta.source as Source,
    rule: member.rule,
    aliases: member.aliases,
    path: member.place?.path ?? null,
    formerIds: member.former ?? [],
    trace: member.place?.trace ?? null,
    cause: isCauseKey(meta.key) ? meta.key : null,
    subject: meta.package === null ? '' : packageSubject(meta.package.ecosystem, meta.package.name),
    title: member.title === '' ? member.rule : member.title,
    rating: {
      vectors: [],
      word: member.severity,
      malicious: member.rule.startsWith('MAL-'),
      informational: false,
    },
  };
}
