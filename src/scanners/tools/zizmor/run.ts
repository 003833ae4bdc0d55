import type { Scanner } from '../../scanner.js';
import { createToolScanner, type Tool, type ToolOptions } from '../tool.js';

const zizmor: Tool = {
  name: 'zizmor',
  programs: ['zizmor'],
  source: 'sarif:zizmor',
  install: 'Install it with pipx install zizmor',
  version: ['--version'],
  wanted: (path) =>
    /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/.test(path),
  report: 'stdout',
  args: () => {
    const silenced = ['--no-config', '--no-ignores', '--collect', 'all', '--strict-collection'];
    return Promise.resolve(['--offline', ...silenced, '--no-exit-codes', '--format', 'sarif', '.']);
  },
};

/** zizmor over workflows and actions, without the network. */
export function createZizmor(options: ToolOptions): Scanner {
  return createToolScanner(zizmor, options);
}
