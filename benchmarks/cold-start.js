/**
 * How long the commands that do little take, over the start of Node itself, in one run: see
 * README.md.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, timed } from './stopwatch.js';

const { values } = parseArgs({
  options: {
    bundle: { type: 'string', default: fileURLToPath(new URL('../dist/index.js', import.meta.url)) },
    rounds: { type: 'string', default: '21' },
  },
});
const LIMIT = 1.3;
const root = fileURLToPath(new URL('..', import.meta.url));
const POLICIES = {
  'a policy of one line': 'version: 1\n',
  'one with lists': readFileSync(join(root, 'examples/forge-vendor-clean/.github/fixby.yml'), 'utf8'),
  'one with a waiver': [
    'version: 1',
    'waivers:',
    "  - match: { rule: GHSA-35jh-r3h4-6jhm, package: npm/lodash, path: 'src/**' }",
    '    reason: The template function is never called.',
    '    expires: 2099-12-31',
    '',
  ].join('\n'),
  "this repository's": readFileSync(join(root, '.github/fixby.yml'), 'utf8'),
};
/** A file for each of their globs. */
const FILES = ['src/a.js', 'examples/a.js', '__tests__/fixtures/a.js'];
const RULE_FILE = 'src/scanners/code/rules/a/examples/a.js';

const directory = mkdtempSync(join(tmpdir(), 'fixby-cold-start-'));
process.chdir(directory);
for (const path of [...FILES, RULE_FILE, 'logs/a.log']) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
}
timed('git', ['init', '--quiet', directory]);
const bundled = (...args) => timed(process.execPath, [values.bundle, ...args]).seconds;
const checks = Object.entries(POLICIES).map(([name, text], index) => {
  writeFileSync(`${index}.yml`, text);
  return [`fixby policy check of ${name}`, () => bundled('policy', 'check', `${index}.yml`)];
});
const calls = [
  ['fixby --version', () => bundled('--version')],
  ['fixby --help', () => bundled('--help')],
  ...checks,
];
const node = () => timed(process.execPath, ['-e', '0']).seconds;
const medians = alternate(Number(values.rounds), { node, ...Object.fromEntries(calls) });
process.chdir(tmpdir());
rmSync(directory, { recursive: true });

console.log(`Node ${process.version}: \`node -e 0\` takes ${(medians.node * 1000).toFixed(0)} ms`);
for (const [name] of calls) {
  const ratio = medians[name] / medians.node;
  console.log(`${name}: ${ratio.toFixed(2)}×${ratio > LIMIT ? `, over the limit of ${LIMIT}×` : ''}`);
  if (ratio > LIMIT) process.exitCode = 1;
}
