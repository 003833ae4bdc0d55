import { join } from 'node:path';
import type { Result } from '../../core/findings/result.js';
import { renderComment } from '../../report/comment/comment.js';
import { markdownText } from '../../report/terminal/markdown-text.js';
import { renderTerminal } from '../../report/terminal/terminal.js';
import { judge, noRecall } from '../../run/pipeline.js';
import { policyOf, type PolicyInForce } from '../../run/policy-in-force.js';
import { codeScanner } from '../../scanners/code/run.js';
import { forgeScanner } from '../../scanners/forge/run.js';
import { workflowScanner } from '../../scanners/workflows/run.js';
import type { Tree } from '../../system/tree.js';
import { WorkingTree } from '../../system/working-tree.js';
import { packageRoot } from './database.js';
import { terminalLog } from '../log.js';
import { EXIT } from '../exit.js';
import { terminal } from '../terminal.js';

/**
 * `fixby demo forge`: scans a Forge app with weaknesses, the same app after the repair, and prints
 * the comment that a pull request from the repaired app to the vulnerable one would get. Needs
 * neither osv-scanner nor the network.
 */
export async function demoForge(): Promise<number> {
  const example = (name: string): Tree => new WorkingTree(join(packageRoot(), 'examples', name), null);
  const [vendor, clean] = [example('forge-vendor'), example('forge-vendor-clean')];
  const [broken, repaired, change] = [
    await judgeForge(vendor, null),
    await judgeForge(clean, null),
    await judgeForge(vendor, clean),
  ];
  const context = { marker: '', runUrl: null, repositoryUrl: null };
  const parts = [
    section('1. A Forge app that breaks the rules (examples/forge-vendor)', onTerminal(broken)),
    section('2. The same app after the repair (examples/forge-vendor-clean)', onTerminal(repaired)),
    section(
      '3. The comment on a pull request from the second to the first',
      markdownText(renderComment(change, context), 100),
    ),
  ];
  process.stdout.write(`${parts.join('\n')}\n`);
  return [broken, repaired, change].some(({ decision }) => decision === 'error') ? EXIT.failed : EXIT.pass;
}

async function judgeForge(head: Tree, base: Tree | null): Promise<Result> {
  return judge({
    head,
    base,
    baseUnknown: null,
    directory: '',
    policy: withoutDependencies(await policyOf(head, { path: null, failOn: null })),
    scanners: [forgeScanner, codeScanner, workflowScanner],
    asOf: new Date().toISOString(),
    recall: noRecall,
    scratch: '',
    log: terminalLog,
  });
}

/**
 * The policy without its requirement that dependencies are scanned, since this demo does not scan
 * them.
 */
function withoutDependencies(inForce: PolicyInForce): PolicyInForce {
  const { policy } = inForce;
  return { ...inForce, policy: { ...policy, scan: { ...policy.scan, required: [] } } };
}

function onTerminal(result: Result): string {
  return renderTerminal(result, terminal(process.stdout.isTTY));
}

function section(title: string, text: string): string {
  return `${title}\n${'─'.repeat(title.length)}\n\n${text}`;
}
