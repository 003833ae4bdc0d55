import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tree } from '../../../system/tree.js';
import type { Scanner } from '../../scanner.js';
import { stageWhole } from '../stage-tree.js';
import { createToolScanner } from '../tool-scanner.js';
import type { Tool, ToolCall, ToolOptions } from '../tool.js';
import { sightOf } from './sight.js';
import { FixbyError } from '../../../system/fixby-error.js';

const semgrep: Tool = {
  name: 'semgrep',
  programs: ['semgrep', 'opengrep'],
  source: 'sarif:Semgrep OSS',
  install: 'Install it with pipx install semgrep',
  // The first option keeps Semgrep from asking the network for a newer version, which would delay
  // it.
  version: ['--disable-version-check', '--version'],
  wanted: (path) => !/(?:^|\/)\.semgrepignore$/.test(path),
  report: 'file',
  args: async (call, policy, trusted) => {
    const config = await configOf(policy.scan.semgrep.config, call, trusted);
    // An empty ignore file replaces Semgrep's default one, which skips tests.
    await writeFile(join(call.tree, '.semgrepignore'), '');
    const silenced = ['--disable-nosem', '--no-git-ignore', '--max-target-bytes', '0'];
    // Left to itself it drops a rule that takes some seconds for a file, on whatever runner that
    // is.
    const patient = ['--timeout', '0'];
    const quiet = ['--metrics', 'off', '--disable-version-check', '--quiet'];
    const report = ['--no-rewrite-rule-ids', '--dataflow-traces', '--sarif', '--sarif-output', call.output];
    const sight = ['--json-output', join(call.own, SIGHT)];
    return ['scan', '--config', config, ...silenced, ...patient, ...quiet, ...report, ...sight, '.'];
  },
  sight: async ({ call }) => sightOf(await readFile(join(call.own, SIGHT), 'utf8')),
};

/** Where it says what it looked at. */
const SIGHT = 'fixby-sight.json';

/**
 * The configuration for `--config`. A path in the repository is read from the tree of the policy,
 * so that a change cannot empty the rules; any other value names a rule set of Semgrep's registry.
 */
async function configOf(config: string, { own }: ToolCall, trusted: Tree | null): Promise<string> {
  const path = config.replace(/^\.\//, '').replace(/\/$/, '');
  const staged =
    trusted === null
      ? []
      : await stageWhole(trusted, own, (one) => one === path || one.startsWith(`${path}/`));
  if (staged.length > 0) return join(own, path);
  if (/^[pr]\/[\w./-]+$/.test(config)) return config;
  throw new FixbyError(
    'policy',
    `scan.semgrep.config is "${config}", which is neither a path of the repository at the base nor a name such as p/default.`,
    'Name one of the two in the policy',
  );
}

/** Creates the scanner that runs Semgrep with the rules that the policy names. */
export function createSemgrep(options: ToolOptions): Scanner {
  return createToolScanner(semgrep, options);
}
