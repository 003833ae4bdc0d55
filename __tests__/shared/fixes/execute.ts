import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Report } from '../../../src/report/json/schema.js';
import { publicRegistries } from '../../../src/scanners/dependencies/registry-hosts.js';

const BUNDLE = resolve('dist/index.js');
const POLICY = `version: 1
gate: { fail-on: never }
scan: { required: [], dependencies: true, secrets: false, forge: false, workflows: false, code: { enabled: false } }
`;

/** What runs scans and commands. */
export interface Bench {
  readonly osvScanner: string;
  readonly database: string;
  /** A folder for each package manager and version, as .ci/managers.sh makes them. */
  readonly managers: string;
  /** An empty folder. */
  readonly scratch: string;
}

/** One command that was run in a copy of a tree, and what a scan of that says. */
export interface Outcome {
  readonly tree: string;
  readonly manager: string;
  readonly command: string;
  readonly exit: number | null;
  /** The findings that it was printed for, as `package@version rule`. */
  readonly meant: readonly string[];
  /** Those of them that are still there. */
  readonly left: readonly string[];
  /** The end of what it printed. */
  readonly said: string;
}

/** A finding of a tree without a command, although it has a fixed version. */
export interface Refusal {
  readonly tree: string;
  readonly finding: string;
  readonly why: string;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
    });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => (texts.out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (texts.err += data.toString()));
    child.on('error', (error) => {
      done({ code: null, ...texts, err: String(error) });
    });
    child.on('close', (code) => {
      done({ code, ...texts });
    });
  });
}

/** Makes a repository of a tree, since a scan reads what git tracks. */
async function repository(tree: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(tree, folder, { recursive: true });
  await start('git', ['init', '-q', '-b', 'main'], folder);
  await track(folder);
}

async function track(folder: string): Promise<void> {
  for (const name of ['node_modules', '.venv', 'target'])
    rmSync(join(folder, name), { recursive: true, force: true });
  await start('git', ['add', '-A', '-f', '.', ':!*.bak'], folder);
}

async function scan(bench: Bench, folder: string): Promise<Report> {
  const policy = join(bench.scratch, 'policy.yml');
  writeFileSync(policy, POLICY);
  const args = ['--osv-scanner', bench.osvScanner, '--osv-database', bench.database, '--policy', policy];
  const { out, err } = await start(
    process.execPath,
    [BUNDLE, 'scan', '.', '--format', 'json', ...args],
    folder,
  );
  if (!out.startsWith('{')) throw new Error(`no report of ${folder}: ${err}`);
  return JSON.parse(out) as Report;
}

type Found = readonly [finding: string, at: NonNullable<Report['findings'][number]['package']>, path: string];

function foundIn(report: Report): Found[] {
  return report.findings.flatMap(({ rule, locations }) =>
    locations.flatMap(({ path, package: at }): Found[] =>
      at === null ? [] : [[`${at.name}@${at.version} ${rule}`, at, path]],
    ),
  );
}

/**
 * Scans a tree, runs each command of the report in a copy of its own, and scans that.
 * @param folder `files/` of a case, or a tree
 * @param managerFor the name of the manager, from the command and the tree
 * @param whole whether the lines of the plan are run, one after the other, instead of each command
 */
export async function execute(
  bench: Bench,
  tree: string,
  folder: string,
  managerFor: (command: string, tree: string) => readonly string[],
  whole: boolean,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly refusals: readonly Refusal[] }> {
  const home = join(bench.scratch, `${whole ? 'plan-' : ''}${tree}`);
  await repository(folder, home);
  const report = await scan(bench, home);
  const found = foundIn(report);
  const commands = [...new Set(found.flatMap(([, at]) => at.upgrade ?? []))];
  const each = commands.map((command) => ({ command, of: found.filter(([, at]) => at.upgrade === command) }));
  const plan = report.fixPlan.steps.map(({ command }) => command).join('\n');
  const lines = whole ? [{ command: plan, of: found.filter(([, at]) => at.upgrade !== null) }] : each;
  const outcomes: Outcome[] = [];
  for (const { command, of } of lines)
    for (const manager of managerFor(command, tree))
      outcomes.push({ tree, manager, ...(await attempt(bench, home, manager, command, of)) });
  const refusals = found
    .filter(([, at]) => at.upgrade === null && at.fixedVersion !== null)
    .map(([finding, at]) => ({ tree, finding, why: at.upgradeNote ?? '' }));
  rmSync(home, { recursive: true, force: true });
  return { outcomes, refusals };
}

async function attempt(
  bench: Bench,
  home: string,
  manager: string,
  command: string,
  of: readonly Found[],
): Promise<Omit<Outcome, 'tree' | 'manager'>> {
  const copy = `${home}-${manager}`;
  cpSync(home, copy, { recursive: true });
  askThePublic(copy);
  const path = [join(bench.managers, manager), process.env['PATH'] ?? ''].join(delimiter);
  const { code, out, err } = await start('bash', ['-e', '-c', command], copy, { PATH: path, ...QUIET });
  await track(copy);
  const after = await scan(bench, copy);
  const still = new Set(foundIn(after).map(([finding, , where]) => `${where} ${finding}`));
  rmSync(copy, { recursive: true, force: true });
  return {
    command,
    exit: code,
    meant: of.map(([finding]) => finding),
    left: of
      .filter(([finding, , where]) => after.decision === 'error' || still.has(`${where} ${finding}`))
      .map(([finding]) => finding),
    said: `${out}${err}`.trim().split('\n').slice(-4).join(' / ').slice(0, 400),
  };
}

/** No scripts of packages run, nothing is installed into this machine, and nobody is asked. */
const QUIET: NodeJS.ProcessEnv = {
  npm_config_ignore_scripts: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  pnpm_config_pm_on_fail: 'ignore',
  YARN_ENABLE_SCRIPTS: 'false',
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  PIP_DRY_RUN: '1',
  COREPACK_ENABLE_STRICT: '0',
};

/** The trees name registries that do not exist; a package manager has to ask the real ones. */
function askThePublic(folder: string): void {
  const [npm = ''] = publicRegistries('npm');
  const [python = '', , files = ''] = publicRegistries('PyPI');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (/(?:^|\/)\.git\//.test(name) || !existsSync(path) || !statSync(path).isFile()) continue;
    const text = readFileSync(path, 'latin1');
    const isPython = /(?:uv\.lock|poetry\.lock|\.toml|\.txt|\.in|Pipfile.*)$/.test(name);
    const asked = text
      .replaceAll('registry.example', isPython ? python : npm)
      .replaceAll('files.example', files);
    if (asked !== text) writeFileSync(path, asked, 'latin1');
  }
}
