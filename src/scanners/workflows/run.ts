import type { Policy } from '../../core/policy/policy.js';
import { messageOf } from '../../system/errors.js';
import { VERSION } from '../../version.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { emptyCoverage, reportOf, timed } from '../shared/scan-report.js';
import { selectWorkflows, type Selection } from './select.js';

const WORKFLOWS = { name: 'workflows', sources: ['workflows'] } as const;

/** The scanner for workflows, actions and Dependabot's configuration. */
export const workflowScanner: Scanner = {
  ...WORKFLOWS,
  skipped: (policy: Policy) =>
    policy.scan.workflows.enabled ? null : 'the policy has scan.workflows.enabled: false',
  scan: (context) => timed(() => scanOrFail(context)),
};

async function scanOrFail(context: ScanContext): Promise<ScanResult> {
  try {
    return await scan(context);
  } catch (error) {
    return failed(messageOf(error));
  }
}

/** Rules are loaded only when there are files to scan. */
async function scan(context: ScanContext): Promise<ScanResult> {
  const { head, base, directory, policy } = context;
  const select = async (tree: typeof head): Promise<Selection> =>
    selectWorkflows(await tree.files(), directory, policy.scan.workflows.exclude);
  const selections = { head: await select(head), base: base === null ? null : await select(base) };
  if (isEmpty(selections.head) && (selections.base === null || isEmpty(selections.base)))
    return nothing(context);
  const { scanWorkflows } = await import('./scan.js');
  const { problems, notes, coverage, ...found } = await scanWorkflows(context, selections);
  const files = selections.head.files.length;
  return { ...found, report: reportOf(WORKFLOWS, { version: VERSION, files, problems, notes, coverage }) };
}

function isEmpty({ files, links, excluded }: Selection): boolean {
  return files.length + links.length + excluded.length === 0;
}

function nothing(context: ScanContext): ScanResult {
  const parts = { version: VERSION, files: 0, problems: [], coverage: emptyCoverage(context) };
  return { report: reportOf(WORKFLOWS, parts), head: [], base: [], moved: new Map() };
}

function failed(problem: string): ScanResult {
  const report = reportOf(WORKFLOWS, { version: VERSION, files: 0, problems: [problem] });
  return { report, head: [], base: [], moved: new Map() };
}
