import type { Evidence, EvidenceFinding } from '../../core/history/evidence.js';
import { csv } from '../text/csv.js';
import { agreedBy, broughtBy, outcome, withinWords } from './words.js';

/**
 * The header. As RFC 4180 requires, all records have the same fields; the field `record` tells
 * their kind.
 */
const HEAD = [
  'record',
  'finding',
  'title',
  'rule',
  'package',
  'source',
  'severity',
  'opened',
  'due',
  'fixed',
  'days',
  'within_sla',
  'outcome',
  'owner',
  'waived_as',
  'waived_by',
  'approval',
  'waived_from',
  'waived_until',
  'waiver_reason',
  'issue',
  'reported_by',
  'due_set_by',
  'due_reason',
  'fix',
  'note',
] as const;

type Field = (typeof HEAD)[number];

/**
 * The evidence as CSV: one `report` record, a `finding` record per finding and waiver, and a `gap`
 * record for each span of days without a complete scan. With Forge apps also a `permission` record
 * for each change of what they may do, and `uncompared` for manifests that are not valid.
 */
export function evidenceCsv(evidence: Evidence): string {
  const { repository, since, until, asOf, timezone, policy, days, scannedDays } = evidence;
  const note = `${repository}, ${since} to ${until} (${timezone}), read at ${asOf}; policy ${policy.preset}${policy.path === null ? '' : `, ${policy.path}`}; a complete scan on ${scannedDays} of ${days} days`;
  return csv([
    HEAD,
    record({ record: 'report', days, note }),
    ...evidence.findings.flatMap((finding) => findingRecords(finding, evidence.until)),
    ...evidence.gaps.map((gap) =>
      record({ record: 'gap', days: gap.days, note: `no complete scan from ${gap.from} to ${gap.to}` }),
    ),
    ...permissionRecords(evidence),
  ]);
}

/** The last record, with the hash of everything before it. */
export function hashRecord(hash: string): string {
  return csv([record({ record: 'sha256', note: hash })]);
}

function findingRecords(finding: EvidenceFinding, today: string): (string | number)[][] {
  const own: Partial<Record<Field, string | number>> = {
    record: 'finding',
    finding: finding.id,
    title: finding.title,
    rule: finding.rule,
    package: finding.package ?? '',
    source: finding.source,
    severity: finding.severity,
    opened: finding.opened,
    due: finding.due ?? '',
    fixed: finding.fixed ?? '',
    days: finding.days,
    within_sla: withinWords(finding.withinSla),
    outcome: outcome(finding, today),
    owner: finding.owner ?? '',
    issue: finding.issue?.url ?? '',
    reported_by: finding.report?.by ?? '',
    due_set_by: finding.dueSet?.ticket ?? finding.dueSet?.by ?? '',
    due_reason: finding.dueSet?.reason ?? '',
    fix: finding.fix ?? '',
  };
  if (finding.waivers.length === 0) return [record(own)];
  return finding.waivers.map(({ kind, by, approval, from, until, reason }) =>
    record({
      ...own,
      waived_as: kind,
      approval: approval ?? '',
      waived_by: by ?? 'nobody named',
      waived_from: from ?? '',
      waived_until: until,
      waiver_reason: reason,
    }),
  );
}

function permissionRecords({ permissions }: Evidence): (string | number)[][] {
  if (permissions === null) return [];
  return [
    ...permissions.changes.map((change) =>
      record({
        record: 'permission',
        title: `${change.app} ${change.change === 'widens' ? `may ${change.can}` : 'may no more'}`,
        rule: change.permission,
        source: 'forge',
        severity: change.severity,
        opened: change.on,
        outcome: change.change,
        note: `${broughtBy(change)}; ${agreedBy(change)}`,
      }),
    ),
    ...permissions.uncompared.map(({ app, on, commit, reason }) =>
      record({ record: 'uncompared', title: app, opened: on, note: `commit ${commit}: ${reason}` }),
    ),
  ];
}

function record(fields: Partial<Record<Field, string | number>>): (string | number)[] {
  return HEAD.map((name) => fields[name] ?? '');
}
