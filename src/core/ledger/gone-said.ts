import type { GoneReason } from '../findings/gone.js';
import { compareText } from '../scale/text-order.js';
import { allMemberIds } from './former-ids.js';
import { endOf, spansOf } from './issue-spans.js';
import { goneNote, isDuplicate } from './notes.js';
import type { Ledger } from './read.js';
import { listedIds, listedIn } from './waiting-lists.js';

/**
 * Why findings are gone, by fingerprint: the reason that an issue or a list of the dashboard gave
 * last. Findings that any issue or list still counts as there are left out, since they came back.
 */
export function goneSaid(ledger: Ledger): ReadonlyMap<string, GoneReason> {
  const there = new Set(idsThere(ledger));
  const words = [...filedWords(ledger), ...listedWords(ledger)]
    .filter(({ ids }) => !ids.some((id) => there.has(id)))
    .sort((a, b) => compareText(a.at, b.at));
  return new Map(words.flatMap(({ ids, reason }) => ids.map((id) => [id, reason] as const)));
}

/** One statement that a finding is gone. */
interface Word {
  readonly ids: readonly string[];
  /** RFC 3339 */
  readonly at: string;
  readonly reason: GoneReason;
}

function filedWords({ issues }: Ledger): Word[] {
  return issues.flatMap((entry) => {
    const note = goneNote(entry);
    if (note === null) return [];
    const { marker, comment } = note;
    return entry.meta.findings.map((member) => {
      // What left the issue of its package before may have another reason.
      const last = endOf(entry, member);
      return {
        ids: allMemberIds(entry.meta, member),
        at: last?.end ?? comment.at,
        reason: last?.reason ?? marker.kind,
      };
    });
  });
}

function listedWords(ledger: Ledger): Word[] {
  return listedIn(ledger).flatMap((one) =>
    one.gone === null ? [] : [{ ids: listedIds(one), at: one.gone.ended, reason: one.gone.reason }],
  );
}

function idsThere(ledger: Ledger): string[] {
  const filed = ledger.issues
    .filter((entry) => goneNote(entry) === null && !isDuplicate(entry))
    .flatMap((entry) =>
      entry.meta.findings
        .filter((member) => spansOf(entry, member).at(-1)?.end === null)
        .flatMap((member) => allMemberIds(entry.meta, member)),
    );
  return [...filed, ...listedIn(ledger).flatMap((one) => (one.gone === null ? listedIds(one) : []))];
}
