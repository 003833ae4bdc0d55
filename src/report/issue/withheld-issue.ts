import type { IssueMetadata } from '../../core/ledger/metadata/issue.js';
import { fixed } from '../text/fit.js';
import { markup } from '../text/markdown.js';
import { issueSection, type Issue } from './issue.js';

/** Instead of what everybody must not learn. */
export const WITHHELD = 'Not shown in public.';

/**
 * An issue that was written while the repository was private, now that everybody can read it: that
 * there is a finding, and nothing about it.
 */
export function renderWithheldIssue(metadata: IssueMetadata): Issue {
  const words = markup`What this issue is about is not shown, since everybody can read this repository by now. Its clock goes on. Older versions of the text and of the title are still in its history: only deleting the issue takes them away, which an owner of the repository can.`;
  return { title: 'A finding that is not shown in public', section: issueSection([fixed(words)], metadata) };
}
