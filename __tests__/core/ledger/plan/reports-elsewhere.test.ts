import { describe, expect, it } from '@jest/globals';
import { elsewhereSteps } from '../../../../src/core/ledger/plan/reports-elsewhere.js';
import type { TrackedIssue } from '../../../../src/core/ledger/tracker.js';
import { filledIn } from '../../../fixtures/reports.js';
import { note, trackedIssue, tracker } from '../../../fixtures/tracker.js';

const KEPT = { owner: 'acme', repo: 'tracker' };

function reported(overrides: Partial<TrackedIssue> = {}): TrackedIssue {
  return {
    ...trackedIssue(),
    reporter: 'mallory',
    written: null,
    body: filledIn('incident', { what: 'Something.' }),
    ...overrides,
  };
}

describe('a report where no findings are kept', () => {
  it('is told where they are', () => {
    expect(elsewhereSteps(tracker(reported()), KEPT)).toMatchObject([
      { kind: 'comment', say: { comment: { kind: 'elsewhere', repository: 'acme/tracker' } } },
    ]);
  });

  it.each([
    ['was told before', reported({ comments: [note(1, '2026-11-02T09:00:00Z', { kind: 'elsewhere' })] })],
    ['is closed', reported({ state: 'closed' })],
    ['is a question', reported({ body: filledIn('question', { question: 'Why?' }) })],
    ['is none', reported({ body: 'Something else.' })],
    ['is an issue of ours', trackedIssue()],
  ])('is left alone where it %s', (_, issue) => {
    expect(elsewhereSteps(tracker(issue), KEPT)).toEqual([]);
  });
});
