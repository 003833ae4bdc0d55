import type { Activity } from '../../core/findings/activity.js';
import type { SideCoverage, Unseen } from '../../core/findings/coverage.js';
import type { CheckResult } from '../../core/posture/check-result.js';
import type { Reason } from '../../core/findings/decision.js';
import { planFixes } from '../../core/findings/fix-plan.js';
import type { AppliedWaiver, Finding, Location, PackageAt } from '../../core/findings/finding.js';
import type { PermissionChange } from '../../core/findings/permissions.js';
import type { Reachability } from '../../core/findings/reachability.js';
import type { IdleWaiver, Result, ScanReport } from '../../core/findings/result.js';
import { approvalOf } from '../../core/policy/approvers.js';
import { jsonText } from '../text/json-text.js';
import { toFixPlan } from './fix-plan.js';
import type { Report } from './schema.js';

type ReportScan = Report['scans'][number];
type ReportCheck = NonNullable<ReportScan['checks']>[number];
type ReportUnseen = NonNullable<ReportScan['coverage']>['head']['unseen'][number];

/**
 * Renders the JSON report, version 1. The same result gives the same bytes. Its schema is in
 * schema.ts.
 */
export function renderJson(result: Result): string {
  return jsonText(toReport(result));
}

/** Converts a result to the structure of the JSON report. */
export function toReport(result: Result): Report {
  const { path, ref, preset, extends: base } = result.policy;
  const { critical, high, medium, low, introduced, overdue, waived } = result.counts;
  return {
    version: 1,
    decision: result.decision,
    reasons: result.reasons.map(toReason),
    asOf: result.asOf,
    policy: { path, ref, preset, ...(base === undefined ? {} : { extends: base }) },
    counts: { critical, high, medium, low, introduced, overdue, waived },
    scans: result.scans.map(toScan),
    findings: result.findings.map(toFinding),
    fixPlan: toFixPlan(planFixes(result.findings)),
    gone: result.gone.map((finding) => ({
      ...toFinding(finding),
      reason: finding.reason,
      decision: toWaiver(finding.decision ?? null),
    })),
    known: result.known.map(toFinding),
    permissions: result.permissions.map(toPermission),
    ...(result.added === undefined
      ? {}
      : { added: result.added.map((one) => ({ ...one, through: [...one.through] })) }),
    ...(result.feeds === undefined ? {} : { feeds: result.feeds.map((feed) => ({ ...feed })) }),
    waivers: {
      unused: result.waivers.unused.map(toIdleWaiver),
      mended: result.waivers.mended.map(toIdleWaiver),
      expired: result.waivers.expired.map(toIdleWaiver),
      overlong: result.waivers.overlong.map(toIdleWaiver),
      unconfirmed: result.waivers.unconfirmed.map(toIdleWaiver),
      moved: result.waivers.moved.map(({ from, to }) => ({ from, to })),
    },
  };
}

function toReason({ kind, finding, scanner, message }: Reason): Report['reasons'][number] {
  return {
    kind,
    ...(finding === undefined ? {} : { finding }),
    ...(scanner === undefined ? {} : { scanner }),
    message,
  };
}

function toScan(scan: ScanReport): Report['scans'][number] {
  const { scanner, version, status, reason, notes, packages, files, lockfiles, coverage, checks, ms } = scan;
  return {
    scanner,
    version,
    status,
    ...(reason === null ? {} : { reason }),
    notes: [...notes],
    ...(packages === null ? {} : { packages }),
    ...(files === null ? {} : { files }),
    lockfiles: lockfiles.map((lockfile) => ({ path: lockfile.path, packages: lockfile.packages })),
    ...(coverage === null
      ? {}
      : {
          coverage: {
            head: toSide(coverage.head),
            base: coverage.base === null ? null : toSide(coverage.base),
          },
        }),
    ...(checks === undefined ? {} : { checks: checks.map(toCheck) }),
    ms,
  };
}

function toCheck({ id, asks, state, detail, missing, url }: CheckResult): ReportCheck {
  const needs = missing.map(({ permission, why }) => ({ permission, why }));
  return { id, asks, state, detail, missing: needs, url };
}

function toSide({ looked, languages, unseen }: SideCoverage): NonNullable<ReportScan['coverage']>['head'] {
  return {
    looked: { files: looked.files, packages: looked.packages },
    languages: { ...languages },
    unseen: unseen.map(toUnseen),
  };
}

function toUnseen({ kind, name, where, reason, detail }: Unseen): ReportUnseen {
  return { kind, name, where, reason, ...(detail === undefined ? {} : { detail }) };
}

function toFinding(finding: Finding): Report['findings'][number] {
  return {
    id: finding.id,
    source: finding.source,
    rule: finding.rule,
    aliases: [...finding.aliases],
    title: finding.title,
    fix: finding.fix,
    severity: finding.severity,
    score: finding.score,
    vector: finding.vector,
    confidence: finding.confidence,
    cwe: [...finding.cwe],
    locations: finding.locations.map(toLocation),
    package: toPackage(finding.package),
    references: [...finding.references],
    firstSeen: finding.firstSeen,
    due: finding.due,
    sla: finding.sla,
    waiver: toWaiver(finding.waiver),
    origin: finding.origin,
    state: finding.state,
    ...(finding.unseenSince === null ? {} : { unseenSince: finding.unseenSince }),
    ...(finding.activity === undefined ? {} : { activity: toActivity(finding.activity) }),
    ...(finding.dueSet === undefined ? {} : { dueSet: { ...finding.dueSet } }),
    ...(finding.report === undefined ? {} : { report: { ...finding.report } }),
    ...(finding.reachability === undefined ? {} : { reachability: toReachability(finding.reachability) }),
    ...(finding.exploited === undefined ? {} : { exploited: { ...finding.exploited } }),
    ...(finding.epss === undefined ? {} : { epss: { ...finding.epss } }),
    ...(finding.fixSince === undefined ? {} : { fixKnown: finding.fixSince !== null }),
  };
}

function toReachability(reachability: Reachability): NonNullable<Report['findings'][number]['reachability']> {
  const { label, at, through, reason } = reachability;
  return { label, at: at === null ? null : { ...at }, through: [...through], reason };
}

function toActivity(activity: Activity): NonNullable<Report['findings'][number]['activity']> {
  const { subject, name, kind, from, to, observed, expected } = activity;
  return { subject, name, kind, from, to, observed, expected };
}

function toLocation(location: Location): Report['findings'][number]['locations'][number] {
  const { path, line, column, endLine, severity, origin } = location;
  return {
    path,
    line,
    column,
    endLine,
    package: toPackage(location.package),
    flow: location.flow.map(({ path: at, line: row, column: start, endLine: end, label }) => ({
      path: at,
      line: row,
      column: start,
      endLine: end,
      label,
    })),
    severity,
    origin,
    waiver: toWaiver(location.waiver),
    ...(location.unseen === undefined ? {} : { unseen: toUnseen(location.unseen.item) }),
  };
}

function toPackage(at: PackageAt | null): Report['findings'][number]['package'] {
  if (at === null) return null;
  const { purl, name, ecosystem, version, fixedVersion, direct, through, dev, upgrade, upgradeNote } = at;
  return {
    ...{ purl, name, ecosystem, version, fixedVersion, direct, through: [...through], dev, upgrade },
    ...(upgradeNote === undefined ? {} : { upgradeNote }),
  };
}

function toWaiver(waiver: AppliedWaiver | null): Report['findings'][number]['waiver'] {
  if (waiver === null) return null;
  const { reason, approvedBy, confirmed = [], expires } = waiver;
  return { reason, approvedBy, approval: approvalOf(approvedBy, confirmed), expires };
}

function toIdleWaiver({ match, reason, expires }: IdleWaiver): Report['waivers']['unused'][number] {
  return { match, reason, expires };
}

function toPermission({ place, ...change }: PermissionChange): Report['permissions'][number] {
  return { ...change, path: place.path, line: place.line };
}
