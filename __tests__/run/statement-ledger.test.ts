import { expect, it } from '@jest/globals';
import { NO_CLOCKS } from '../../src/core/ledger/metadata/clocks.js';
import { renderDashboardMetadata } from '../../src/core/ledger/metadata/dashboard.js';
import { readLedger, type Ledger } from '../../src/core/ledger/read.js';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import { createClient } from '../../src/github/client.js';
import { scanDays } from '../../src/run/statement-ledger.js';
import { silent } from '../fixtures/silent-log.js';
import { trackedIssue, tracker } from '../fixtures/tracker.js';

const NOW = '2026-11-23T09:30:00Z';

/** A ledger whose dashboard names the workflow that scans, or names none. */
function kept(workflow: string | null): Ledger {
  const body = renderDashboardMetadata({
    ...{ asOf: NOW, commit: null, runUrl: null, scans: [], coverage: [], clocks: NO_CLOCKS },
    workflow,
  });
  return readLedger(tracker({ ...trackedIssue({ number: 1 }), body, written: body }));
}

function daysOf(ledger: Ledger, branch = 'main') {
  return scanDays({
    client: createClient('token', 'http://127.0.0.1:1', silent, { retryAfterMs: 1 }),
    name: { owner: 'acme', repo: 'app' },
    url: 'https://github.com/acme/app',
    branch,
    ledger,
    policy: DEFAULT_POLICY,
    result: { asOf: NOW, today: '2026-11-23' },
    workflow: null,
  });
}

it('the days of scans are unknown where GitHub does not list the runs, and the statement goes on', async () => {
  expect(await daysOf(kept('.github/workflows/fixby.yml'))).toMatchObject({
    seen: false,
    missing: { permission: 'actions=read', why: expect.stringContaining('could not be listed') },
  });
});

it.each<readonly [string, Ledger, string, string]>([
  ['an empty repository', kept('fixby.yml'), '', 'the repository has no branch yet'],
  ['a dashboard that names no workflow', kept(null), 'main', 'no dashboard says which workflow'],
  ['no dashboard', readLedger(tracker()), 'main', 'no dashboard says which workflow'],
])('they are unknown of %s', async (_, ledger, branch, reason) => {
  expect(await daysOf(ledger, branch)).toMatchObject({
    seen: false,
    missing: { why: expect.stringContaining(reason) },
  });
});
