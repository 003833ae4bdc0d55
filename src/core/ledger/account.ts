import type { IssueMember } from './metadata/issue.js';
import type { LedgerIssue } from './read.js';

/** What one issue records about one finding. */
export interface Account {
  readonly entry: LedgerIssue;
  readonly member: IssueMember;
  /** True when the issue is about the finding's cause but does not list this location of it yet. */
  readonly joins?: true;
  /** True when our comments say that the issue has it, and its text does not. */
  readonly named?: true;
  /** True when this scan shows that the finding moved to where it is looked for. */
  readonly moves?: true;
}
