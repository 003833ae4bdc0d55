import { tmpdir } from 'node:os';
import { judge, noRecall } from '../../run/pipeline.js';
import type { PolicyInForce } from '../../run/policy-in-force.js';
import { logsNamed, type LogFile } from '../../scanners/activity/input/files.js';
import { activityOf } from '../../scanners/activity/run.js';
import { messageOf } from '../../system/errors.js';
import { FixbyError } from '../../system/fixby-error.js';
import { withScratch } from '../../system/scratch.js';
import type { Tree } from '../../system/tree.js';
import { WorkingTree } from '../../system/working-tree.js';
import { command, type Call, type Options, type Values } from '../command.js';
import { exitCodeOf } from '../exit.js';
import { terminalLog } from '../log.js';
import { instant } from '../options.js';
import { explicitPolicyOr } from '../explicit-policy.js';
import { renderResult } from '../render-result.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json', 'markdown'],
    summary: 'how the report is written; default: text',
  },
  output: shared.output,
  policy: shared.policy,
  'fail-on': shared.failOn,
  'as-of': shared.scanning['as-of'],
} as const satisfies Options;

/** `fixby activity <files…>`. @returns the exit code @throws FixbyError */
export const activity = command({
  name: 'activity',
  summary: 'abnormal behaviour of clients, in access logs and exports',
  operands: [{ name: 'files', required: true, many: true, path: 'file' }],
  examples: [
    { call: 'fixby activity access.log access.log.*.gz', does: 'plain and packed logs, as one' },
    { call: 'kubectl logs ingress | fixby activity -', does: 'a log from stdin' },
  ],
  options,
  run,
});

async function run({ values, operands }: Call<typeof options>): Promise<number> {
  const { format = 'text', output = null } = values;
  const asOf = instant(values['as-of']);
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
  await writeReport(output, await renderResult(result, { format, output }, NOTHING_BESIDE), 'owner');
  return exitCodeOf(result.decision);
}

/**
 * The policy in force, for which nothing but the logs is looked at: no scanner is missed, and no
 * waiver of what only others find is unused.
 */
async function policyFor(values: Values<typeof options>): Promise<PolicyInForce> {
  const inForce = await explicitPolicyOr(new WorkingTree(process.cwd(), null), values);
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

/** A log's findings are in no file whose code could be shown. */
const NOTHING_BESIDE = { from: null, excerpts: () => Promise.resolve(new Map<never, never>()) };
