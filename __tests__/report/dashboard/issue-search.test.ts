import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { issueLabels } from '../../../src/core/ledger/labels.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import { issueSearch, type SearchState } from '../../../src/report/dashboard/issue-search.js';

const TRACKER = 'https://github.com/acme/app';

/** The terms of a query: `-` for "without", then the labels of which any will do. */
function labelTerms(url: string): { without: boolean; anyOf: string[] }[] {
  const query = new URL(url).searchParams.get('q') ?? '';
  return [...query.matchAll(/(-?)label:((?:"[^"]*"|[^\s",]+)(?:,(?:"[^"]*"|[^\s",]+))*)/gu)].map(
    ([, minus, labels = '']) => ({
      without: minus === '-',
      anyOf: labels.split(',').map((label) => label.replaceAll('"', '')),
    }),
  );
}

/** What GitHub's search does with labels. */
function finds(url: string, labels: readonly string[]): boolean {
  return labelTerms(url).every(
    ({ without, anyOf }) => anyOf.some((label) => labels.includes(label)) !== without,
  );
}

describe('an issue search', () => {
  it('is an address that GitHub understands', () => {
    expect(issueSearch(TRACKER, 'critical', 'overdue')).toBe(
      `${TRACKER}/issues?q=is%3Aissue%20is%3Aopen%20label%3Asecurity%20label%3A%22severity%3A%20critical%22%20label%3A%22sla%3A%20overdue%22%20-label%3Awaived`,
    );
  });

  it('finds an issue by its labels in its own cell and in no other', () => {
    const states = ['overdue', 'due-soon', 'on-track', 'waived'] as const satisfies readonly SearchState[];
    fc.assert(
      fc.property(
        fc.constantFrom(...SEVERITIES),
        fc.constantFrom('overdue', 'due-soon', 'on-track', 'none' as const),
        fc.boolean(),
        (severity, sla, waived) => {
          const labels = issueLabels({ severity, sla, due: '2026-12-03', source: 'dependencies', waived });
          const found = SEVERITIES.flatMap((of) =>
            states
              .filter((state) => finds(issueSearch(TRACKER, of, state), labels))
              .map((state) => [of, state]),
          );
          expect(found).toEqual([[severity, waived ? 'waived' : sla === 'none' ? 'on-track' : sla]]);
          expect(finds(issueSearch(TRACKER, null, 'open'), labels)).toBe(!waived);
        },
      ),
    );
  });

  it("leaves out a person's own issue with the label security", () => {
    expect(finds(issueSearch(TRACKER, null, 'open'), ['security', 'bug'])).toBe(false);
  });
});
