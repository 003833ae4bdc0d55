import type { IssueMember } from './metadata/issue.js';
import type { LedgerIssue } from './read.js';

/** One issue's account of one finding. */
export interface Account {
  readonly entry: LedgerIssue;
  readonly member: IssueMember;
  /** True where the issue is about the same cause, and does not list this place of it yet. */
  readonly joins?: true;
}
