import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scanner } from '../../scanner.js';
import { createToolScanner } from '../tool-scanner.js';
import type { Tool, ToolOptions } from '../tool.js';
import { sightOf } from './sight.js';

/** Use gitleaks' default rules and ignore the tree's own `.gitleaks.toml`. */
const CONFIG = '[extend]\nuseDefault = true\n';

/** What it leaves out it says to those who ask for more than errors. */
const LOG = ['--no-banner', '--no-color', '--log-level', 'debug'];

const gitleaks: Tool = {
  name: 'gitleaks',
  programs: ['gitleaks'],
  source: 'sarif:gitleaks',
  install: 'Install it with go install github.com/zricethezav/gitleaks/v8 or from its releases',
  version: ['version'],
  wanted: (path) => !/(?:^|\/)\.gitleaks(?:\.toml|ignore)$/.test(path),
  report: 'file',
  args: async ({ own, output }) => {
    const config = join(own, 'gitleaks.toml');
    await writeFile(config, CONFIG);
    const silenced = ['--ignore-gitleaks-allow', '--gitleaks-ignore-path', own, '--config', config];
    const report = ['--report-format', 'sarif', '--report-path', output, '--exit-code', '0'];
    return ['dir', '.', ...silenced, ...report, '--redact', ...LOG];
  },
  sight: ({ stderr, paths }) => sightOf(stderr, paths),
};

/**
 * Creates the scanner that runs gitleaks on the tree. The history of a pull request is searched by
 * our own secret scanner.
 */
export function createGitleaks(options: ToolOptions): Scanner {
  return createToolScanner(gitleaks, options);
}
