import type { Decision, Reason } from '../findings/decision.js';
import { isJudged, type Finding, type GoneFinding, type Location } from '../findings/finding.js';
import { isRepair } from '../findings/gone.js';
import { permissionReasons, type PermissionChange } from '../findings/permissions.js';
import type { ScanReport, Verdict } from '../findings/result.js';
import type { Policy } from '../policy/policy.js';
import { atLeast } from '../scale/severity.js';
import { unseenReasons, type Change } from './unseen.js';

/** What the gate decides about. */
export interface GateInput {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  /** Findings that are no longer there. */
  readonly gone: readonly GoneFinding[];
  readonly scans: readonly ScanReport[];
  /** What the pull request changes of what apps may do; absent where nothing is compared. */
  readonly permissions?: readonly PermissionChange[];
  /** True when this run compares with a base that is known. */
  readonly compared: boolean;
  /** What is known of the trees to tell what a change hides; null where nothing is compared. */
  readonly change: Change | null;
  /** Reasons found before the scan: an invalid policy, a head that is not the event's. */
  readonly reasons: readonly Reason[];
}

/** Decides the gate: pure, with a reason for everything but `pass`. */
export function decide(input: GateInput): Verdict {
  const findings = input.findings.flatMap((finding) => judge(finding, input.policy));
  const reasons = [
    ...input.reasons,
    ...scanReasons(input),
    ...unseenReasons(input),
    ...permissionReasons(input.permissions ?? [], input.policy),
    ...(relieved(input, findings) ? relieve(findings) : findings),
  ];
  const sorted = reasons
    .map((reason, index) => ({ reason, index }))
    .sort((a, b) => WEIGHT[a.reason.decision] - WEIGHT[b.reason.decision] || a.index - b.index)
    .map(({ reason }) => reason);
  return { decision: worst(sorted), reasons: sorted };
}

const WEIGHT = { error: 0, block: 1, warn: 2 } as const;

function worst(reasons: readonly Reason[]): Decision {
  return reasons[0]?.decision ?? 'pass';
}

function scanReasons({ scans, policy }: GateInput): Reason[] {
  const failed = scans
    .filter((scan) => scan.status === 'failed')
    .map((scan) =>
      reason('scanner-failed', 'error', `${scan.scanner} did not complete: ${scan.reason ?? ''}`, {
        scanner: scan.scanner,
      }),
    );
  const missing = policy.scan.required
    .filter(
      (source) => !scans.some(({ sources, status }) => sources.includes(source) && status !== 'skipped'),
    )
    .map((source) => {
      const why = scans.find(({ sources }) => sources.includes(source))?.reason ?? missingWords(source);
      const message = `the policy requires the ${source} scan, and it did not run: ${why}. Run it, or take it out of scan.required.`;
      return reason('scanner-required', 'error', message, { scanner: source });
    });
  return [...failed, ...missing];
}

function missingWords(source: string): string {
  return source.startsWith('sarif:')
    ? 'no SARIF file that was read is of this tool'
    : 'there is no such scanner in this version';
}

/** What one finding does to the gate. A waived finding and one of low confidence do nothing. */
function judge(finding: Finding, policy: Policy): Reason[] {
  if (!isJudged(finding)) return [];
  const open = finding.locations.filter((location) => location.waiver === null);
  return [
    ...judgeSeverity(finding, open, policy),
    ...judgeMalicious(finding, open, policy),
    ...judgeOverdue(finding, open, policy),
  ];
}

function judgeSeverity(finding: Finding, open: readonly Location[], policy: Policy): Reason[] {
  const failOn = policy.gate['fail-on'];
  if (failOn === 'never') return [];
  const bad = inScope(open, policy).filter((location) => atLeast(location.severity, failOn));
  const decision = strictest(bad, policy);
  if (decision === null) return [];
  const message = `${name(finding)} is ${finding.severity}; the gate fails on ${failOn}${failOn === 'critical' ? '' : ' and above'}`;
  return [reason('severity', decision, message, { finding: finding.id })];
}

function judgeMalicious(finding: Finding, open: readonly Location[], policy: Policy): Reason[] {
  if (!finding.malicious || policy.gate.malicious === 'ignore' || inScope(open, policy).length === 0)
    return [];
  const message = `${name(finding)} is a malicious package: treat it as an incident`;
  return [reason('malicious', policy.gate.malicious, message, { finding: finding.id })];
}

/**
 * Overdue findings count whoever brought them; a finding that the head no longer has is not in the
 * list at all.
 */
function judgeOverdue(finding: Finding, open: readonly Location[], policy: Policy): Reason[] {
  const strict = strictest(open, policy);
  if (finding.sla !== 'overdue' || strict === null || policy.gate.overdue === 'ignore') return [];
  const decision = strict === 'warn' ? 'warn' : policy.gate.overdue;
  const message = `${name(finding)} was due on ${finding.due ?? ''}`;
  return [reason('overdue', decision, message, { finding: finding.id })];
}

function inScope(open: readonly Location[], policy: Policy): Location[] {
  return open.filter((location) => policy.gate.scope === 'all' || location.origin !== 'existing');
}

/**
 * `block` when one of the locations blocks, `warn` when development-only ones merely warn, null
 * when nothing counts.
 */
function strictest(locations: readonly Location[], policy: Policy): 'block' | 'warn' | null {
  const rule = policy.gate['dev-dependencies'];
  const dev = locations.filter((location) => location.package?.dev === true);
  if (locations.length > dev.length || (rule === 'same' && dev.length > 0)) return 'block';
  return rule === 'warn' && dev.length > 0 ? 'warn' : null;
}

/**
 * A pull request that introduces nothing blocking and fixes at least one finding that blocked
 * passes with a warning: a gate that blocks the repair keeps the hole open.
 */
function relieved(input: GateInput, reasons: readonly Reason[]): boolean {
  if (!input.compared || !reasons.some((candidate) => candidate.decision === 'block')) return false;
  const introduced = new Set(
    input.findings.filter((finding) => finding.origin === 'introduced').map((finding) => finding.id),
  );
  const blocks = (candidate: Reason): boolean => candidate.decision === 'block';
  if (
    reasons.some(
      (candidate) =>
        blocks(candidate) && candidate.finding !== undefined && introduced.has(candidate.finding),
    )
  )
    return false;
  const all = { ...input.policy, gate: { ...input.policy.gate, scope: 'all' as const } };
  return input.gone.some((finding) => isRepair(finding.reason) && judge(finding, all).some(blocks));
}

function relieve(reasons: readonly Reason[]): Reason[] {
  const remaining = reasons.filter((candidate) => candidate.decision === 'block').length;
  const message = `fixes at least one blocking finding and introduces none; ${remaining} that blocked before remain`;
  return [
    reason('fixes-blocking', 'warn', message, {}),
    ...reasons.map((candidate) => ({ ...candidate, decision: 'warn' as const })),
  ];
}

function name(finding: Finding): string {
  const at = finding.package;
  return at === null ? finding.title : `${at.name} ${at.version} (${finding.rule})`;
}

function reason(
  kind: Reason['kind'],
  decision: Reason['decision'],
  message: string,
  about: { readonly finding?: string; readonly scanner?: string },
): Reason {
  return { kind, decision, ...about, message };
}
