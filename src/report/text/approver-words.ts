import type { AppliedWaiver } from '../../core/findings/finding.js';
import { approvalOf } from '../../core/policy/approvers.js';
import { clip } from './terminal-text.js';

/** Longest names of those who approved, in characters. */
const MAX_NAMES = 60;

/**
 * `@alice, confirmed`: who approved it, and whether GitHub shows it; empty where nobody is named.
 */
export function approverWords({
  approvedBy,
  confirmed = [],
}: Pick<AppliedWaiver, 'approvedBy' | 'confirmed'>): string {
  if (approvedBy === null) return '';
  return `${clip(approvedBy, MAX_NAMES)}, ${approvalOf(approvedBy, confirmed) ?? 'claimed'}`;
}
