import type { Scanner } from '../../scanner.js';
import { createToolScanner } from '../tool-scanner.js';
import type { Tool, ToolOptions } from '../tool.js';
import { sightOf } from './sight.js';

/**
 * CWE ids for zizmor's audits: those of our own rules with the same meaning, and of no other rule
 * that reports the same lines.
 */
const MEANINGS = {
  'zizmor/artipacked': 'CWE-522',
  'zizmor/bot-conditions': 'CWE-290',
  'zizmor/cache-poisoning': 'CWE-349',
  'zizmor/dangerous-triggers': 'CWE-862',
  'zizmor/dependabot-cooldown': 'CWE-1357',
  'zizmor/excessive-permissions': 'CWE-250',
  'zizmor/github-env': 'CWE-77',
  'zizmor/insecure-commands': 'CWE-77',
  'zizmor/overprovisioned-secrets': 'CWE-272',
  'zizmor/secrets-inherit': 'CWE-272',
  'zizmor/self-hosted-runner': 'CWE-250',
  'zizmor/template-injection': 'CWE-94',
  'zizmor/unpinned-uses': 'CWE-1357',
  'zizmor/unredacted-secrets': 'CWE-200',
  'zizmor/unsound-condition': 'CWE-571',
  'zizmor/unsound-contains': 'CWE-697',
} as const;

const zizmor: Tool = {
  name: 'zizmor',
  programs: ['zizmor'],
  source: 'sarif:zizmor',
  install:
    'Install it with pipx install zizmor, name it with the input zizmor, or give scan.zizmor.download a URL and its SHA-256',
  download: ({ scan }) => scan.zizmor.download ?? null,
  cwe: MEANINGS,
  version: ['--version'],
  wanted: (path) =>
    /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/.test(path),
  report: 'stdout',
  args: () => {
    const silenced = ['--no-config', '--no-ignores', '--collect', 'all'];
    return Promise.resolve(['--offline', ...silenced, '--no-exit-codes', '--format', 'sarif', '.']);
  },
  sight: ({ stderr, paths }) => sightOf(stderr, paths),
};

/** What zizmor is told by the inputs. */
export interface ZizmorOptions extends ToolOptions {
  /** Path of the program; without, the one that the policy pins, else one on the PATH. */
  readonly zizmor?: string | null;
}

/** Creates the scanner that runs zizmor on workflows and actions, without network access. */
export function createZizmor({ run, zizmor: program = null }: ZizmorOptions): Scanner {
  return createToolScanner(zizmor, { run }, program);
}
