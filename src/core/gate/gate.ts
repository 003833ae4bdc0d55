import type { Decision, Reason } from '../findings/decision.js';
import { isJudged, type Finding, type GoneFinding, type Location } from '../findings/finding.js';
import { isRepair } from '../findings/gone.js';
import { permissionReasons, type PermissionChange } from '../findings/permissions.js';
import { feedWords, type FeedReport } from '../findings/priority.js';
import type { ScanReport, Verdict } from '../findings/result.js';
import type { Policy } from '../policy/policy.js';
import { atLeast } from '../scale/severity.js';
import { unseenReasons, type Change } from './unseen.js';

/** The input of `decide`. */
export interface GateInput {
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  /** Findings that are no longer present. */
  readonly gone: readonly GoneFinding[];
  /** Findings that are open by their issues, and that this run did not look for. */
  readonly known?: readonly Finding[];
  readonly scans: readonly ScanReport[];
  /** Changed permissions of Forge apps; absent when nothing is compared. */
  readonly permissions?: readonly PermissionChange[];
  /** True when this run compares with a known base. */
  readonly compared: boolean;
  /**
   * What is needed to tell what this change hides from the scanners; null when nothing is compared.
   */
  readonly change: Change | null;
  /**
   * Reasons found before the scan: an invalid policy, a head that is not the commit of the event.
   */
  readonly reasons: readonly Reason[];
  /** What became of the feeds that the policy names; absent where it names none. */
  readonly feeds?: readonly FeedReport[];
}

/** Decides the gate. Every decision but `pass` has a reason. */
export function decide(input: GateInput): Verdict {
  const findings = [
    ...input.findings.flatMap((finding) => judge(finding, input.policy)),
    ...(input.known ?? []).flatMap((finding) => judgeEpisode(finding, input.policy)),
  ];
  const reasons = [
    ...input.reasons,
    ...scanReasons(input),
    ...unseenReasons(input),
    ...feedReasons(input),
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

/**
 * The reasons that one finding gives the gate. None for a waived finding or one of low confidence.
 */
function judge(finding: Finding, policy: Policy): Reason[] {
  if (!isJudged(finding)) return [];
  const open = finding.locations.filter((location) => location.waiver === null);
  const reasons = [
    ...judgeSeverity(finding, open, policy),
    ...judgeMalicious(finding, open, policy),
    ...judgeOverdue(finding, open, policy),
    ...judgeExploited(finding, open, policy),
    ...judgeLicense(finding, open, policy),
  ];
  return finding.neverBlocks === true ? reasons.map(softened) : reasons;
}

function softened(found: Reason): Reason {
  return found.decision === 'block' ? { ...found, decision: 'warn' } : found;
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
 * An overdue finding counts even if the pull request did not introduce it. Findings that the head
 * fixes are not in this list.
 */
function judgeOverdue(finding: Finding, open: readonly Location[], policy: Policy): Reason[] {
  const strict = strictest(open, policy);
  if (finding.sla !== 'overdue' || strict === null || policy.gate.overdue === 'ignore') return [];
  const decision = strict === 'warn' ? 'warn' : policy.gate.overdue;
  const message = `${name(finding)} was due on ${finding.due ?? ''}`;
  return [reason('overdue', decision, message, { finding: finding.id })];
}

/**
 * An episode of abnormal behaviour whose log was rotated away: no scan can show it any more, so it
 * stays open, and becomes overdue, until a person has looked at it.
 */
function judgeEpisode(finding: Finding, policy: Policy): Reason[] {
  if (finding.source !== 'activity' || !isJudged(finding)) return [];
  const open = finding.locations.filter((location) => location.waiver === null);
  return judgeOverdue(finding, open, policy).map((one) => ({
    ...one,
    message: `${one.message}, and its log is not read any more: somebody has to look at it and close its issue`,
  }));
}

function judgeExploited(finding: Finding, open: readonly Location[], policy: Policy): Reason[] {
  const strict = strictest(inScope(open, policy), policy);
  const effect = policy.gate['known-exploited'];
  if (finding.exploited === undefined || strict === null || effect === 'ignore') return [];
  const decision = strict === 'warn' ? 'warn' : effect;
  const message = `${name(finding)} is exploited, by the catalogue that lists it since ${finding.exploited.added}`;
  return [reason('known-exploited', decision, message, { finding: finding.id })];
}

/** Licences block by the policy's lists, whatever their severity. */
function judgeLicense(finding: Finding, open: readonly Location[], policy: Policy): Reason[] {
  const strict = strictest(inScope(open, policy), policy);
  const effect = finding.rule === 'license-unknown' ? policy.licenses.unknown : 'block';
  if (finding.source !== 'licenses' || strict === null || effect === 'ignore') return [];
  const decision = strict === 'warn' ? 'warn' : effect;
  const at = finding.package;
  const where = at === null ? (finding.locations[0]?.path ?? '') : `${at.name} ${at.version}`;
  return [reason('license', decision, `${where}: ${finding.title}`, { finding: finding.id })];
}

/**
 * What a feed that is missing or old does: with `block`, nobody knows whether the gate would block.
 */
function feedReasons({ feeds = [], policy }: GateInput): Reason[] {
  const effect = policy.gate['known-exploited'];
  return feeds
    .filter(({ status }) => status !== 'read')
    .flatMap((feed): Reason[] => {
      if (feed.feed === 'known-exploited' && effect === 'ignore') return [];
      const decision = feed.feed === 'known-exploited' && effect === 'block' ? 'error' : 'warn';
      return [reason('feed', decision, feedWords(feed), {})];
    });
}

function inScope(open: readonly Location[], policy: Policy): Location[] {
  return open.filter((location) => policy.gate.scope === 'all' || location.origin !== 'existing');
}

/**
 * The strictest effect of several locations: `block`, unless all are development-only dependencies,
 * for which `gate.dev-dependencies` decides; null when none has an effect.
 */
function strictest(locations: readonly Location[], policy: Policy): 'block' | 'warn' | null {
  const rule = policy.gate['dev-dependencies'];
  const dev = locations.filter((location) => location.package?.dev === true);
  if (locations.length > dev.length || (rule === 'same' && dev.length > 0)) return 'block';
  return rule === 'warn' && dev.length > 0 ? 'warn' : null;
}

/**
 * Whether blocking reasons are reduced to a warning: the pull request fixes at least one blocking
 * finding and introduces none. Blocking the repair would only keep the weakness in place.
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
