import { countFindings, nextDue } from '../core/findings/counts.js';
import { keyOfWeakness } from '../core/findings/finding-key.js';
import { mergeObservations } from '../core/findings/merge.js';
import { mayHaveMoved, pairWeaknesses } from '../core/findings/pair-weaknesses.js';
import { sortedChanges } from '../core/findings/permissions.js';
import { completeIn, type Comparison, type Result, type ScanReport } from '../core/findings/result.js';
import type { Weakness } from '../core/findings/weakness.js';
import { assess } from '../core/gate/assess.js';
import { decide } from '../core/gate/gate.js';
import { fateOf } from '../core/gate/sight.js';
import { idleWaivers } from '../core/gate/waiver.js';
import { dayOf } from '../core/scale/day.js';
import type { Scanner, ScanResult } from '../scanners/scanner.js';
import { skippedReport } from '../scanners/shared/scan-report.js';
import type { PipelineInput, Recall } from './pipeline-input.js';
import { changeOf, sightOf, unseenInBase } from './sight-of.js';

/** For runs that read no issues: nothing is known of the past, so every clock starts now. */
export const noRecall: Recall = () => Promise.resolve({ memory: new Map(), unfound: [], reasons: [] });

/**
 * The whole run: scans head and base, merges duplicate observations, assesses the findings, decides
 * the gate, and returns the result that all reports are rendered from.
 */
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
  const recalled = await input.recall(weaknesses.map(keyOf), completeIn(reports, input.directory));
  const comparison = comparisonOf(input);
  const sight = await sightOf(input, scans, moved);
  const { findings, gone } = assess([...weaknesses, ...recalled.unfound], {
    policy,
    asOf: input.asOf,
    baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
    moved,
    memory: recalled.memory,
    fate: (place) => fateOf(place, sight),
    wasUnseen: unseenInBase(reports),
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
    reasons: [...input.policy.reasons, ...recalled.reasons],
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

/**
 * Whether everything that a waiver may apply to was scanned: the whole tree, with no scanner
 * failed. Only then can a waiver be called unused.
 */
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
  const { head, base, directory, scratch, log, trusted = base ?? head } = input;
  const { policy } = input.policy;
  const reason = scanner.skipped(policy);
  if (reason === null) return scanner.scan({ head, base, trusted, directory, policy, scratch, log });
  return { report: skippedReport(scanner, reason), head: [], base: [], moved: new Map() };
}
