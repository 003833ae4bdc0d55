import type { Evidence, EvidenceFinding, EvidencePermission } from '../../core/history/evidence.js';
import type { GrantKind } from '../../core/gate/memory.js';
import { severityRank } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';
import { GONE_WORDS } from '../text/sight-words.js';

/** The evidence with sorted lists, so that their order depends on their content only. */
export function sortedEvidence(evidence: Evidence): Evidence {
  return {
    ...evidence,
    findings: [...evidence.findings].sort(
      (a, b) =>
        severityRank(a.severity) - severityRank(b.severity) ||
        compareText(a.opened, b.opened) ||
        compareText(a.id, b.id) ||
        (a.issue?.number ?? 0) - (b.issue?.number ?? 0),
    ),
    permissions: evidence.permissions && {
      changes: [...evidence.permissions.changes].sort(
        (a, b) =>
          compareText(a.on, b.on) ||
          severityRank(a.severity) - severityRank(b.severity) ||
          compareText(a.app, b.app) ||
          compareText(a.permission, b.permission),
      ),
      uncompared: [...evidence.permissions.uncompared].sort((a, b) => compareText(a.on, b.on)),
    },
    gaps: [...evidence.gaps].sort((a, b) => compareText(a.from, b.from)),
  };
}

/** The outcome for a finding, in one or two words. */
export function outcome(
  { fixed, gone, withinSla, unseenSince, dismissed, waivers, report }: EvidenceFinding,
  today: string,
): string {
  if (report?.confirmed === false && fixed === null && gone === null) return 'reported, not confirmed';
  if (fixed !== null) {
    const word = gone === 'removed' || gone === 'resolved' ? gone : 'fixed';
    return withinSla === false ? `${word} late` : withinSla === null ? word : `${word} in time`;
  }
  if (gone !== null) return GONE_WORDS[gone];
  const hidden = unseenSince === null ? '' : `, cannot be seen since ${unseenSince}`;
  const accepted = waivers.findLast(({ until }) => until >= today);
  if (accepted !== undefined) return `${KIND_WORDS[accepted.kind]}${hidden}`;
  const state = `${withinSla === false ? 'open, overdue' : 'open'}${hidden}`;
  return dismissed ? `${state}, dismissed without a waiver` : state;
}

/** How a change of permissions came into the default branch: `#12`, or the commit alone. */
export function broughtBy({ pullRequest, commit, author }: EvidencePermission): string {
  const own = `commit ${commit.slice(0, 7)} by ${author ?? 'nobody known'}`;
  return pullRequest === null ? `${own}, without a pull request` : `#${pullRequest}, ${own}`;
}

/** Who agreed to a change of permissions, besides who wrote it. */
export function agreedBy({ mergedBy, approvedBy }: EvidencePermission): string {
  const reviews = approvedBy.length === 0 ? 'no review' : `reviewed by ${approvedBy.join(', ')}`;
  return mergedBy === null ? reviews : `${reviews}; merged by ${mergedBy}`;
}

/** Whether the due date was met: `yes`, `no`, or `no due date`. */
export function withinWords(withinSla: boolean | null): string {
  return withinSla === null ? 'no due date' : withinSla ? 'yes' : 'no';
}

/** What a finding was accepted as. */
export const KIND_WORDS: Readonly<Record<GrantKind, string>> = {
  waiver: 'waived',
  'false-positive': 'a false positive',
  'out-of-scope': 'out of scope',
};
