import { fleetOf } from '../../src/core/fleet/fleet.js';
import type { FleetRepository, FleetRow, RepositoryReading } from '../../src/core/fleet/types.js';
import { addDays } from '../../src/core/scale/day.js';
import { renderFleetHtml } from '../../src/report/fleet/html.js';

const AS_OF = '2026-11-23T05:43:00Z';
const TODAY = '2026-11-23';

type Open = readonly [title: string, severity: FleetRow['severity'], daysLeft: number, owner: string | null];

/** What an organization looks like on some morning: made up, for the pictures. */
const REPOSITORIES: readonly (Partial<FleetRepository> & {
  readonly name: string;
  readonly open: readonly Open[];
})[] = [
  {
    name: 'acme/checkout',
    team: 'payments',
    open: [
      ['lodash 4.17.15: Prototype Pollution', 'critical', -12, 'ana'],
      ['SQL built from request data', 'high', 3, 'ana'],
      ['qs 6.5.2: Denial of Service', 'high', 16, null],
    ],
    kept: { counted: 24, within: 22 },
  },
  {
    name: 'acme/ledger',
    team: 'payments',
    open: [['jsonwebtoken 8.5.1: Signature Bypass', 'high', -4, 'ben']],
    kept: { counted: 11, within: 11 },
  },
  {
    name: 'acme/search-api',
    team: 'search',
    open: [
      ['minimist 0.0.8: Prototype Pollution', 'critical', 1, 'chris'],
      ['express 4.17.1: Open Redirect', 'medium', 40, 'chris'],
    ],
    kept: { counted: 8, within: 5 },
    policy: policy({ weaker: ['gate.overdue', 'sla.days.high'] }),
  },
  {
    name: 'acme/crawler',
    team: 'search',
    open: [['urllib3 1.26.4: Header Injection', 'medium', 22, null]],
    lastScan: '2026-11-02T05:17:00Z',
  },
  {
    name: 'acme/website',
    open: [['marked 0.3.6: Cross-site Scripting', 'medium', 5, 'dana']],
    gate: { state: 'other', checks: ['build', 'test'] },
  },
  { name: 'acme/infra', team: 'platform', open: [], gate: { state: 'not-visible', checks: [] } },
  {
    name: 'acme/runner-images',
    team: 'platform',
    open: [],
    lastScan: null,
    gate: { state: 'not-visible', checks: [] },
  },
  {
    name: 'acme/design-system',
    team: 'platform',
    open: [],
    policy: policy({
      invalid:
        'Policy error in .github/fixby.yml, line 4, column 12: "overdue" in gate must be block, warn or ignore, not "blok".',
    }),
  },
  {
    name: 'acme/payroll',
    sight: 'forbidden',
    reason: 'this token may not read its issues or files (Resource not accessible by integration)',
    open: [],
  },
  { name: 'acme/labs', sight: 'failed', reason: 'GitHub answered 502: Server Error', open: [] },
  {
    name: 'acme/old-shop',
    archived: true,
    open: [['jquery 1.12.4: Cross-site Scripting', 'medium', -300, null]],
  },
];

function policy(overrides: Partial<FleetRepository['policy']> = {}): FleetRepository['policy'] {
  const extended = 'acme/.github:fixby.yml@1a2b3c4d5e6f708192a3b4c5d6e7f80912345678';
  return {
    path: '.github/fixby.yml',
    extends: extended,
    preset: 'atlassian-marketplace-cloud',
    invalid: null,
    weaker: [],
    ...overrides,
  };
}

function reading({ open, ...overrides }: (typeof REPOSITORIES)[number]): RepositoryReading {
  const { name, team = null } = overrides;
  const of = (severity: FleetRow['severity']): number => open.filter(([, one]) => one === severity).length;
  return {
    repository: {
      url: `https://github.com/${name}`,
      sight: 'read',
      reason: null,
      private: true,
      archived: false,
      team,
      tracker: null,
      countedIn: null,
      gate: { state: 'required', checks: ['Fixby'] },
      policy: policy(),
      lastScan: '2026-11-23T05:17:00Z',
      kept: { counted: 0, within: 0 },
      foreign: [],
      figures: {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        overdue: open.filter(([, , daysLeft]) => daysLeft < 0).length,
        dueThisWeek: open.filter(([, , daysLeft]) => daysLeft >= 0 && daysLeft < 7).length,
        waived: 0,
        nextDue: null,
      },
      ...overrides,
    },
    rows: open.map(([title, severity, daysLeft, owner], at) => ({
      repository: name,
      team,
      finding: `${name} ${at}`,
      issue: { number: at + 2, url: `https://github.com/${name}/issues/${at + 2}` },
      title,
      severity,
      sla: daysLeft < 0 ? 'overdue' : daysLeft < 7 ? 'due-soon' : 'on-track',
      due: addDays(TODAY, daysLeft),
      daysLeft,
      ageDays: 10,
      owner,
      waived: false,
      exploited: null,
      confidential: false,
    })),
    findings: [],
  };
}

/** The page over all of them. */
export function fleetPage(): string {
  return renderFleetHtml(fleetOf('acme', AS_OF, REPOSITORIES.map(reading)));
}
