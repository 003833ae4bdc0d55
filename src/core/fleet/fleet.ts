import { openIn } from '../findings/counts.js';
import { dayOf, daysBetween, type Day } from '../scale/day.js';
import { severityRank } from '../scale/severity.js';
import { compareText } from '../scale/text-order.js';
import type {
  Concern,
  Fleet,
  FleetRepository,
  FleetRow,
  Notice,
  RepositoryReading,
  TeamFigures,
} from './types.js';

/** Days after the last complete scan from which on a repository is named. */
const FRESH_DAYS = 7;

/**
 * All repositories together. A repository that could not be read is named, and is in no figure:
 * nothing is called clean that was not seen.
 * @param asOf RFC 3339: when the reading began
 */
export function fleetOf(scope: string, asOf: string, readings: readonly RepositoryReading[]): Fleet {
  const today = dayOf(asOf, 'UTC');
  const sorted = [...readings].sort((a, b) => compareText(a.repository.name, b.repository.name));
  const repositories = sorted.map(({ repository }) => repository);
  return {
    scope,
    asOf,
    today,
    repositories,
    rows: sorted
      .filter(({ repository }) => counts(repository))
      .flatMap(({ rows }) => rows)
      .sort(lateFirst),
    notices: repositories
      .flatMap((one) => noticesOf(one, today))
      .sort((a, b) => CONCERNS.indexOf(a.concern) - CONCERNS.indexOf(b.concern)),
    teams: teamsOf(repositories),
    total: figuresFor(null, repositories),
    withheld: null,
  };
}

/** In the order in which they are named. */
export const CONCERNS: readonly Concern[] = [
  'unread',
  'foreign',
  'policy-invalid',
  'policy-weaker',
  'no-gate',
  'no-scan',
  'old-scan',
  'archived',
];

/** Whether its findings count: what is archived nobody mends, and what is shared counts once. */
function counts({ sight, archived, countedIn }: FleetRepository): boolean {
  return sight === 'read' && !archived && countedIn === null;
}

function lateFirst(a: FleetRow, b: FleetRow): number {
  return (
    Number(a.waived) - Number(b.waived) ||
    (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(a.repository, b.repository) ||
    (a.issue?.number ?? 0) - (b.issue?.number ?? 0) ||
    compareText(a.finding, b.finding)
  );
}

/** What is to be looked at in one repository. */
function noticesOf(repository: FleetRepository, today: Day): Notice[] {
  const { name, url, sight, reason, archived } = repository;
  const notice = (concern: Concern, detail: string): Notice => ({ concern, repository: name, url, detail });
  if (sight !== 'read') return [notice('unread', reason ?? '')];
  if (archived) return [notice('archived', archivedWords(repository))];
  return [
    ...foreignNotices(repository, notice),
    ...policyNotices(repository, notice),
    ...gateNotices(repository, notice),
    ...scanNotices(repository, today, notice),
  ];
}

type Say = (concern: Concern, detail: string) => Notice;

function archivedWords({ figures }: FleetRepository): string {
  const open = openIn(figures);
  return open === 0 ? 'none open' : `${open} open in its issues, which nothing brings up to date`;
}

function foreignNotices({ foreign }: FleetRepository, notice: Say): Notice[] {
  return foreign.length === 0 ? [] : [notice('foreign', foreign.join(', '))];
}

function policyNotices({ policy }: FleetRepository, notice: Say): Notice[] {
  if (policy.invalid !== null) return [notice('policy-invalid', policy.invalid)];
  return policy.weaker.length === 0 ? [] : [notice('policy-weaker', policy.weaker.join(', '))];
}

function gateNotices({ gate }: FleetRepository, notice: Say): Notice[] {
  if (gate.state === 'required') return [];
  if (gate.state === 'not-visible') return [notice('no-gate', 'no required check is visible')];
  return [notice('no-gate', `required are only ${gate.checks.join(', ')}`)];
}

function scanNotices({ lastScan }: FleetRepository, today: Day, notice: Say): Notice[] {
  if (lastScan === null) return [notice('no-scan', 'no dashboard tells of a complete scan')];
  const age = daysBetween(dayOf(lastScan, 'UTC'), today);
  return age <= FRESH_DAYS ? [] : [notice('old-scan', `${age} days ago`)];
}

function teamsOf(repositories: readonly FleetRepository[]): TeamFigures[] {
  const names = [...new Set(repositories.map(({ team }) => team))];
  return names
    .map((team) =>
      figuresFor(
        team,
        repositories.filter((one) => one.team === team),
      ),
    )
    .sort(
      (a, b) =>
        b.overdue - a.overdue ||
        Number(a.team === null) - Number(b.team === null) ||
        compareText(a.team ?? '', b.team ?? ''),
    );
}

function figuresFor(team: string | null, repositories: readonly FleetRepository[]): TeamFigures {
  const counted = repositories.filter(counts);
  const sum = (of: (one: FleetRepository) => number): number =>
    counted.reduce((total, one) => total + of(one), 0);
  return {
    team,
    repositories: repositories.length,
    read: repositories.filter(({ sight }) => sight === 'read').length,
    open: sum(({ figures }) => openIn(figures)),
    overdue: sum(({ figures }) => figures.overdue),
    kept: { counted: sum(({ kept }) => kept.counted), within: sum(({ kept }) => kept.within) },
  };
}

/**
 * What readers of a public page may see: public repositories, and of their findings what follows
 * from public data. The rest is counted.
 */
export function publicFleet(fleet: Fleet): Fleet {
  const open = fleet.repositories.filter((one) => !one.private);
  const names = new Set(open.map(({ name }) => name));
  // A tracker elsewhere may be private, and have findings of private repositories in it.
  const own = new Set(open.filter(({ tracker }) => tracker === null).map(({ name }) => name));
  const shown = open.map((one) => ({
    ...one,
    countedIn: one.countedIn !== null && names.has(one.countedIn) ? one.countedIn : null,
  }));
  const counted = shown.filter(({ name }) => own.has(name));
  const rows = fleet.rows.filter((row) => own.has(row.repository) && !row.confidential);
  return {
    ...fleet,
    repositories: shown,
    rows,
    notices: fleet.notices.filter(({ repository }) => names.has(repository)),
    teams: teamsOf(counted),
    total: { ...figuresFor(null, counted), repositories: shown.length },
    withheld: {
      repositories: fleet.repositories.length - shown.length,
      findings: fleet.rows.length - rows.length,
    },
  };
}
