import { dashboardByIssues } from '../dashboard/data.js';
import { figuresOf } from '../findings/counts.js';
import { isPublicKnowledge } from '../findings/disclosure.js';
import type { Compliance, ComplianceWindow, DashboardRow } from '../history/trend.js';
import { lastScanOf } from '../ledger/own-dashboard.js';
import { readLedger, type Ledger } from '../ledger/read.js';
import type { Tracker } from '../ledger/tracker.js';
import type { Policy } from '../policy/policy.js';
import { dayOf } from '../scale/day.js';
import { repositoryEvidence } from './evidence.js';
import type { FleetAbout, FleetFinding, FleetRepository, FleetRow, RepositoryReading } from './types.js';

/** The window over which is said how due dates are kept. */
const WINDOW_DAYS = 90;

/** Before every finding: the whole record is read. */
const BEGINNING = '2000-01-01';

/** What the figures of a repository are made from. */
export interface ReadRepository {
  readonly about: FleetAbout;
  readonly policy: Policy;
  readonly tracker: Tracker;
  /** RFC 3339: now. */
  readonly asOf: string;
}

/** A repository of which nothing could be read. */
export function unread(about: FleetAbout): RepositoryReading {
  const kept = { counted: 0, within: 0 };
  return {
    repository: { ...about, foreign: [], figures: figuresOf([]), kept, lastScan: null },
    rows: [],
    findings: [],
  };
}

/**
 * A repository by its issues: the same rows and figures as on its own dashboard. Waivers of its
 * policy that depend on a path do not count, since issues do not tell paths.
 */
export function readingOf({ about, policy, tracker, asOf }: ReadRepository): RepositoryReading {
  const ledger = readLedger(tracker);
  const today = dayOf(asOf, policy.sla.timezone);
  // Who may see what is decided where it is shown.
  const data = dashboardByIssues({ tracker: { public: false }, ledger, policy, asOf, today });
  const known = publicKeys(ledger);
  return {
    repository: {
      ...about,
      foreign: [...new Set((tracker.foreign ?? []).map(({ author }) => author))].sort(),
      figures: data.figures,
      kept: keptIn(data.windows),
      lastScan: lastScanOf(ledger),
    },
    rows: [...data.rows, ...data.waiting].map((row) => rowOf(row, about, known)),
    findings: findingsOf({ about, policy, asOf }, ledger),
  };
}

/** Keys of issues whose findings everybody may see. */
function publicKeys({ issues }: Ledger): ReadonlySet<string> {
  return new Set(
    issues
      .filter(({ meta }) => isPublicKnowledge({ source: meta.source, rule: meta.findings[0]?.rule ?? '' }))
      .map(({ meta }) => meta.key),
  );
}

function rowOf(
  row: DashboardRow,
  { name, team }: Pick<FleetRepository, 'name' | 'team'>,
  known: ReadonlySet<string>,
): FleetRow {
  const { finding, issue, title, severity, sla, due, daysLeft, ageDays, owner, waived, exploited } = row;
  return {
    repository: name,
    team,
    finding,
    issue,
    title,
    severity,
    sla,
    due,
    daysLeft,
    ageDays,
    owner,
    waived,
    exploited,
    // What waits for its issue has no source here: it is not shown.
    confidential: !known.has(finding),
  };
}

function keptIn(windows: readonly ComplianceWindow[]): Compliance {
  const recent = windows.filter(({ windowDays }) => windowDays === WINDOW_DAYS);
  return {
    counted: recent.reduce((sum, { counted }) => sum + counted, 0),
    within: recent.reduce((sum, { within }) => sum + within, 0),
  };
}

function findingsOf(
  { about, policy, asOf }: Omit<ReadRepository, 'tracker'>,
  ledger: Ledger,
): FleetFinding[] {
  const until = dayOf(asOf, policy.sla.timezone);
  const period = { since: BEGINNING, until, asOf, scannedDays: [] };
  const { findings } = repositoryEvidence({ about, policy, ledger }, period);
  return findings.map((finding) => ({ repository: about.name, team: about.team, ...finding }));
}
