import { assess } from './core/assess.js';
import { countFindings, nextDue } from './core/counts.js';
import { dayOf } from './core/day.js';
import { decide } from './core/gate.js';
import { mergeObservations } from './core/merge.js';
import type { Comparison, Result } from './core/result.js';
import { idleWaivers } from './core/waiver.js';
import type { PolicyInForce } from './policy-in-force.js';
import type { Scanner, ScanResult } from './scanners/scanner.js';
import type { Log } from './system/log.js';
import type { Tree } from './system/tree.js';

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
  /** RFC 3339 creation times of findings' issues, by finding id. */
  readonly firstSeen: ReadonlyMap<string, string>;
  /** A temporary directory of this run's own. */
  readonly scratch: string;
  readonly log: Log;
}

/** The story: scan head and base, merge what is the same, assess it, decide, and hand all of it to the reports. */
export async function judge(input: PipelineInput): Promise<Result> {
  const { policy } = input.policy;
  const scans = await Promise.all(input.scanners.map((scanner) => scanOne(scanner, input)));
  const weaknesses = mergeObservations(
    scans.flatMap(({ result }) => result.head),
    scans.flatMap(({ result }) => result.base),
  );
  const comparison = comparisonOf(input);
  const { findings, fixed } = assess(weaknesses, {
    policy,
    asOf: input.asOf,
    baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
    moved: new Map(scans.flatMap(({ result }) => [...result.moved])),
    firstSeen: input.firstSeen,
  });
  const verdict = decide({
    policy,
    findings,
    fixed,
    scans: scans.map(({ scanner, result }) => ({ ...result.report, source: scanner.source })),
    compared: input.base !== null,
    reasons: input.policy.reasons,
  });
  return {
    ...verdict,
    asOf: input.asOf,
    today: dayOf(input.asOf, policy.sla.timezone),
    comparison,
    policy: input.policy.origin,
    counts: countFindings(findings),
    nextDue: nextDue(findings),
    scans: scans.map(({ result }) => result.report),
    findings,
    fixed,
    waivers: idleWaivers(policy, findings, input.asOf),
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

async function scanOne(
  scanner: Scanner,
  input: PipelineInput,
): Promise<{ scanner: Scanner; result: ScanResult }> {
  const reason = scanner.skipped(input.policy.policy);
  if (reason !== null) return { scanner, result: skipped(scanner, reason) };
  const { head, base, directory, scratch, log } = input;
  const result = await scanner.scan({ head, base, directory, policy: input.policy.policy, scratch, log });
  return { scanner, result };
}

function skipped(scanner: Scanner, reason: string): ScanResult {
  return {
    report: {
      scanner: scanner.name,
      version: '',
      status: 'skipped',
      reason,
      notes: [],
      packages: null,
      files: null,
      lockfiles: [],
      ms: 0,
    },
    head: [],
    base: [],
    moved: new Map(),
  };
}
