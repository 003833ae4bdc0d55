import { allIds } from '../findings/finding-ids.js';
import type { IssueMember, IssueMetadata } from './metadata/issue.js';

/** The fingerprints of a finding that an issue remembers. */
export function allMemberIds(
  { source, package: at }: Pick<IssueMetadata, 'source' | 'package'>,
  member: Pick<IssueMember, 'id' | 'rule' | 'aliases' | 'former'>,
): string[] {
  const known = memberIds.get(member);
  if (known !== undefined) return known;
  const { id, rule, aliases, former = [] } = member;
  const ids = allIds({ id, source, ids: [rule, ...aliases], package: at, formerIds: former });
  memberIds.set(member, ids);
  return ids;
}

/**
 * Fingerprints that were made already: a run asks for those of each finding several times. A member
 * is of one issue.
 */
const memberIds = new WeakMap<object, string[]>();
