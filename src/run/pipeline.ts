import { countFindings, nextDue } from '../core/findings/counts.js';
import { mergeObservations, type Weakness } from '../core/findings/merge.js';
import { mayHaveMoved, pairWeaknesses } from '../core/findings/pair-weaknesses.js';
import { sortedChanges } from '../core/findings/permissions.js';
import {
  completeIn,
  type Comparison,
  type Reason,
  type Result,
  type ScanReport,
} from '../core/findings/result.js';
import { assess } from '../core/gate/assess.js';
import { decide } from '../core/gate/gate.js';
import { fateOf } from '../core/gate/sight.js';
import { idleWaivers } from '../core/gate/waiver.js';
import { keyOfWeakness, type FindingKey, type Memory } from '../core/ledger/recall.js';
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
  /** Files that were renamed since the base, base path to head path; asked for only where something may have moved. */
  readonly renames?: (head: Tree, base: Tree) => Promise<ReadonlyMap<string, string>>;
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

/**
 * Asks the findings' issues what is known: clocks, due dates that were announced, decisions of
 * maintainers. `complete` says whether a source was scanned to its end.
 */
export type Recall = (
  keys: readonly (FindingKey & { readonly inBase: boolean })[],
  complete: (source: string) => boolean,
) => Promise<Recollection>;

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
  const moved = new Map(scans.flatMap((scan) => [...scan.moved]));
  const merged = mergeObservations(
    scans.flatMap(({ head }) => head),
    scans.flatMap(({ base }) => base),
    moved,
  );
  const renamed = mayHaveMoved(merged) ? await renamesOf(input) : new Map<string, string>();
  const weaknesses = pairWeaknesses(merged, new Map([...renamed, ...moved]));
  const reports = scans.map(({ report }) => report);
  const recollection = await input.recall(weaknesses.map(keyOf), completeIn(reports, input.directory));
  const comparison = comparisonOf(input);
  const sight = await sightOf(input, scans);
  const { findings, gone } = assess([...weaknesses, ...recollection.unfound], {
    policy,
    asOf: input.asOf,
    baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
    moved,
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
    waivers: idleWaivers(policy, findings, input.asOf, isWhole(reports, input.directory)),
  };
}

async function renamesOf({ head, base, renames }: PipelineInput): Promise<ReadonlyMap<string, string>> {
  return base === null || renames === undefined ? new Map() : renames(head, base);
}

function keyOf(weakness: Weakness): Parameters<Recall>[0][number] {
  return { ...keyOfWeakness(weakness), inBase: weakness.base.length > 0 };
}

/** Whether nothing was left out that a waiver may be for: all of the tree, and no scanner that failed. */
function isWhole(scans: readonly ScanReport[], directory: string): boolean {
  return directory === '' && scans.every(({ status }) => status !== 'failed');
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
