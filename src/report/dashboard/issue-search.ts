import { SEVERITIES, type Severity } from '../../core/scale/severity.js';

/** The state that a cell of the dashboard's table counts. */
export type SearchState = 'overdue' | 'due-soon' | 'on-track' | 'waived' | 'open';

/** The search terms for each state, by the labels that our issues carry. */
const STATE_TERMS: Readonly<Record<SearchState, readonly string[]>> = {
  overdue: ['label:"sla: overdue"', '-label:waived'],
  'due-soon': ['label:"sla: due soon"', '-label:waived'],
  'on-track': ['-label:"sla: overdue"', '-label:"sla: due soon"', '-label:waived'],
  waived: ['label:waived'],
  open: ['-label:waived'],
};

/**
 * Address of a search for exactly the open issues of a severity and state. For all severities it
 * lists their labels joined by commas ("any of"), so that other issues with the label `security`
 * are not included.
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
