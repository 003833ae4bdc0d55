import { describe, expect, it } from '@jest/globals';
import {
  dashboardMetadata,
  parseDashboardMetadata,
  renderDashboardMetadata,
} from '../../../../src/core/ledger/metadata/dashboard.js';
import { dashboardScan } from '../../../fixtures/dashboard.js';
import { NO_CLOCKS } from '../../../../src/core/ledger/metadata/clocks.js';

const NOW = '2026-11-23T09:30:00Z';

describe('what the dashboard remembers', () => {
  it('comes back from its body, the workflow that writes it among it', () => {
    const metadata = dashboardMetadata(
      {
        scans: [dashboardScan()],
        coverage: [{ day: '2026-11-23', looked: 7, unseen: 2 }],
        clocks: NO_CLOCKS,
      },
      { asOf: NOW, commit: 'abc', runUrl: null, workflow: '.github/workflows/fixby.yml' },
    );
    expect(metadata.workflow).toBe('.github/workflows/fixby.yml');
    expect(parseDashboardMetadata(`${renderDashboardMetadata(metadata)}\n# more`)).toEqual(metadata);
  });

  it('is no cut path, which would name another file', () => {
    expect(
      dashboardMetadata(
        { scans: [], coverage: [], clocks: NO_CLOCKS },
        { asOf: NOW, commit: null, runUrl: null, workflow: 'x'.repeat(301) },
      ).workflow,
    ).toBeNull();
  });

  it('is read from a dashboard that an earlier version wrote', () => {
    const old = '<!-- fixby:dashboard v1 {"asOf":"2026-11-23T09:30:00Z","scans":[]} 00000000 -->\n';
    expect(parseDashboardMetadata(old)).toEqual({
      asOf: NOW,
      commit: null,
      runUrl: null,
      scans: [],
      workflow: null,
      coverage: [],
      clocks: NO_CLOCKS,
    });
  });
});
