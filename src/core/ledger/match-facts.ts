import { namesOf, type RememberedFacts } from '../policy/match.js';
import { allMemberIds } from './former-ids.js';
import type { IssueMember } from './metadata/issue.js';
import type { LedgerIssue } from './read.js';
import { listedIds, listedPath, type Listed } from './waiting-lists.js';

/**
 * What waivers of the policy are matched against of a finding that is known from its record only.
 * Of one about a package the path is missing, since the record has no past ones.
 */
export type RecordedFacts = Pick<RememberedFacts, 'findingIds' | 'ids' | 'package' | 'path'>;

/** Those of a finding of an issue; the path counts only where nobody but us wrote the issue. */
export function memberFacts(
  { meta, trusted }: Pick<LedgerIssue, 'meta' | 'trusted'>,
  member: IssueMember,
): RecordedFacts {
  return {
    findingIds: allMemberIds(meta, member),
    ids: namesOf(member),
    package: meta.package,
    ...(trusted && member.place !== undefined ? { path: member.place.path } : {}),
  };
}

/** Those of a finding that only a list of the dashboard has. */
export function listedFacts(listed: Listed): RecordedFacts {
  const path = listedPath(listed);
  return {
    findingIds: listedIds(listed),
    ids: namesOf(listed.member),
    package: listed.member.package,
    ...(path === null ? {} : { path }),
  };
}
