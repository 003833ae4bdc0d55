import type { FleetFinding, FleetRepository, RepositoryReading } from '../../core/fleet/types.js';
import { openIn } from '../../core/findings/counts.js';
import { compareText } from '../../core/scale/text-order.js';

/** A file of the export, and its content. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The ledgers as JSON lines: a finding a line, once for each time that it was open, and a
 * repository a line. The columns are those of docs/fleet.md; nothing is nested, as tables want it.
 * @param asOf RFC 3339
 */
export function exportFiles(readings: readonly RepositoryReading[], asOf: string): ExportFile[] {
  const sorted = [...readings].sort((a, b) => compareText(a.repository.name, b.repository.name));
  const counted = sorted.filter(({ repository }) => repository.countedIn === null);
  return [
    {
      name: 'findings.jsonl',
      text: lines(counted.flatMap(({ findings }) => findings.map((one) => findingRecord(one, asOf)))),
    },
    {
      name: 'repositories.jsonl',
      text: lines(sorted.map(({ repository }) => repositoryRecord(repository, asOf))),
    },
  ];
}

function lines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function findingRecord(one: FleetFinding, asOf: string): object {
  return {
    repository: one.repository,
    team: one.team,
    finding: one.id,
    issue: one.issue?.number ?? null,
    issue_url: one.issue?.url ?? null,
    source: one.source,
    rule: one.rule,
    title: one.title,
    package: one.package,
    severity: one.severity,
    opened: one.opened,
    due: one.due,
    fixed: one.fixed,
    gone: one.gone,
    days: one.days,
    within_sla: one.withinSla,
    dismissed: one.dismissed,
    waived_until:
      one.waivers
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? null,
    owner: one.owner,
    as_of: asOf,
  };
}

function repositoryRecord(one: FleetRepository, asOf: string): object {
  const { figures, kept, gate, policy } = one;
  return {
    repository: one.name,
    team: one.team,
    sight: one.sight,
    reason: one.reason,
    private: one.private,
    archived: one.archived,
    counted_in: one.countedIn,
    gate: gate.state,
    last_scan: one.lastScan,
    policy_preset: policy.preset,
    policy_extends: policy.extends,
    policy_invalid: policy.invalid,
    policy_weaker: policy.weaker.join(', '),
    open: openIn(figures),
    overdue: figures.overdue,
    waived: figures.waived,
    due_90_days: kept.counted,
    in_time_90_days: kept.within,
    as_of: asOf,
  };
}
