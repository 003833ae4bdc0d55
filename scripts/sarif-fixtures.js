/**
 * Makes the SARIF files of `__tests__/fixtures/sarif` again: runs each tool that is on the PATH
 * over the sample, twice, and says so where the two runs differ in more than a time and an order.
 * Usage: `node scripts/sarif-fixtures.js [tool...]`; `README.md` beside the files has the versions.
 */
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../__tests__/fixtures/sarif/', import.meta.url));

/** Where the files of the sample have to be. */
const PLACES = {
  'server.js': 'src/server.js',
  'tool.py': 'app/tool.py',
  'build.yml': '.github/workflows/build.yml',
  'semgrep-rules.yml': 'rules/sample.yml',
  'main.tf': 'infra/main.tf',
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const secret = `AKIA${Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;

const ESLINT_CONFIG = 'export default [{ rules: { "no-eval": "error" } }];\n';

/**
 * Each tool's arguments, to write `out.sarif`; those that end with another exit code than 0 where
 * they find something, do.
 */
const TOOLS = {
  semgrep: ['scan', '--config', 'rules', '--metrics', 'off', '--quiet', '--sarif-output', 'out.sarif', '.'],
  bandit: ['-q', '-r', 'app', '-f', 'sarif', '-o', 'out.sarif'],
  njsscan: ['--sarif', '-o', 'out.sarif', 'src'],
  zizmor: ['--offline', '--no-exit-codes', '--format', 'sarif', '.'],
  gitleaks: ['dir', 'src', '--no-banner', '--exit-code', '0', '-f', 'sarif', '-r', 'out.sarif'],
  eslint: ['src/server.js', '-f', '@microsoft/eslint-formatter-sarif', '-o', 'out.sarif'],
  trivy: ['config', '--skip-check-update', '-q', '--severity', 'HIGH', '-f', 'sarif', '-o', 'out.sarif', '.'],
  checkov: [
    ...['-d', 'infra', '--framework', 'terraform', '--check', 'CKV_AWS_20,CKV2_AWS_6', '--skip-download'],
    ...['-o', 'sarif', '--output-file-path', '.'],
  ],
};

function stage() {
  const directory = mkdtempSync(join(tmpdir(), 'sample-'));
  for (const [name, place] of Object.entries(PLACES)) {
    mkdirSync(dirname(join(directory, place)), { recursive: true });
    cpSync(join(fixtures, 'sample', `${name}.txt`), join(directory, place));
  }
  writeFileSync(join(directory, 'src/config.js'), `module.exports = { id: "${secret}" };\n`);
  writeFileSync(join(directory, 'eslint.config.mjs'), ESLINT_CONFIG);
  return directory;
}

/** The SARIF of one run, without what it says about rules that found nothing, nor where it ran. */
function runTool(tool) {
  const directory = stage();
  try {
    const printed = execute(tool, TOOLS[tool], directory);
    const file = { zizmor: null, checkov: 'results_sarif.sarif' }[tool] ?? 'out.sarif';
    const text = tool === 'zizmor' ? printed : readFileSync(join(directory, file), 'utf8');
    const log = JSON.parse(text.replaceAll(directory, '/workspace').replaceAll(secret, '@SECRET@'));
    for (const run of log.runs) trim(run);
    return `${JSON.stringify(log, null, 1)}\n`;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function execute(tool, args, cwd) {
  try {
    return execFileSync(tool, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error.status !== 1) throw error;
    return error.stdout;
  }
}

function trim(run) {
  const found = new Set(run.results.map(({ ruleId }) => ruleId));
  const rules = run.tool.driver.rules;
  const kept = rules.filter(({ id }) => found.has(id));
  for (const result of run.results)
    if (result.ruleIndex !== undefined) result.ruleIndex = kept.indexOf(rules[result.ruleIndex]);
  run.tool.driver.rules = kept;
}

/**
 * A file without its time, its lines in one order: Checkov writes its results in another one each
 * time.
 */
const timeless = (text) =>
  text
    .replace(/"endTimeUtc": "[^"]*"/, '')
    .split('\n')
    .sort()
    .join('\n');

for (const tool of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TOOLS)) {
  const [once, twice] = [runTool(tool), runTool(tool)];
  const same = timeless(once) === timeless(twice);
  writeFileSync(join(fixtures, `${tool}.sarif`), once);
  console.log(`${tool}: ${same ? 'the same twice' : 'DIFFERENT the second time'}`);
}
