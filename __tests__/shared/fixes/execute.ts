import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  readonly whole: boolean;
  readonly exit: number | null;
  /** The findings that it was printed for, as `path package@version rule`. */
  readonly meant: readonly string[];
  /** Those of them that are still there; all when the command ended with an error. */
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

/** What was found, and what the commands did about it. */
export interface Table {
  /** All findings with a fixed version, as in `Outcome.meant`. */
  readonly findings: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly plans: readonly Outcome[];
  readonly refusals: readonly Refusal[];
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

/** What git tracks is scanned; what a package manager installed is not. */
async function scan(bench: Bench, folder: string): Promise<Report> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/(?:^|\/)(?:node_modules|\.venv|target)$/.test(name))
      rmSync(join(folder, name), { recursive: true, force: true });
  await start('git', ['init', '-q', '-b', 'main'], folder);
  await start('git', ['add', '-A', '-f', '.', ':!*.bak'], folder);
  const policy = `${folder}.policy.yml`;
  writeFileSync(policy, POLICY);
  const args = ['--osv-scanner', bench.osvScanner, '--osv-database', bench.database, '--policy', policy];
  const command = [BUNDLE, 'scan', '.', '--format', 'json', ...args];
  const { out, err } = await start(process.execPath, command, folder);
  if (!out.startsWith('{')) throw new Error(`no report of ${folder}: ${err}`);
  return JSON.parse(out) as Report;
}

interface Found {
  /** `package@version rule` */
  readonly finding: string;
  readonly at: NonNullable<Report['findings'][number]['package']>;
  /** The first folder of its path: the tree, or the number of the run. */
  readonly top: string;
  /** The rest of its path. */
  readonly path: string;
}

function foundIn(report: Report): Found[] {
  return report.findings.flatMap(({ rule, locations }) =>
    locations.flatMap(({ path, package: at }): Found[] => {
      const [top = '', ...rest] = path.split('/');
      return at === null
        ? []
        : [{ finding: `${at.name}@${at.version} ${rule}`, at, top, path: rest.join('/') }];
    }),
  );
}

interface Job {
  readonly tree: string;
  readonly manager: string;
  readonly command: string;
  readonly whole: boolean;
  readonly of: readonly Found[];
}

/**
 * Scans all trees at once, runs each command of the report in a copy of its tree, and scans all
 * copies at once.
 * @param trees the folder of each, by its name
 * @param managersFor the names of the managers that run a command
 * @param planned the trees whose whole plan is run as well
 * @param runs whether the commands of a tree are run
 */
export async function execute(
  bench: Bench,
  trees: ReadonlyMap<string, string>,
  managersFor: (command: string, tree: string, folder: string) => readonly string[],
  planned: readonly string[],
  runs: (tree: string) => boolean,
): Promise<Table> {
  const [before, after] = [join(bench.scratch, 'before'), join(bench.scratch, 'after')];
  for (const [tree, folder] of trees) cpSync(folder, join(before, tree), { recursive: true });
  const report = await scan(bench, before);
  const found = foundIn(report).filter(({ at }) => at.fixedVersion !== null);
  const printed = found.filter(({ at }) => at.upgrade !== null);
  const jobs = [...trees].flatMap(([tree, folder]): Job[] => {
    const here = runs(tree) ? printed.filter(({ top }) => top === tree) : [];
    const job = (command: string, whole: boolean, of: readonly Found[]): Job[] =>
      managersFor(command, tree, folder).map((manager) => ({ tree, manager, command, whole, of }));
    const each = [...new Set(here.flatMap(({ at }) => at.upgrade ?? []))];
    return [
      ...each.flatMap((command) =>
        job(
          command,
          false,
          here.filter(({ at }) => at.upgrade === command),
        ),
      ),
      ...(planned.includes(tree) ? job(planOf(report, tree), true, here) : []),
    ];
  });
  const ends = await inTwos(jobs, (job, at) =>
    run(bench, join(before, job.tree), join(after, String(at)), job),
  );
  const last = await scan(bench, after);
  if (last.decision === 'error')
    throw new Error(`after the commands: ${last.reasons.map(({ message }) => message).join('; ')}`);
  const still = new Set(foundIn(last).map(({ top, path, finding }) => `${top}/${path} ${finding}`));
  const outcomes = jobs.map(({ tree, manager, command, whole, of }, at) => ({
    ...{ tree, manager, command, whole },
    exit: ends[at]?.code ?? null,
    meant: of.map(({ finding, path }) => `${tree}/${path} ${finding}`),
    left: of
      .filter(({ path, finding }) => ends[at]?.code !== 0 || still.has(`${at}/${tree}/${path} ${finding}`))
      .map(({ finding, path }) => `${tree}/${path} ${finding}`),
    said: endOf(ends[at]),
  }));
  return {
    findings: found.map(({ top, path, finding }) => `${top}/${path} ${finding}`),
    outcomes: outcomes.filter(({ whole }) => !whole),
    plans: outcomes.filter(({ whole }) => whole),
    refusals: found
      .filter(({ at }) => at.upgrade === null)
      .map(({ top, path, finding, at }) => ({
        tree: top,
        finding: `${top}/${path} ${finding}`,
        why: at.upgradeNote ?? '',
      })),
  };
}

/** The lines of the plan that work in a tree, in their order. */
function planOf(report: Report, tree: string): string {
  return report.fixPlan.steps
    .map(({ command }) => command)
    .filter((command) => new RegExp(`^\\(cd ${tree}[ /]`).test(command))
    .join('\n');
}

async function run(
  bench: Bench,
  home: string,
  copy: string,
  { manager, tree, command }: Job,
): Promise<Ended> {
  cpSync(home, join(copy, tree), { recursive: true });
  askThePublic(copy);
  const path = [join(bench.managers, manager), process.env['PATH'] ?? ''].join(delimiter);
  return start('bash', ['-e', '-c', command], copy, { PATH: path, ...QUIET });
}

async function inTwos<T, R>(items: readonly T[], work: (item: T, at: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...items.entries()];
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift())
      results[one[0]] = await work(one[1], one[0]);
  };
  await Promise.all([next(), next()]);
  return results;
}

function endOf(ended: Ended | undefined): string {
  const text = `${ended?.out ?? ''}${ended?.err ?? ''}`;
  return text.trim().split('\n').slice(-4).join(' / ').slice(0, 400);
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
