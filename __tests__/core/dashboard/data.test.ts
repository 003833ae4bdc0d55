import { describe, expect, it } from '@jest/globals';
import type { DashboardData } from '../../../src/core/dashboard/dashboard.js';
import { dashboardData, type DashboardInput } from '../../../src/core/dashboard/data.js';
import type { Finding } from '../../../src/core/findings/finding.js';
import { keyOfFinding } from '../../../src/core/findings/finding-key.js';
import { readLedger } from '../../../src/core/ledger/read.js';
import { recall } from '../../../src/core/ledger/recall.js';
import type { TrackedIssue } from '../../../src/core/ledger/tracker.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { dayOf } from '../../../src/core/scale/day.js';
import { finding, packageAt, scanReport } from '../../fixtures/builders.js';
import { closedBy, closedByUs, member, note, said, trackedIssue, tracker } from '../../fixtures/tracker.js';
import { NO_CLOCKS } from '../../../src/core/ledger/metadata/clocks.js';

const NOW = '2026-11-23T09:30:00Z';
const A = '00000000000000a1';
const B = '00000000000000b2';

function policyOf(policy: Record<string, unknown>): Policy {
  return policySchema.parse({ version: 1, ...policy });
}

interface Given extends Partial<Omit<DashboardInput, 'tracker' | 'ledger'>> {
  readonly issues?: readonly TrackedIssue[];
  readonly public?: boolean;
}

function dashboard({ issues = [], public: open = false, ...rest }: Given = {}): DashboardData {
  const github = { ...tracker(...issues), public: open };
  const { policy = policyOf({}), asOf = NOW } = rest;
  return dashboardData({
    tracker: github,
    ledger: readLedger(github),
    findings: [],
    detailsUrl: null,
    scans: [scanReport()],
    complete: () => true,
    isOver: () => true,
    ruled: new Set<string>(),
    goneAs: () => 'fixed',
    previous: null,
    policy,
    asOf,
    today: dayOf(asOf, policy.sla.timezone),
    waivers: { unused: [] },
    ...rest,
  });
}

/** The lodash finding of `trackedIssue`, as an assessment of today has it. */
function lodash(overrides: Partial<Finding> = {}): Finding {
  return finding({
    id: A,
    severity: 'high',
    due: '2026-11-29',
    daysLeft: 6,
    sla: 'due-soon',
    firstSeen: '2026-11-01T08:00:00Z',
    ...overrides,
  });
}

const unscanned = {
  complete: () => false,
  goneAs: () => null,
  scans: [scanReport({ status: 'failed', reason: 'no network' })],
};

describe('rows', () => {
  it('have what the scan says and what the issue says', () => {
    expect(dashboard({ issues: [trackedIssue()], findings: [lodash()] }).rows).toEqual([
      {
        finding: A,
        issue: { number: 12, url: 'https://github.com/acme/app/issues/12' },
        title: 'lodash 4.17.15: Prototype Pollution',
        severity: 'high',
        sla: 'due-soon',
        waived: false,
        due: '2026-11-29',
        daysLeft: 6,
        ageDays: 22,
        owner: 'alice',
        unseenSince: null,
        exploited: null,
        epss: null,
        unfixed: false,
      },
    ]);
  });

  it('go on from the issue where its source was not scanned to its end', () => {
    const fixed = [member({ fix: '2026-11-01T08:00:00Z' })];
    expect(dashboard({ issues: [trackedIssue({ members: fixed })], ...unscanned }).rows).toEqual(
      dashboard({ issues: [trackedIssue()], findings: [lodash()] }).rows,
    );
  });

  it('become overdue without a scan', () => {
    const [row] = dashboard({ issues: [trackedIssue()], ...unscanned, asOf: '2026-12-01T00:00:00Z' }).rows;
    expect(row).toMatchObject({ sla: 'overdue', daysLeft: -2, ageDays: 30 });
  });

  it('end with a complete scan that does not show the finding any more', () => {
    expect(dashboard({ issues: [trackedIssue()] }).rows).toEqual([]);
  });

  it('do not come from duplicates and from what is known to be gone, whatever was scanned', () => {
    const gone = trackedIssue({
      comments: [note(1, '2026-11-06T00:00:00Z', { kind: 'fixed', findings: [A] })],
      events: [closedByUs('2026-11-06T00:00:01Z')],
    });
    const duplicate = trackedIssue({
      number: 13,
      comments: [note(1, '2026-11-06T00:00:00Z', { kind: 'duplicate', of: 12 })],
      events: [closedByUs('2026-11-06T00:00:01Z', 'duplicate')],
    });
    expect(dashboard({ issues: [gone, duplicate], ...unscanned }).rows).toEqual([]);
    expect(dashboard({ issues: [trackedIssue(), duplicate], ...unscanned }).rows).toHaveLength(1);
  });

  it('are waived by a comment that still counts', () => {
    const issue = trackedIssue({
      comments: [
        said(1, '2026-11-03T10:00:00Z', 'carol', '/fixby waive until 2026-11-23 x'),
        note(2, '2026-11-03T10:01:00Z', {
          kind: 'waived',
          answers: '1',
          by: 'carol',
          findings: [A],
          expires: '2026-11-23',
          reason: 'x',
        }),
      ],
    });
    expect(dashboard({ issues: [issue], ...unscanned }).rows[0]?.waived).toBe(true);
    expect(dashboard({ issues: [issue], ...unscanned, asOf: '2026-11-24T00:00:00Z' }).rows[0]?.waived).toBe(
      false,
    );
  });

  it('are waived by a policy whose waiver names no path, where only the issue is left to go by', () => {
    const waiver = (match: object) => policyOf({ waivers: [{ match, reason: 'r', expires: '2027-01-31' }] });
    const given = { issues: [trackedIssue()], ...unscanned };
    const byAlias = waiver({ rule: 'CVE-2019-10744' });
    expect(dashboard({ ...given, policy: byAlias }).rows[0]?.waived).toBe(true);
    const byPath = waiver({ rule: 'CVE-2019-10744', path: '**' });
    expect(dashboard({ ...given, policy: byPath }).rows[0]?.waived).toBe(false);
  });

  it('of code stay out of a public repository and are counted', () => {
    const code = trackedIssue({ source: 'code', package: null });
    const data = dashboard({
      issues: [code],
      public: true,
      ...unscanned,
      findings: [lodash({ id: B, source: 'code', package: null })],
      detailsUrl: 'https://github.com/acme/app/security',
    });
    expect([...data.rows, ...data.waiting]).toEqual([]);
    expect(data.figures).toMatchObject({ high: 2, overdue: 0 });
    expect(data.undisclosed).toEqual({ count: 2, url: 'https://github.com/acme/app/security' });
  });
});

describe('rows of packages', () => {
  const policy = policyOf({ issues: { 'group-by': 'package' } });
  const key = 'dependencies:npm/lodash';
  const title = '[critical] lodash 4.17.15: 2 advisories, upgrade to 4.17.21';
  const both = trackedIssue({
    key,
    title,
    members: [
      member(),
      member({ id: B, rule: 'GHSA-p6mc-m468-83gw', severity: 'critical', due: '2026-11-11' }),
    ],
  });
  const second = lodash({
    id: B,
    rule: 'GHSA-p6mc-m468-83gw',
    severity: 'critical',
    due: '2026-11-11',
    daysLeft: -12,
  });

  it('are one for each package, with its worst severity and its earliest date', () => {
    const { rows } = dashboard({ issues: [both], policy, findings: [second, lodash()] });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      finding: key,
      title: 'lodash 4.17.15: 2 advisories, upgrade to 4.17.21',
      severity: 'critical',
      due: '2026-11-11',
    });
  });

  it('count what a scan that broke off did not get to', () => {
    const { rows } = dashboard({ issues: [both], policy, findings: [lodash()], ...unscanned });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ severity: 'critical', due: '2026-11-11' });
    expect(dashboard({ issues: [both], policy, findings: [lodash()] }).rows[0]?.severity).toBe('high');
  });
});

describe('what waits and what is dismissed', () => {
  it('lists findings without an issue', () => {
    const waiting = lodash({ id: B, package: packageAt({ name: 'qs', version: '6.5.2' }), title: 'Crash' });
    expect(dashboard({ findings: [waiting] }).waiting).toEqual([
      expect.objectContaining({
        finding: B,
        issue: null,
        title: 'qs 6.5.2: Crash',
        ageDays: 22,
        owner: null,
      }),
    ]);
  });

  const closed = trackedIssue({ events: [closedBy('bob', '2026-11-05T00:00:00Z', 'not_planned')] });

  it('lists what a person closed as not planned, scanned or not, and in no other list', () => {
    const expected = {
      issue: { number: 12, url: 'https://github.com/acme/app/issues/12' },
      title: 'lodash 4.17.15: Prototype Pollution',
      severity: 'high',
      sla: 'due-soon',
      due: '2026-11-29',
      by: 'bob',
      on: '2026-11-05',
    };
    for (const given of [{ findings: [lodash()] }, unscanned]) {
      const { rows, dismissed } = dashboard({ issues: [closed], ...given });
      expect(dismissed).toEqual([expected]);
      expect(rows).toEqual([]);
    }
    expect(dashboard({ issues: [closed] }).dismissed).toEqual([]);
  });

  it('counts what was dismissed like everything that is open', () => {
    const late = lodash({ severity: 'critical', due: '2026-11-11', daysLeft: -12, sla: 'overdue' });
    const { figures, windows } = dashboard({ issues: [closed], findings: [late] });
    expect(figures).toMatchObject({ critical: 1, overdue: 1 });
    expect(windows.find(({ severity }) => severity === 'critical')).toMatchObject({ counted: 1, within: 0 });
  });

  it('takes it for waived once there is a waiver', () => {
    const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
    const { rows, dismissed } = dashboard({ issues: [closed], findings: [lodash({ waiver })] });
    expect(dismissed).toEqual([]);
    expect(rows.map(({ waived }) => waived)).toEqual([true]);
  });
});

describe('scans', () => {
  const previous = {
    asOf: '2026-11-20T00:00:00Z',
    commit: null,
    runUrl: null,
    scans: [{ scanner: 'osv-scanner', version: '2.5.0', lastComplete: '2026-11-20T00:00:00Z' }],
    workflow: null,
    coverage: [],
    clocks: NO_CLOCKS,
  };

  it('have their last complete run, which a failed one does not replace', () => {
    expect(dashboard({ previous }).scans[0]).toMatchObject({ version: '2.5.1', lastComplete: NOW });
    expect(dashboard({ previous, ...unscanned }).scans).toEqual([
      {
        scanner: 'osv-scanner',
        version: '2.5.0',
        lastComplete: '2026-11-20T00:00:00Z',
        state: 'failed',
        reason: 'no network',
      },
    ]);
  });

  it('take a scan of a part for no complete one', () => {
    const [scan] = dashboard({ previous, complete: () => false }).scans;
    expect(scan).toMatchObject({ state: 'done', lastComplete: '2026-11-20T00:00:00Z' });
  });

  it('of the results of other tools count once those of each were read', () => {
    const scans = [scanReport({ scanner: 'sarif', sources: ['sarif:CodeQL'] })];
    const sources = new Set(['sarif:CodeQL']);
    const [scan] = dashboard({ scans, complete: (source) => sources.has(source) }).scans;
    expect(scan).toMatchObject({ scanner: 'sarif:CodeQL', lastComplete: NOW });
  });

  it('leave out what the policy switches off', () => {
    const scans = [
      scanReport(),
      scanReport({ scanner: 'code', status: 'skipped', reason: 'off' }),
      scanReport({ scanner: 'secrets', status: 'skipped', reason: 'not there yet' }),
      scanReport({ scanner: 'sarif', sources: [], status: 'skipped', reason: 'none' }),
      scanReport({ scanner: 'gitleaks', sources: [], status: 'skipped', reason: 'not asked for' }),
    ];
    const names = dashboard({ scans, policy: policyOf({ scan: { code: false } }) }).scans.map(
      ({ scanner }) => scanner,
    );
    expect(names).toEqual(['osv-scanner', 'secrets']);
  });

  describe('of tools whose results are read from files', () => {
    const last = (scanner: string, lastComplete: string): object => ({ scanner, version: '', lastComplete });
    const before = {
      ...previous,
      scans: [
        last('sarif:CodeQL', '2026-11-20T00:00:00Z'),
        last('sarif:Trivy', '2026-11-20T00:00:00Z'),
        last('sarif:Retired', '2026-08-20T00:00:00Z'),
      ] as typeof previous.scans,
    };
    const scans = [scanReport({ scanner: 'sarif', sources: ['sarif:CodeQL'] })];

    it('have a row each, also for one that this run was given nothing of', () => {
      const rows = dashboard({ previous: before, scans }).scans;
      expect(rows.map(({ scanner, lastComplete, state }) => [scanner, lastComplete, state])).toEqual([
        ['sarif:CodeQL', NOW, 'done'],
        ['sarif:Trivy', '2026-11-20T00:00:00Z', 'skipped'],
      ]);
      expect(rows[1]?.reason).toBe('this run was given no results of it');
    });

    it('keep their last complete run when their files could not be used', () => {
      const failed = [scanReport({ scanner: 'sarif', status: 'failed', reason: 'cut off', sources: [] })];
      const rows = dashboard({ previous: before, scans: failed, complete: () => false }).scans;
      expect(rows.map(({ scanner, lastComplete, state }) => [scanner, lastComplete, state])).toEqual([
        ['sarif', null, 'failed'],
        ['sarif:CodeQL', '2026-11-20T00:00:00Z', 'skipped'],
        ['sarif:Trivy', '2026-11-20T00:00:00Z', 'skipped'],
      ]);
    });

    it('leave no waiver unused while one of them is missing', () => {
      const policy = policyOf({ waivers: [{ match: { rule: 'D-1' }, reason: 'r', expires: '2026-12-24' }] });
      const unused = [{ match: 'D-1', reason: 'r', expires: '2026-12-24' }];
      const states = (given: typeof before | null): unknown[] =>
        dashboard({ previous: given, scans, policy, waivers: { unused } }).waivers.map(({ state }) => state);
      expect(states(null)).toEqual(['unused']);
      expect(states(before)).toEqual(['active']);
    });
  });
});

describe('waivers', () => {
  const policy = policyOf({
    waivers: [
      { match: { rule: 'A-1' }, reason: 'r', 'approved-by': '@alice', expires: '2027-03-31' },
      { match: { rule: 'B-1' }, reason: 'r', expires: '2026-12-23' },
      { match: { rule: 'C-1' }, reason: 'r', expires: '2026-11-22' },
      { match: { rule: 'D-1', package: 'npm/left-pad' }, reason: 'r', expires: '2026-12-24' },
    ],
  });
  const unused = [{ match: 'D-1, npm/left-pad', reason: 'r', expires: '2026-12-24' }];

  it('of the policy say where they stand', () => {
    const { waivers } = dashboard({ policy, waivers: { unused } });
    expect(waivers.map(({ match, state, approvedBy }) => [match, state, approvedBy])).toEqual([
      ['A-1', 'active', '@alice'],
      ['B-1', 'expiring', null],
      ['C-1', 'expired', null],
      ['D-1, npm/left-pad', 'unused', null],
    ]);
  });

  it('given by comment stand with their issue while the finding is there', () => {
    const comments = [
      said(1, '2026-11-03T10:00:00Z', 'carol', '/fixby waive until 2026-11-30 x'),
      note(2, '2026-11-03T10:01:00Z', {
        kind: 'waived',
        answers: '1',
        by: 'carol',
        findings: [A],
        expires: '2026-11-30',
        reason: 'not reachable',
      }),
    ];
    expect(dashboard({ issues: [trackedIssue({ comments })], findings: [lodash()] }).waivers).toEqual([
      {
        match: 'GHSA-jf85-cpcp-j695, npm/lodash',
        reason: 'not reachable',
        kind: 'waiver',
        approvedBy: '@carol',
        approval: 'confirmed',
        expires: '2026-11-30',
        state: 'expiring',
        issue: { number: 12, url: 'https://github.com/acme/app/issues/12' },
      },
    ]);
    const gone = [...comments, note(3, '2026-11-20T00:00:00Z', { kind: 'fixed', findings: [A] })];
    const fixed = trackedIssue({ comments: gone, events: [closedByUs('2026-11-20T00:00:01Z')] });
    expect(dashboard({ issues: [fixed] }).waivers).toEqual([]);
  });
});

describe('the whole', () => {
  it('counts in the last week what the rows and the dismissed ones are', () => {
    const issues = [
      trackedIssue(),
      trackedIssue({
        number: 13,
        members: [member({ id: B })],
        events: [closedBy('bob', NOW, 'not_planned')],
      }),
    ];
    const { rows, dismissed, weeks } = dashboard({ issues, ...unscanned });
    expect(weeks.at(-1)?.high).toBe(rows.length + dismissed.length);
  });

  it('starts clocks where the assessment does', () => {
    const issues = [
      trackedIssue({
        comments: [note(1, '2026-11-06T00:00:00Z', { kind: 'fixed', findings: [A] })],
        events: [
          closedByUs('2026-11-06T00:00:01Z'),
          { ...closedByUs('2026-11-13T00:00:00Z'), kind: 'reopened', reason: null },
        ],
      }),
    ];
    const memory = recall(readLedger(tracker(...issues)), [keyOfFinding(lodash())], () => false).get(A);
    expect(memory?.start).toBe('2026-11-13T00:00:00Z');
    expect(dashboard({ issues, ...unscanned }).rows[0]?.ageDays).toBe(10);
  });
});
