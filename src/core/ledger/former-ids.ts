import { allIds } from '../findings/finding-ids.js';
import type { IssueMember, IssueMetadata } from './metadata/issue.js';

/** All fingerprints under which an issue may know a finding. */
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
 * Fingerprints that were computed already, by the member object: a run needs those of each finding
 * several times.
 */
const memberIds = new WeakMap<object, string[]>();
