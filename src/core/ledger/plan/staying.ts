import type { Finding } from '../../findings/finding.js';
import { isRecoveredPackage } from '../lost-text.js';
import { goneNote, isDuplicate } from '../notes.js';
import type { LedgerIssue } from '../read.js';
import { holderOf } from '../recall.js';
import { packageKey, unseenOf, type Target, type Seen } from './target.js';

/**
 * Moves findings whose target gets no issue now (over the limit, waived, below the least severity)
 * to the issue of another grouping that knows them. It goes on with their dates until they have an
 * issue of their own, since nobody else would keep what was announced.
 * @param waits whether a target without an issue gets none now
 * @returns the targets, and one for each issue that goes on like that
 */
export function withStays(
  targets: readonly Target[],
  waits: (target: Target) => boolean,
  seen: Seen,
): Target[] {
  const taken = new Set(targets.flatMap(({ entry }) => entry ?? []));
  const held = new Map<LedgerIssue, { target: Target; finding: Finding }[]>();
  const rest = targets.flatMap((target): Target[] => {
    if (target.entry !== null || !waits(target)) return [target];
    const free = target.findings.filter((finding) => {
      const holder = holderFor(finding, target);
      if (holder === null || taken.has(holder)) return true;
      held.set(holder, [...(held.get(holder) ?? []), { target, finding }]);
      return false;
    });
    return free.length === 0 ? [] : [{ ...target, findings: free }];
  });
  return [...rest, ...[...held].map(([entry, some]) => stay(entry, some, seen))];
}

/** The issue that goes on with a finding which has none of its own; null where none can. */
function holderFor({ id }: Finding, { accounts }: Target): LedgerIssue | null {
  const live = (accounts.get(id) ?? []).filter(
    ({ entry }) => !isDuplicate(entry) && goneNote(entry) === null,
  );
  return (live.find(({ entry }) => entry.issue.state === 'open') ?? holderOf(live))?.entry ?? null;
}

function stay(
  entry: LedgerIssue,
  held: readonly { readonly target: Target; readonly finding: Finding }[],
  seen: Seen,
): Target {
  const findings = held.map(({ finding }) => finding);
  const accounts = new Map(held.map(({ target, finding: { id } }) => [id, target.accounts.get(id) ?? []]));
  return {
    key: keyOfStay(entry, findings),
    findings,
    entry,
    accounts,
    unseen: unseenOf(entry, findings, accounts, seen),
  };
}

/**
 * The key under which an issue goes on: its own; that of its package once the text is written
 * again; or the present fingerprint of its only finding.
 */
function keyOfStay({ meta }: LedgerIssue, [first]: readonly Finding[]): string {
  if (first === undefined) return meta.key;
  if (isRecoveredPackage(meta) && first.package !== null) return packageKey(first.source, first.package);
  return meta.findings.length === 1 && meta.findings[0]?.id === meta.key ? first.id : meta.key;
}
