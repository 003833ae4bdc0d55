import { tmpdir } from 'node:os';
import { judge, noRecall } from '../../run/pipeline.js';
import { policyOf, type PolicyInForce } from '../../run/policy-in-force.js';
import { logsNamed, type LogFile } from '../../scanners/activity/input/files.js';
import { activityOf } from '../../scanners/activity/run.js';
import { messageOf } from '../../system/errors.js';
import { FixbyError } from '../../system/fixby-error.js';
import { withScratch } from '../../system/scratch.js';
import type { Tree } from '../../system/tree.js';
import { WorkingTree } from '../../system/working-tree.js';
import type { Call, Values } from '../command.js';
import type { activityOptions } from '../known-options.js';
import { terminalLog } from '../log.js';
import { instantOf } from '../options.js';
import { explicitPolicy } from '../run-scan.js';
import { writeReport } from '../write-report.js';
import { exitCodeOf, renderResult } from './scan.js';

/** `fixby activity <files…>`. @returns the exit code @throws FixbyError */
export async function activity({ values, operands }: Call<typeof activityOptions>): Promise<number> {
  const { format = 'text', output = null } = values;
  const asOf = instantOf(values['as-of']);
  const policy = await policyFor(values);
  const logs = await logsOf(operands);
  const result = await withScratch(tmpdir(), terminalLog, (scratch) =>
    judge({
      head: NO_TREE,
      base: null,
      baseUnknown: null,
      directory: '',
      policy,
      scanners: [activityOf(logs)],
      asOf,
      recall: noRecall,
      scratch,
      log: terminalLog,
    }),
  );
  await writeReport(output, await renderResult(result, { format, output }, null), 'owner');
  return exitCodeOf(result.decision);
}

/**
 * The policy in force, for which nothing but the logs is looked at: no scanner is missed, and no
 * waiver of what only others find is unused.
 */
async function policyFor(values: Values<typeof activityOptions>): Promise<PolicyInForce> {
  const failOn = values['fail-on'] ?? null;
  const inForce =
    values.policy === undefined
      ? await policyOf(new WorkingTree(process.cwd(), null), { path: null, failOn })
      : await explicitPolicy(values.policy, failOn);
  const { scan } = inForce.policy;
  return { ...inForce, policy: { ...inForce.policy, scan: { ...scan, required: [] } } };
}

async function logsOf(names: readonly string[]): Promise<readonly LogFile[]> {
  try {
    return await logsNamed(process.cwd(), names, process.stdin);
  } catch (error) {
    throw new FixbyError('usage', `${messageOf(error)}.`, 'Name logs that are there, or - for stdin.', {
      cause: error,
    });
  }
}

/** Logs belong to no tree. */
const NO_TREE: Tree = {
  commit: null,
  files: () => Promise.resolve([]),
  contentId: (path) => Promise.reject(new Error(`there is no ${path}`)),
  read: (path) => Promise.reject(new Error(`there is no ${path}`)),
};
