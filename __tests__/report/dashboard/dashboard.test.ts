import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DashboardData } from '../../../src/core/dashboard/dashboard.js';
import { figuresOf } from '../../../src/core/findings/counts.js';
import type { DashboardRow } from '../../../src/core/history/trend.js';
import { parseDashboardMetadata } from '../../../src/core/ledger/metadata/dashboard.js';
import { addDays } from '../../../src/core/scale/day.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';
import { renderDashboard } from '../../../src/report/dashboard/dashboard.js';
import { scanReport } from '../../fixtures/builders.js';
import {
  busyDashboard,
  dashboardContext,
  dashboardData,
  dashboardRow,
  dashboardScan,
  dashboardWaiver,
  dismissedRow,
  TODAY,
  weekCounts,
} from '../../fixtures/dashboard.js';
import { active, hostileBlob, hostileText } from '../../fixtures/hostile.js';

function bodyOf(data: DashboardData, context = dashboardContext()): string {
  return renderDashboard(data, context).body;
}

/** The first line that people see. */
function verdict(overrides: Partial<DashboardData>): string | undefined {
  return bodyOf(dashboardData(overrides)).split('\n')[1];
}

/** The rows of the table under a heading, as cells without links and emphasis. */
function rowsUnder(body: string, heading: string): string[][] {
  const [, part = ''] = body.split(heading);
  return (part.split(/\n### /u)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll('**', '')),
    );
}

/** An open finding that is counted and listed nowhere. */
const OPEN = { ...dashboardRow(), waiver: null };

const busy = bodyOf(busyDashboard());

describe('the dashboard', () => {
  it('says first what is late, what is due and what is open', () => {
    expect(renderDashboard(busyDashboard(), dashboardContext()).title).toBe('Security dashboard');
    expect(busy.split('\n')[1]).toBe(
      '### 🔴 2 overdue, 3 due this week, 42 open, 1 dismissed without a waiver',
    );
  });

  it('has its parts in the order of their weight', () => {
    expect(busy.match(/^### .*/gmu)?.slice(1)).toEqual([
      '### Overdue',
      '### Due this week, by 29 Nov 2026',
      '### Trend',
      '### How we are doing',
      '### Scans',
      '### Waivers',
      '### Dismissed without a waiver',
    ]);
  });

  it.each<[Partial<DashboardData>, string]>([
    [{}, '### ✅ No open findings'],
    [{ rows: [dashboardRow({ waived: true })] }, '### ✅ No open findings, 1 waived'],
    [
      { rows: [dashboardRow()] },
      '### 🟢 Nothing overdue, nothing due this week, 1 open, next due 21 Dec 2026',
    ],
    [
      { rows: [dashboardRow({ daysLeft: null, sla: 'none' })] },
      '### 🟢 Nothing overdue, nothing due this week, 1 open',
    ],
    [{ rows: [dashboardRow({ daysLeft: 6 })] }, '### 🟠 Nothing overdue, 1 due this week, 1 open'],
    [
      { waiting: [dashboardRow({ issue: null, daysLeft: -1, sla: 'overdue' })] },
      '### 🔴 1 overdue, nothing due this week, 1 open',
    ],
    [
      { figures: figuresOf([OPEN, OPEN]), undisclosed: { count: 2, url: null } },
      '### 🟢 Nothing overdue, nothing due this week, 2 open, next due 21 Dec 2026, 2 not shown in public',
    ],
    [
      { dismissed: [dismissedRow()] },
      '### 🟢 Nothing overdue, nothing due this week, 1 open, next due 10 Dec 2026, 1 dismissed without a waiver',
    ],
    [
      { dismissed: [dismissedRow({ sla: 'overdue', due: '2026-11-22', severity: 'critical' })] },
      '### 🔴 1 overdue, nothing due this week, 1 open, 1 dismissed without a waiver',
    ],
    [{ scans: [] }, '### ⚠️ Nothing was scanned: no open findings, as far as is known'],
    [
      { scans: [dashboardScan({ state: 'failed' })] },
      '### ⚠️ Scan incomplete (osv-scanner): no open findings, as far as is known',
    ],
    [
      {
        scans: [dashboardScan({ state: 'failed' })],
        rows: [dashboardRow({ sla: 'overdue', daysLeft: -1 })],
      },
      '### 🔴 1 overdue, nothing due this week, 1 open; scan incomplete (osv-scanner)',
    ],
  ])('verdict %#', (overrides, line) => {
    expect(verdict(overrides)).toBe(line);
  });

  it('is not green, and says why, when a scanner failed', () => {
    const reason = 'The database could not be read. Run it again.';
    const body = bodyOf(dashboardData({ scans: [dashboardScan({ state: 'failed', reason })] }));
    expect(body).toContain(`> [!WARNING]\n> What this scanner would find now is not known.`);
    expect(body).toContain(`no longer shows it.\n> \n> osv-scanner failed: ${reason}\n`);
    expect(body).toContain(`| osv-scanner | 2.5.1 | 23 Nov 2026, today | ⚠️ **failed**: ${reason} |`);
  });

  it('counts each finding in one cell, and links each number to its search', () => {
    const [, table = ''] = busy.split('\n\n');
    const cells = table
      .split('\n')
      .slice(2)
      .map((row) => row.replace(/\[\**(\d+)\**\]\([^)]*\)/gu, '$1'));
    expect(cells).toEqual([
      '| 🔴\u00A0critical | 1 | 1 | 0 | 2 | 0 |',
      '| 🟠\u00A0high | 1 | 1 | 5 | 7 | 1 |',
      '| 🟡\u00A0medium | 0 | 2 | 14 | 16 | 0 |',
      '| 🔵\u00A0low | 0 | 0 | 16 | 16 | 0 |',
      '| **all** | 2 | 4 | 35 | 41 | 1 |',
    ]);
    expect(table.match(/\(https:\/\/github\.com\/acme\/app\/issues\?q=[^)]*\)/gu)).toHaveLength(18);
  });

  it('shows what has no due date in a column of its own, where there is any', () => {
    const body = bodyOf(
      dashboardData({ rows: [dashboardRow({ severity: 'low', daysLeft: null, sla: 'none' })] }),
    );
    expect(body).toContain('|  | Overdue | Due soon | On track | No due date | All open | Waived |');
    expect(busy).not.toContain('No due date');
  });

  it('counts what waits for its issue beside what has one', () => {
    const body = bodyOf(
      dashboardData({
        rows: [dashboardRow()],
        waiting: [
          dashboardRow({ finding: 'b', issue: null }),
          dashboardRow({ finding: 'c', issue: null, severity: 'low' }),
        ],
      }),
    );
    expect(body).toMatch(/\| 🟠\u00A0high \| 0 \| 0 \| \[1\]\([^)]*\) \+ 1 waiting \|/u);
    expect(body).toContain('| 🔵\u00A0low | 0 | 0 | 1 waiting | 1 waiting | 0 |');
    expect(body).toContain('### Waiting for an issue\n\n2 findings have no issue yet');
  });

  it('counts what was waived before it got an issue, and says that nothing waits', () => {
    const waiting = [dashboardRow({ finding: 'b', issue: null, waived: true })];
    const body = bodyOf(dashboardData({ rows: [dashboardRow()], waiting }));
    expect(body).toMatch(
      /\| 🟠\u00A0high \| 0 \| 0 \| \[1\]\([^)]*\) \| \[1\]\([^)]*\) \| 1 without an issue \|/u,
    );
    expect(body).not.toContain('Waiting for an issue');
  });

  it('lists what is overdue, worst first, with its link, owner and age', () => {
    expect(rowsUnder(busy, '### Overdue')).toEqual([
      [
        '🔴\u00A0critical',
        'lodash 4.17.15: Prototype Pollution',
        '20 Nov 2026, 3 days late',
        'alice',
        '13 days',
      ],
      ['🟠\u00A0high', 'express 4.16.0: Open Redirect', '11 Nov 2026, 12 days late', 'bob', '40 days'],
    ]);
    expect(busy).toContain('[lodash 4.17.15: Prototype Pollution](https://github.com/acme/app/issues/40)');
  });

  it('lists what is due in the seven days from today', () => {
    const rows = [-1, 0, 6, 7].map((daysLeft, index) =>
      dashboardRow({
        finding: String(index),
        daysLeft,
        sla: daysLeft < 0 ? 'overdue' : 'due-soon',
        owner: null,
      }),
    );
    expect(
      rowsUnder(bodyOf(dashboardData({ rows })), '### Due this week').map((row) => row.slice(2)),
    ).toEqual([
      ['23 Nov 2026, today', '_nobody_', '0 days'],
      ['29 Nov 2026, 6 days', '_nobody_', '0 days'],
    ]);
  });

  it('says how fast findings are fixed, against the policy', () => {
    expect(rowsUnder(busy, '### How we are doing')[0]).toEqual([
      '🔴\u00A0critical',
      '10&nbsp;days',
      '100%<br>1\u00A0of\u00A01',
      '100%<br>3\u00A0of\u00A03',
      '92%<br>12\u00A0of\u00A013',
      '4.2&nbsp;days',
      '13&nbsp;days: lodash 4.17.15: Prototype Pollution',
    ]);
  });

  it('says 100% only where all were fixed in time', () => {
    const windows = [{ windowDays: 30 as const, severity: 'low' as const, counted: 1_000, within: 999 }];
    expect(bodyOf(dashboardData({ windows }))).toContain('**99%**<br>999\u00A0of\u00A01,000');
  });

  it('shows the waivers that ask for something first', () => {
    expect(rowsUnder(busy, '### Waivers').map(([until]) => until)).toEqual([
      '30 Sep 2026<br>expired',
      '10 Dec 2026<br>ends soon',
      '31 Mar 2027<br>unused: matches nothing',
      '31 Mar 2027<br>in force',
    ]);
    expect(busy).toContain('`GHSA-hrpp-h998-j3pp, npm/qs`, [#46](https://github.com/acme/app/issues/46)');
  });

  it('says what it does not show in public, and where it is', () => {
    const body = bodyOf(
      dashboardData({ undisclosed: { count: 3, url: 'https://github.com/acme/private/issues' } }),
    );
    expect(body).toContain(
      '3 confidential findings, [not shown in public](https://github.com/acme/private/issues).',
    );
  });

  it('mentions nobody', () => {
    expect(active(busy)).not.toMatch(/@\w/u);
  });

  it('says when, of what commit and by which policy it was written', () => {
    expect(busy).toMatch(
      /<sub>As of 2026-11-23 09:30 UTC · \[`1a2b3c4`\]\(https:\/\/github\.com\/acme\/app\/commit\/1a2b3c4[0-9a-f]*\) · policy atlassian-marketplace-cloud, `\.github\/fixby\.yml` · \[run\]\(https:\/\/github\.com\/acme\/app\/actions\/runs\/7\) · /u,
    );
    const elsewhere = dashboardContext({
      timezone: 'Pacific/Auckland',
      policyPath: null,
      commit: null,
      runUrl: null,
    });
    expect(bodyOf(dashboardData(), elsewhere)).toContain(
      '<sub>As of 2026-11-23 09:30 UTC · dates in Pacific/Auckland · policy atlassian-marketplace-cloud, default policy · written',
    );
  });

  it('gives the same bytes for the same data in any order', () => {
    const data = busyDashboard();
    fc.assert(
      fc.property(fc.shuffledSubarray([...data.rows], { minLength: data.rows.length }), (rows) => {
        expect(bodyOf({ ...data, rows, waivers: [...data.waivers].reverse() })).toBe(busy);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the dashboard's charts", () => {
  /** Mermaid's text of each chart. */
  function charts(data: Partial<DashboardData>): string[] {
    return [...bodyOf(dashboardData(data)).matchAll(/^```mermaid\n(.*?)^```$/gmsu)].map(
      ([, text = '']) => text,
    );
  }

  it('draw open findings by severity, what is left by due date, and what was fixed in time', () => {
    const [open = '', burnDown = '', compliance = ''] = charts(busyDashboard());
    expect(open).toContain('  line "critical" [0, 1, 3, 2, 1, 0,');
    expect(open.match(/^ {2}line "(?:critical|high|medium|low)" /gmu)).toHaveLength(4);
    expect(burnDown).toContain('  bar [41, 38, 36, 31, 29, 22, 17, 16, 16, 16, 16, 16, 16, 9, 3, 0]');
    expect(compliance).toContain('  y-axis "% in time" 0 --> 100');
    for (const chart of [open, burnDown, compliance]) expect(chart).toMatch(/^ {2}accDescr: .+\.$/mu);
  });

  it('have as many different points on the axis as values, whatever the period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 2_000 }), (length, start) => {
        const weeks = Array.from({ length }, (_, index) => ({
          ...(weekCounts()[0] ?? { critical: 0, high: 0, medium: 0, low: 0 }),
          day: addDays('2024-01-01', start + index * 7),
        }));
        const burnDown = weeks.map(({ day }, index) => ({ day, open: length - index }));
        for (const chart of charts({ weeks, burnDown })) {
          const labels = /x-axis \[(.*)\]/u.exec(chart)?.[1]?.split(', ') ?? [];
          expect(new Set(labels.map((label) => label.trim())).size).toBe(Math.min(26, length));
          for (const [, values = ''] of chart.matchAll(/^ {2}(?:line|bar) .*\[(.*)\]$/gmu)) {
            expect(values.split(', ')).toHaveLength(labels.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('reach above the highest value, with whole numbers on the axis', () => {
    const weeks = weekCounts().map((week) => ({ ...week, high: 2_345 }));
    expect(charts({ weeks })[0]).toContain('0 --> 4000');
    expect(
      charts({ weeks: weeks.map((week) => ({ ...week, high: 0, medium: 0, low: 0, critical: 0 })) })[0],
    ).toContain('0 --> 10');
  });

  it('are left out while there is nothing to draw', () => {
    expect(charts({ weeks: weekCounts().slice(0, 1), burnDown: [{ day: TODAY, open: 3 }] })).toEqual([]);
    expect(charts({ months: [{ month: '2026-11', counted: 1, within: 1 }] })).toEqual([]);
  });
});

/** As hostile and as long as anything can be, everywhere. */
function hostileDashboard(count: number, text: string): DashboardData {
  const rows = Array.from({ length: count }, (_, index) =>
    dashboardRow({
      finding: index.toString(16).padStart(16, '0'),
      issue: { number: index + 1, url: `https://github.com/acme/app/issues/${index + 1}` },
      title: text,
      owner: text,
      severity: SEVERITIES[index % 4] ?? 'low',
      sla: (['overdue', 'due-soon', 'on-track'] as const)[index % 3] ?? 'on-track',
      daysLeft: [-4, 3, 40][index % 3] ?? 0,
      waived: index % 11 === 0,
    }),
  );
  const many = (length: number): undefined[] => Array.from({ length });
  const lists = {
    rows,
    waiting: rows.slice(0, 700).map((row): DashboardRow => ({ ...row, issue: null })),
    dismissed: many(300).map(() => dismissedRow({ title: text, by: text })),
  };
  return {
    ...busyDashboard(),
    ...lists,
    figures: dashboardData(lists).figures,
    pace: SEVERITIES.map((severity) => ({
      severity,
      policyDays: 36_500,
      meanDaysToFix: 12_345.6,
      oldest: rows[0] ?? null,
    })),
    scans: many(60).map(() => dashboardScan({ scanner: text, version: text, state: 'failed', reason: text })),
    waivers: many(300).map(() => dashboardWaiver({ match: text, reason: text, approvedBy: text })),
  };
}

describe('within the limits', () => {
  it('a dashboard of 5,000 hostile findings stays below 65,536 characters, its top intact, and says how many more', () => {
    const blob = hostileBlob(3_000);
    const context = dashboardContext({ preset: blob, policyPath: blob });
    const body = bodyOf(hostileDashboard(5_000, blob), context);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(parseDashboardMetadata(body)).not.toBeNull();
    expect(body.split('\n')[1]).toMatch(/^### 🔴 1,7\d\d overdue, 1,7\d\d due this week, 5,4\d\d open/u);
    expect(body).toMatch(/\n\| \*\*all\*\* \| \[\*\*1,/u);
    expect(body).toMatch(/…and 1,7\d\d more: \[all of them\]\(https:\/\/github\.com\/acme\/app\/issues\?q=/u);
    expect(body).toMatch(/…and 1,7\d\d more: \[all that are due soon\]\(/u);
    expect(body).toMatch(/<sub>As of .*<\/sub>\n$/u);
  });

  it('of 5,000 plain findings every part is there', () => {
    const body = bodyOf(hostileDashboard(5_000, 'lodash 4.17.15: Prototype Pollution'));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).not.toContain('did not fit');
    expect(rowsUnder(body, '### Overdue')).toHaveLength(10);
  });
});

describe('hostile text', () => {
  it('makes no element, mention, link or table row of its own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const context = dashboardContext({ preset: text, policyPath: text });
        const live = active(bodyOf(hostileDashboard(8, text), context));
        expect(live).not.toMatch(/<(?!\/?(?:br|sub|code)>)/u);
        expect(live).not.toMatch(/@\w/u);
        expect(live).not.toMatch(/\]\((?!https:\/\/)/u);
        const [, overdue = ''] = live.split('### Overdue');
        for (const row of (overdue.split('###')[0] ?? '')
          .split('\n')
          .filter((line) => line.startsWith('| 🔴'))) {
          expect(row.split(' | ')).toHaveLength(5);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('dashboard metadata', () => {
  it('is read as it was written, from the first line only', () => {
    const scans = fc.array(
      fc.record({
        scanner: hostileText.map((text) => text.slice(0, 100)),
        version: hostileText.map((text) => text.slice(0, 100)),
        lastComplete: fc.constant('2026-11-20T01:00:00Z'),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(scans, (complete) => {
        const data = dashboardData({
          scans: complete.map((scan) => dashboardScan({ ...scan, state: 'failed' })),
        });
        const body = bodyOf(data);
        expect(parseDashboardMetadata(body)).toMatchObject({ asOf: '2026-11-23T09:30:00Z', scans: complete });
        expect(parseDashboardMetadata(`x${body}`)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('has no scanner that never completed a scan', () => {
    const body = bodyOf(dashboardData({ scans: [dashboardScan({ lastComplete: null, state: 'skipped' })] }));
    expect(parseDashboardMetadata(body)?.scans).toEqual([]);
    expect(body).toContain('| never | skipped |');
  });

  it.each([
    '',
    'Security dashboard',
    '<!-- fixby:dashboard v1 {broken} -->',
    '<!-- fixby:dashboard v2 {} -->',
  ])('is null for %j', (body) => {
    expect(parseDashboardMetadata(body)).toBeNull();
  });
});

describe('the coverage row', () => {
  const coverage = [
    { day: '2026-11-13', looked: 100, unseen: 0 },
    { day: '2026-11-20', looked: 95, unseen: 5 },
  ] as const;
  const side = { looked: { files: 95, packages: 0 }, languages: {}, unseen: [] };
  const scan = scanReport({ scanner: 'code', sources: ['code'], coverage: { head: side, base: null } });

  it('says what was looked at, and how that develops', () => {
    const body = bodyOf(dashboardData({ coverage, scanned: [scan] }));
    expect(body).toContain('### Coverage\n\nCode: 95 JavaScript and TypeScript files');
    expect(body).toContain(
      'Looked at whole: **95%**, 95 of 100 packages and files; before: 13 Nov 2026 100%.',
    );
  });

  it('gives no figure for a run in which a scanner failed', () => {
    const failed = scanReport({ scanner: 'secrets', sources: ['secrets'], status: 'failed' });
    const body = bodyOf(dashboardData({ coverage, scanned: [scan, failed] }));
    expect(body).not.toContain('Looked at whole');
    expect(body).toContain('How much was looked at whole before: 13 Nov 2026 100%, 20 Nov 2026 95%.');
  });
});
