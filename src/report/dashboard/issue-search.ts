import { SEVERITIES, type Severity } from '../../core/scale/severity.js';

/** A cell of the dashboard's table: what is counted there. */
export type SearchState = 'overdue' | 'due-soon' | 'on-track' | 'waived' | 'open';

/** Labels of the contract by which a search finds a state. */
const STATE_TERMS: Readonly<Record<SearchState, readonly string[]>> = {
  overdue: ['label:"sla: overdue"', '-label:waived'],
  'due-soon': ['label:"sla: due soon"', '-label:waived'],
  'on-track': ['-label:"sla: overdue"', '-label:"sla: due soon"', '-label:waived'],
  waived: ['label:waived'],
  open: ['-label:waived'],
};

/**
 * Address of the search that shows exactly the open issues of a severity and state. All severities
 * are asked for by their labels, joined by commas (which means "any of"), so that a person's own
 * issues with the label `security` don't count.
 * @param trackerUrl `https://github.com/owner/name`
 * @see https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests#search-by-label
 */
export function issueSearch(trackerUrl: string, severity: Severity | null, state: SearchState): string {
  const severities = (severity === null ? SEVERITIES : [severity]).map((one) => `"severity: ${one}"`);
  const terms = [
    'is:issue',
    'is:open',
    'label:security',
    `label:${severities.join(',')}`,
    ...STATE_TERMS[state],
  ];
  return `${trackerUrl}/issues?q=${encodeURIComponent(terms.join(' '))}`;
}
