import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../core/findings/result.js';
import { planIssues } from '../../core/ledger/plan/plan.js';
import type { IssueStep } from '../../core/ledger/plan/steps.js';
import { readLedger } from '../../core/ledger/read.js';
import { emptyTracker } from '../../core/ledger/tracker.js';
import { DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import { DEFAULT_POLICY } from '../../core/policy/policy.js';
import { renderComment } from '../../report/comment/comment.js';
import { createIssueWords } from '../../report/issue/words.js';
import { markdownText } from '../../report/terminal/markdown-text.js';
import { renderTerminal } from '../../report/terminal/terminal.js';
import { judge, noRecall } from '../../run/pipeline.js';
import { policyForGate, policyOf } from '../../run/policy-in-force.js';
import { createScanners } from '../../scanners/registry.js';
import { withScratch } from '../../system/scratch.js';
import { distrustHere } from '../../system/distrusted.js';
import type { Tree } from '../../system/tree.js';
import { OverlayTree } from '../../system/overlay-tree.js';
import { WorkingTree } from '../../system/working-tree.js';
import { command, type Call, type Options } from '../command.js';
import { packageRoot, writeDemoDatabase } from '../demo/database.js';
import { EXIT } from '../exit.js';
import { terminalLog } from '../log.js';
import { demoScanner, type DemoScanner } from '../demo/scanner.js';
import * as shared from '../shared-options.js';
import { terminal } from '../terminal.js';

const options = {
  answer: {
    type: 'string',
    value: '<which>',
    choices: ['real', 'recorded'],
    summary: 'of an osv-scanner fetched or built now, or recorded before',
  },
  'osv-scanner': shared.osvScanner,
} as const satisfies Options;

/**
 * `fixby demo`: scans the bundled sample app against bundled advisories. The only thing it may load
 * from the network is osv-scanner itself; without a network it uses recorded answers.
 * @returns 0 when every part of the demo ran, whatever the verdicts
 */
export const demo = command({
  name: 'demo',
  summary: 'the whole main job on a bundled sample app, or on Forge apps',
  operands: [{ name: 'part', choices: ['forge'] }],
  examples: [
    { call: 'fixby demo', does: 'needs nothing but Node' },
    { call: 'fixby demo forge', does: 'a Forge app, its repair, and the pull request between them' },
  ],
  options,
  run,
});

async function run({ values, operands: [part] }: Call<typeof options>): Promise<number> {
  if (part === 'forge') return (await import('../demo/forge.js')).demoForge();
  distrustHere();
  return withScratch(tmpdir(), terminalLog, async (scratch) => {
    await writeDemoDatabase(join(scratch, 'database'));
    const scanner = await demoScanner(values.answer ?? null, values['osv-scanner'] ?? null);
    process.stdout.write(`${scanner.opening}\n\n`);
    const app = new WorkingTree(join(packageRoot(), 'examples', 'forge-app'), null);
    const pullRequest = new WorkingTree(join(packageRoot(), 'examples', 'pull-request'), null);
    const change = new OverlayTree(app, await contentsOf(pullRequest));
    const scan = await judgeDemo(app, null, scratch, scanner);
    const gate = await judgeDemo(change, app, scratch, scanner);
    process.stdout.write([showScan(scan), showGate(gate), showIssues(scan), NEXT].join('\n'));
    return scan.decision === 'error' || gate.decision === 'error' ? EXIT.failed : EXIT.pass;
  });
}

/** The contents of a tree by path. */
async function contentsOf(tree: Tree): Promise<Map<string, Buffer>> {
  const files = await tree.files();
  return new Map(await Promise.all(files.map(async ({ path }) => [path, await tree.read(path)] as const)));
}

async function judgeDemo(
  head: Tree,
  base: Tree | null,
  scratch: string,
  { program, run }: DemoScanner,
): Promise<Result> {
  const request = { path: null, failOn: null };
  return judge({
    head,
    base,
    baseUnknown: null,
    directory: '',
    policy: base === null ? await policyOf(head, request) : await policyForGate(base, null, head, request),
    scanners: createScanners({
      run,
      program,
      fsrt: null,
      zizmor: null,
      database: join(scratch, 'database'),
      databaseNote:
        'compared with the snapshot of advisories that comes with the demo, not with those of today',
      cwd: process.cwd(),
      repository: null,
      mask: () => undefined,
      workspace: scratch,
      root: scratch,
      sarif: [],
      sarifBase: [],
      posture: null,
      compares: base !== null,
      tracked: () => Promise.resolve(null),
      log: terminalLog,
    }),
    asOf: new Date().toISOString(),
    recall: noRecall,
    scratch: join(scratch, base === null ? 'scan' : 'gate'),
    log: terminalLog,
  });
}

/** Columns of what is Markdown on GitHub. */
const WIDTH = 100;

/** What to do next: the last thing that the demo says. */
const NEXT = `${heading('What to do next')}
  fixby scan                      the same for your project, in its directory
  fixby scan --base origin/main   what your branch is about to introduce
  fixby init                      policy and workflow for your repository
  fixby explain lodash            why a finding has its severity and date
`;

function heading(text: string): string {
  return `${text}\n${'─'.repeat(text.length)}\n`;
}

function showScan(result: Result): string {
  const report = renderTerminal(result, terminal(process.stdout.isTTY));
  return `${heading('1. A scan of the sample app (examples/forge-app)')}\n${report}`;
}

function showGate(result: Result): string {
  const comment = renderComment(result, { marker: '', runUrl: null, repositoryUrl: null });
  return `${heading('2. The comment on a pull request that changes its dependencies')}\n${markdownText(comment, WIDTH)}\n`;
}

function showIssues(result: Result): string {
  const issues = newIssues(result);
  const list = issues.map((issue) => `${issue.title}\n    ${issue.labels.join(' · ')}`).join('\n');
  const first =
    issues[0] === undefined
      ? ''
      : `\n${heading('The first of them')}\n${markdownText(issues[0].body, WIDTH)}\n`;
  return `${heading(`3. The ${issues.length} issues that a scan of the default branch would file`)}\n${list}\n${first}`;
}

/** The steps that would create issues for these findings in a repository that has none yet. */
function newIssues(result: Result): Extract<IssueStep, { kind: 'create-issue' }>[] {
  const tracker = emptyTracker();
  const words = createIssueWords({
    checks: [],
    repositoryUrl: null,
    policyPath: DEFAULT_POLICY_PATH,
    today: result.today,
    timezone: DEFAULT_POLICY.sla.timezone,
  });
  const { steps } = planIssues(
    {
      tracker,
      ledger: readLedger(tracker),
      policy: DEFAULT_POLICY,
      asOf: result.asOf,
      today: result.today,
      commit: null,
      runUrl: null,
      findings: result.findings,
      goneAs: () => null,
      ruled: new Set(),
      rulings: [],
      unseen: new Map(),
      complete: () => true,
      namelessAs: () => null,
      owners: () => [],
      words,
    },
    () => ({ title: '', body: '' }),
  );
  return steps.flatMap((step) => (step.kind === 'create-issue' && step.severity !== null ? [step] : []));
}
