import { isDuplicate } from '../notes.js';
import { movedTo } from '../read.js';
import { movedStep } from './change-comments.js';
import type { PlanContext } from './context.js';
import type { IssueStep } from './steps.js';

/**
 * Where a comment ruled that some code is no finding, and that code has moved: a comment on the
 * issue says its new place. From then on the ruling covers it there as well, also in scans that
 * cannot tell what moved.
 */
export function movedRulings(context: PlanContext): IssueStep[] {
  const { ledger, rulings } = context;
  const byFormer = new Map(rulings.flatMap((one) => one.formerIds.map((id) => [id, one] as const)));
  return ledger.issues.flatMap((entry): IssueStep[] => {
    const [member] = entry.meta.findings;
    const finding = member === undefined ? undefined : byFormer.get(member.id);
    if (member?.place === undefined || finding === undefined) return [];
    if (entry.meta.key !== member.id || isDuplicate(entry)) return [];
    if (movedTo(entry, member).at(-1) === finding.id) return [];
    return [movedStep(entry, { id: member.id, path: member.place.path }, finding, context)];
  });
}
