import type { Clock } from '../gate/sla.js';
import type { IssueMember } from './metadata/issue.js';
import type { LedgerIssue } from './read.js';

/**
 * What an issue records of a finding that its due date depends on besides its severity; nothing
 * where a person changed the text.
 */
export function priorityIn(
  { meta, trusted }: Pick<LedgerIssue, 'meta' | 'trusted'>,
  { rule, exploited, fix }: IssueMember,
): Pick<Clock, 'exploited' | 'fixSince'> {
  if (!trusted) return {};
  const isMendable = meta.package !== null && !rule.startsWith('MAL-');
  return { exploited: exploited ?? null, ...(isMendable ? { fixSince: fix ?? null } : {}) };
}
