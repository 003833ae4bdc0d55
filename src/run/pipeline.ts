import { countFindings, nextDue } from '../core/findings/counts.js';
import { mergeObservations, type Weakness } from '../core/findings/merge.js';
import { sortedChanges } from '../core/findings/permissions.js';
import type { Comparison, Reason, Result } from '../core/findings/result.js';
import { assess, idOf } from '../core/gate/assess.js';
import { decide } from '../core/gate/gate.js';
import { fateOf } from '../core/gate/sight.js';
import { idleWaivers } from '../core/gate/waiver.js';
import type { FindingKey, Memory } from '../core/ledger/recall.js';
import { dayOf } from '../core/scale/day.js';
import type { Scanner, ScanResult } from '../scanners/scanner.js';
import { skippedReport } from '../scanners/shared/scan-report.js';
import type { Log } from '../system/log.js';
import type { Tree } from '../system/tree.js';
import type { PolicyInForce } from './policy-in-force.js';
import { changeOf, sightOf, wasUnseen } from './sight-of.js';

/** Everything a run needs to know; nothing else reaches it. */
export interface PipelineInput {
  readonly head: Tree;
  /** Null when nothing is compared, or the base could not be had. */
  readonly base: Tree | null;
  /** Why a wanted base could not be had; null otherwise. */
  readonly baseUnknown: string | null;
  /** Directory to scan, relative to the tree's root; `''` for all of it. */
  readonly directory: string;
  readonly policy: PolicyInForce;
  readonly scanners: readonly Scanner[];
  /** RFC 3339: now. */
  readonly asOf: string;
  /** What earlier runs left in the findings' issues. */
  readonly recall: Recall;
  /** A temporary directory of this run's own. */
  readonly scratch: string;
  readonly log: Log;
}

/** Asks the findings' issues what is known: clocks, due dates that were announced, decisions of maintainers. */
export type Recall = (keys: readonly (FindingKey & { readonly inBase: boolean })[]) => Promise<Recollection>;

/** What the issues say, by finding id, and what the gate must know about how that was read. */
export interface Recollection {
  readonly memory: ReadonlyMap<string, Memory>;
  /** What the issues know and nothing of this run shows. */
  readonly unfound: readonly Weakness[];
  readonly reasons: readonly Reason[];
}

/** For runs that know no issues: every clock starts now. */
export const noRecall: Recall = () => Promise.resolve({ memory: new Map(), unfound: [], reasons: [] });

/** The story: scan head and base, merge what is the same, assess it, decide, and hand all of it to the reports. */
export async function judge(input: PipelineInput): Promise<Result> {
  const { policy } = input.policy;
  const scans = await Promise.all(input.scanners.map((scanner) => scanOne(scanner, input)));
  const weaknesses = mergeObservations(
    scans.flatMap(({ head }) => head),
    scans.flatMap(({ base }) => base),
  );
  const reports = scans.map(({ report }) => report);
  const recollection = await input.recall(weaknesses.map(keyOfWeakness));
  const comparison = comparisonOf(input);
  const sight = await sightOf(input, scans);
  const { findings, gone } = assess([...weaknesses, ...recollection.unfound], {
    policy,
    asOf: input.asOf,
    baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
    moved: sight.moved,
    memory: recollection.memory,
    fate: (place) => fateOf(place, sight),
    wasUnseen: (source, item) => wasUnseen(source, item, reports),
  });
  const permissions = sortedChanges(scans.flatMap((scan) => scan.permissions ?? []));
  const verdict = decide({
    policy,
    findings,
    gone,
    scans: reports,
    permissions,
    compared: input.base !== null,
    change: await changeOf(input, scans, sight),
    reasons: [...input.policy.reasons, ...recollection.reasons],
  });
  return {
    ...verdict,
    asOf: input.asOf,
    today: dayOf(input.asOf, policy.sla.timezone),
    comparison,
    policy: input.policy.origin,
    counts: countFindings(findings),
    nextDue: nextDue(findings),
    scans: reports,
    findings,
    gone,
    permissions,
    waivers: idleWaivers(policy, findings, input.asOf),
  };
}

/** By what a weakness is found again in the issues. */
export function keyOfWeakness(weakness: Weakness): Parameters<Recall>[0][number] {
  const at = (weakness.head[0] ?? weakness.base[0])?.package ?? null;
  return {
    id: idOf(weakness),
    source: weakness.source,
    ids: [weakness.rule, ...weakness.aliases],
    package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
    inBase: weakness.base.length > 0,
  };
}

function comparisonOf({ head, base, baseUnknown }: PipelineInput): Comparison {
  return {
    head: head.commit,
    base: base?.commit ?? null,
    baseUnknown,
    compares: base !== null || baseUnknown !== null,
  };
}

async function scanOne(scanner: Scanner, input: PipelineInput): Promise<ScanResult> {
  const { head, base, directory, scratch, log } = input;
  const { policy } = input.policy;
  const reason = scanner.skipped(policy);
  if (reason === null) return scanner.scan({ head, base, directory, policy, scratch, log });
  return { report: skippedReport(scanner, reason), head: [], base: [], moved: new Map() };
}
