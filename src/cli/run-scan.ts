import { realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { posix, relative, resolve, sep } from 'node:path';
import type { Result } from '../core/findings/result.js';
import type { Policy } from '../core/policy/policy.js';
import type { ReadPosture } from '../core/posture/facts.js';
import { judge, noRecall } from '../run/pipeline.js';
import type { PipelineInput, Recall } from '../run/pipeline-input.js';
import { policyForGate, policyOf, type PolicyInForce } from '../run/policy-in-force.js';
import { renamesIn } from '../run/renames.js';
import { withProofs, type PolicyHistory } from '../run/waiver-proofs.js';
import { createScanners } from '../scanners/registry.js';
import { isMissing } from '../system/errors.js';
import { run } from '../system/exec.js';
import { FixbyError } from '../system/fixby-error.js';
import { Repository } from '../system/git.js';
import { withScratch } from '../system/scratch.js';
import type { Tree } from '../system/tree.js';
import { judgedRepository } from './judged-repository.js';
import { terminalLog } from './log.js';
import { bases } from './bases.js';
import type { ScanOptions } from './options.js';
import { explicitPolicy } from './explicit-policy.js';
import { treesToCompare } from './trees-to-compare.js';

/** The result of a local scan, with what it was made from. */
export interface LocalScan {
  readonly result: Result;
  /** The policy that was applied. */
  readonly policy: Policy;
  /** The input of the pipeline: the trees and scanners of this scan. */
  readonly input: PipelineInput;
  /** Absolute path of the directory that all paths and commands in the result are relative to. */
  readonly root: string;
}

/**
 * Scans a local directory and decides the gate.
 * @param directory relative to the current directory
 * @param recallFor creates the recall that reads the findings' issues; by default none are read and
 *   every clock starts now
 * @param historyFor knows how the policy's waivers were given; the clone's own commits unless told
 *   otherwise, which know nobody's approval
 * @param posture reads the repository's settings; null where nobody is asked for them
 * @param adjust what a command changes of the policy in force
 * @throws FixbyError
 */
export async function runScan(
  directory: string,
  options: ScanOptions,
  recallFor: (inForce: PolicyInForce) => Recall = () => noRecall,
  historyFor: (repository: Repository) => PolicyHistory = localHistory,
  posture: ReadPosture | null = null,
  adjust: (policy: Policy) => Policy = (policy) => policy,
): Promise<LocalScan> {
  return withInput(directory, options, historyFor, posture, async (prepared, root) => {
    const policy = { ...prepared.policy, policy: adjust(prepared.policy.policy) };
    const input = { ...prepared, policy, recall: recallFor(policy) };
    return { result: await judge(input), policy: input.policy.policy, input, root };
  });
}

/**
 * Prepares a local scan, for a command that needs more than its result.
 * @param use gets the input and the absolute path of what all its paths are relative to; both are
 *   good until it ends
 * @throws FixbyError
 */
export async function withInput<T>(
  directory: string,
  options: ScanOptions,
  historyFor: (repository: Repository) => PolicyHistory,
  posture: ReadPosture | null,
  use: (input: PipelineInput, root: string, repository: Repository | null) => Promise<T>,
): Promise<T> {
  const wanted = await existingDirectory(directory);
  return withScratch(tmpdir(), terminalLog, async (scratch) => {
    const repository = await openRepository(wanted, scratch);
    const root = repository?.root ?? wanted;
    const prepared = await prepare(root, relative(root, wanted), repository, options, scratch, posture);
    const policy = await proven(prepared.policy, repository, options, historyFor);
    return use({ ...prepared, policy }, root, repository);
  });
}

/** The policy with what the history knows of its waivers; a file that was named has none. */
async function proven(
  inForce: PolicyInForce,
  repository: Repository | null,
  { policy, asOf }: ScanOptions,
  historyFor: (repository: Repository) => PolicyHistory,
): Promise<PolicyInForce> {
  if (repository === null || policy !== null) return inForce;
  const commit = inForce.origin.ref ?? (await repository.headCommit());
  return withProofs(inForce, commit, historyFor(repository), asOf);
}

/**
 * What the clone's commits say of a policy: when it said what, and of nobody that they approved it.
 */
export function localHistory(repository: Repository): PolicyHistory {
  return { versions: (commit, path) => repository.versions(commit, path), approvals: null };
}

async function openRepository(wanted: string, scratch: string): Promise<Repository | null> {
  const paths = judgedRepository(wanted);
  return paths === null ? null : Repository.open(paths, { run, scratch, remote: null });
}

async function prepare(
  root: string,
  directory: string,
  repository: Repository | null,
  options: ScanOptions,
  scratch: string,
  posture: ReadPosture | null,
): Promise<PipelineInput> {
  const { head, base } = await treesToCompare(root, repository, options);
  return {
    head,
    base,
    baseUnknown: null,
    renames: renamesIn(repository),
    root,
    directory: directory.split(sep).join(posix.sep),
    policy: await choosePolicy(head, base, options),
    scanners: createScanners({
      run,
      program: options.osvScanner,
      fsrt: options.fsrt,
      zizmor: options.zizmor,
      database: options.osvDatabase,
      cwd: process.cwd(),
      repository,
      mask: () => undefined,
      workspace: root,
      root,
      sarif: options.sarif.map((glob) => resolve(glob)),
      sarifBase: options.sarifBase.map((glob) => resolve(glob)),
      compares: base !== null,
      posture: posture === null ? null : { read: posture, asOf: options.asOf },
      tracked: () => Promise.resolve(null),
      log: terminalLog,
    }),
    asOf: options.asOf,
    recall: noRecall,
    scratch,
    log: terminalLog,
  };
}

/**
 * The absolute path of a directory that was named, without links.
 * @throws FixbyError (usage) where it is none
 */
export async function existingDirectory(directory: string): Promise<string> {
  try {
    const real = await realpath(resolve(directory));
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new FixbyError('usage', `there is no directory "${directory}".`, `Name the directory to scan.`);
  }
  throw new FixbyError('usage', `"${directory}" is a file.`, `Name the directory to scan.`);
}

/**
 * Chooses the policy: the file given with `--policy`, else the base's policy with `--base` (as in a
 * pull request), else the working tree's.
 */
async function choosePolicy(head: Tree, base: Tree | null, options: ScanOptions): Promise<PolicyInForce> {
  const request = { path: null, failOn: options.failOn, bases };
  if (options.policy !== null) return explicitPolicy(options.policy, options.failOn);
  return base === null ? policyOf(head, request) : policyForGate(base, null, head, request);
}
