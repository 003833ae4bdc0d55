import { countFindings } from '../core/findings/counts.js';
import { keyOfWeakness } from '../core/findings/finding-key.js';
import type { Reason } from '../core/findings/decision.js';
import { mergeObservations } from '../core/findings/merge.js';
import { mayHaveMoved, pairWeaknesses } from '../core/findings/pair-weaknesses.js';
import { sortedChanges } from '../core/findings/permissions.js';
import type { Reachabilities } from '../core/findings/reachability.js';
import { redactResult } from '../core/findings/redact-result.js';
import { completeIn, type Comparison, type Result } from '../core/findings/result.js';
import type { Weakness } from '../core/findings/weakness.js';
import { cooldownReasons } from '../core/gate/cooldown.js';
import { assess } from '../core/gate/assess.js';
import { decide } from '../core/gate/gate.js';
import { fateOf } from '../core/gate/sight.js';
import { idleWaivers } from '../core/gate/idle-waivers.js';
import type { Policy } from '../core/policy/policy.js';
import { dayOf } from '../core/scale/day.js';
import type { Scanner, ScanResult } from '../scanners/scanner.js';
import { secretsInPaths } from '../scanners/shared/secrets/redact.js';
import { skippedReport } from '../scanners/shared/scan-report.js';
import type { PipelineInput, Recall } from './pipeline-input.js';
import { readBeside } from './read-beside.js';
import { changeOf, sightOf, unseenInBase, withHiding } from './sight-of.js';

/** For runs that read no issues: nothing is known of the past, so every clock starts now. */
export const noRecall: Recall = () => Promise.resolve({ memory: new Map(), unfound: [], reasons: [] });

/**
 * The whole run: scans head and base, merges duplicate observations, assesses the findings, decides
 * the gate, and returns the result that all reports are rendered from.
 */
export async function judge(input: PipelineInput): Promise<Result> {
  const { policy } = input.policy;
  const scanners = await scannersOf(input);
  const [scans, { intelligence, vex, feeds }] = await Promise.all([
    Promise.all(scanners.map((scanner) => scanOne(scanner, input))),
    readBeside(input),
  ]);
  const moved = new Map(scans.flatMap((scan) => [...scan.moved]));
  const merged = mergeObservations(
    scans.flatMap(({ head }) => head),
    scans.flatMap(({ base }) => base),
    moved,
  );
  const renamed = mayHaveMoved(merged) ? await renamesOf(input) : new Map<string, string>();
  const weaknesses = pairWeaknesses(merged, new Map([...renamed, ...moved]));
  const scanned = scans.map(({ report }) => report);
  const recalled = await input.recall(weaknesses.map(keyOf), completeIn(scanned, input.directory));
  const comparison = comparisonOf(input);
  const candidates = [...weaknesses, ...recalled.unfound];
  const sight = await sightOf(input, scans, moved, candidates, recalled.memory);
  const reachability = await reachabilityIn(input, weaknesses);
  const { findings, gone, known } = assess(candidates, {
    policy,
    asOf: input.asOf,
    baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
    moved,
    memory: recalled.memory,
    intelligence,
    ...(reachability === null ? {} : { reachability }),
    ...(vex === null ? {} : { vex }),
    fate: (place) => fateOf(place, sight),
    wasUnseen: unseenInBase(scanned),
  });
  const reports = withHiding(scanned, [...findings, ...known]);
  const permissions = sortedChanges(scans.flatMap((scan) => scan.permissions ?? []));
  const verdict = decide({
    policy,
    findings,
    gone,
    known,
    scans: reports,
    permissions,
    compared: input.base !== null,
    change: await changeOf(input, scans, sight),
    reasons: [...input.policy.reasons, ...recalled.reasons, ...(await cooldownIn(input, scans, gone))],
    feeds,
  });
  const { nextDue, ...counts } = countFindings([...findings, ...known]);
  const result: Result = {
    ...verdict,
    asOf: input.asOf,
    today: dayOf(input.asOf, policy.sla.timezone),
    comparison,
    policy: input.policy.origin,
    counts,
    nextDue,
    scans: reports,
    findings,
    gone,
    known,
    permissions,
    ...addedIn(scans),
    ...(feeds.length === 0 ? {} : { feeds }),
    waivers: idleWaivers({
      policy,
      // A waiver of what a comment called a false positive is no unused one.
      findings: [...findings, ...gone.filter(({ decision }) => decision !== undefined)],
      asOf: input.asOf,
      scans: reports,
      directory: input.directory,
      sourcesOf: await sourcesOf(policy),
    }),
  };
  return redactResult(result, secretsInPaths(await pathsIn(input)));
}

/** Which vulnerable packages production code imports; null where there are none to look for. */
async function reachabilityIn(
  { head }: PipelineInput,
  weaknesses: readonly Weakness[],
): Promise<Reachabilities | null> {
  const isOfNpm = ({ package: at }: Weakness['head'][number]): boolean => at?.ecosystem === 'npm';
  if (!weaknesses.some(({ source, head: sites }) => source === 'dependencies' && sites.some(isOfNpm)))
    return null;
  const { npmSites, reachabilityOf } = await import('./reachability.js');
  return reachabilityOf(head, npmSites(weaknesses));
}

/** What the gate says of versions that are younger than the policy wants, if it wants that. */
async function cooldownIn(
  { policy: { policy }, asOf }: PipelineInput,
  scans: readonly ScanResult[],
  gone: Result['gone'],
): Promise<Reason[]> {
  const versions = scans.flatMap(({ newVersions = [] }) => newVersions);
  if (policy.gate.cooldown === 0 || versions.length === 0) return [];
  const { publicRoots, publishedTimes } = await import('./published.js');
  const roots = policy.scan.dependencies.resolve === 'registry' ? publicRoots() : null;
  return cooldownReasons(await publishedTimes(versions, roots), gone, policy.gate.cooldown, asOf);
}

/** The packages that the change brings. */
function addedIn(scans: readonly ScanResult[]): Pick<Result, 'added'> {
  const added = scans.flatMap((scan) => scan.added ?? []);
  return added.length === 0 ? {} : { added };
}

/** The scanners of the run, and that of licences where the policy asks for it. */
async function scannersOf({ scanners, policy: { policy } }: PipelineInput): Promise<readonly Scanner[]> {
  if (policy.licenses.allow.length + policy.licenses.deny.length === 0) return scanners;
  return [...scanners, (await import('./licences.js')).licenceScanner];
}

/** Every path that a report may show. */
async function pathsIn({ head, base }: PipelineInput): Promise<string[]> {
  const trees = base === null ? [head] : [head, base];
  const files = await Promise.all(trees.map((tree) => tree.files()));
  return files.flat().map(({ path }) => path);
}

async function renamesOf({ head, base, renames }: PipelineInput): Promise<ReadonlyMap<string, string>> {
  return base === null || renames === undefined ? new Map() : renames(head, base);
}

function keyOf(weakness: Weakness): Parameters<Recall>[0][number] {
  return { ...keyOfWeakness(weakness), inBase: weakness.base.length > 0 };
}

/** Which sources may have a rule; the rules are loaded only where a waiver has to be placed. */
async function sourcesOf({ waivers }: Policy): Promise<(rule: string) => readonly string[]> {
  return waivers.length === 0 ? () => [] : (await import('../scanners/rule-sources.js')).sourcesOfRule;
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
  if (reason === null) {
    log.step?.({ phase: scanner.name, state: 'running' });
    const found = await scanner.scan({ head, base, trusted, directory, policy, scratch, log });
    log.step?.({ phase: scanner.name, state: 'done' });
    return found;
  }
  return { report: skippedReport(scanner, reason), head: [], base: [], moved: new Map() };
}
