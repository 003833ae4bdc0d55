import { expect, it } from '@jest/globals';
import { mergeObservations } from '../../../src/core/findings/merge.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { createZizmor } from '../../../src/scanners/tools/zizmor/run.js';
import type { Run } from '../../../src/system/exec.js';
import { temporaryDirectory } from '../../fixtures/git.js';
import { memoryTree } from '../code/memory-tree.js';
import { resultAt, sarifOf } from '../sarif/stage.js';
import { scanFiles, workflow } from './scanning.js';

const PATH = '.github/workflows/ci.yml';
const files = {
  [PATH]: workflow('issues', 'uses: example/deploy@v1', 'run: echo ${{ github.event.issue.title }}'),
};

/** A zizmor that reports these audits at these lines. */
function reporting(...results: readonly (readonly [audit: string, line: number])[]): Run {
  return (_, args) => {
    const text = sarifOf({
      tool: { driver: { name: 'zizmor' } },
      results: results.map(([audit, line]) => ({ ...resultAt(PATH, line), ruleId: `zizmor/${audit}` })),
    });
    const stdout = Buffer.from(args.includes('--version') ? 'zizmor 1.32.0\n' : text);
    return Promise.resolve({ exitCode: 0, stdout, stderr: '', killed: null });
  };
}

it('what zizmor reports with the same meaning in the same line is one finding with ours', async () => {
  const silent = (): void => undefined;
  const zizmor = await createZizmor({
    run: reporting(
      ['unpinned-uses', 7],
      ['template-injection', 8],
      ['template-injection', 7],
      ['new-audit', 8],
    ),
  }).scan({
    head: memoryTree(files),
    base: null,
    directory: '',
    policy: {
      ...DEFAULT_POLICY,
      scan: { ...DEFAULT_POLICY.scan, zizmor: { ...DEFAULT_POLICY.scan.zizmor, enabled: true } },
    },
    scratch: temporaryDirectory(),
    log: { info: silent, warning: silent, debug: silent },
  });
  const { head } = await scanFiles(files);
  const merged = mergeObservations([...head, ...zizmor.head], []);
  expect(merged.map(({ source, rule, aliases }) => [source, rule, ...aliases]).sort()).toEqual([
    ['sarif:zizmor', 'zizmor/new-audit'],
    ['sarif:zizmor', 'zizmor/template-injection'],
    ['workflows', 'workflow-script-injection', 'zizmor/template-injection'],
    ['workflows', 'workflow-unpinned-action', 'zizmor/unpinned-uses'],
  ]);
});
