import { strToU8, zipSync } from 'fflate';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUNDLE, execute, Stage } from '../../bundle/stage.js';
import type { Issue } from '../../fakes/github/index.js';
import { temporaryDirectory, TestRepository, type Files } from '../../fixtures/git.js';
import { advisories } from './dependency-trees.js';
import type { IssueState, Report, Tracked } from './judge.js';
import type { Tree } from './tree.js';
import type { Left } from './tricks/trick.js';
import { before, type Played } from './world.js';

/** Judges a change that plays tricks on its trees, as a gate does. */
export async function gate(played: readonly Played[]): Promise<Report> {
  const trees = played.map(({ tree }) => tree);
  const database = writeDatabase(trees);
  const repository = new TestRepository();
  repository.commit(before(trees), 'base');
  repository.git('tag', 'base');
  commit(repository, played);
  const args = ['scan', '.', '--base', 'base', '--format', 'json', '--osv-database', database];
  const { PATH = '', HOME = '', XDG_CACHE_HOME = '' } = process.env;
  const env = { PATH, HOME, XDG_CACHE_HOME };
  const run = await execute(process.execPath, [BUNDLE, ...args], env, repository.directory);
  if (run.stdout === '') throw new Error(`no report: ${run.log}`);
  rmSync(repository.directory, { recursive: true });
  rmSync(database, { recursive: true });
  return JSON.parse(run.stdout) as Report;
}

/** How long ago the issues are filed, in milliseconds. */
const AGO = 5 * 86_400_000;

/** A module that gives a process the time of then. */
const EARLIER = `data:text/javascript,${encodeURIComponent(`
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...given) { super(...(given.length === 0 ? [Now.now() - ${AGO}] : given)); }
    static now() { return Now.now() - ${AGO}; }
  };`)}`;

/**
 * Files issues for the trees on a default branch, five days ago, plays tricks there today, and then
 * takes them back.
 */
export async function track(played: readonly Played[]): Promise<readonly Tracked[]> {
  const trees = played.map(({ tree }) => tree);
  const inputs = { 'osv-database': writeDatabase(trees) };
  const at = new Date(Date.now() - AGO).toISOString();
  const policy = { '.github/fixby.yml': 'version: 1\nissues: { limit: 1000 }\n' };
  const stage = await Stage.pullRequest({ ...before(trees), ...policy }, {}, { at, private: true });
  try {
    await pushed(stage, inputs, { NODE_OPTIONS: `--import ${EARLIER}` });
    const followed = follow(stage, played);
    const states = [];
    states.push(followed.map(({ issue }) => stateOf(issue)));
    stage.clock.at = null;
    commit(stage.remote, played);
    const report = await pushed(stage, inputs);
    states.push(followed.map(({ issue }) => stateOf(issue)));
    stage.remote.git('revert', '--no-edit', 'HEAD');
    await pushed(stage, inputs);
    states.push(followed.map(({ issue }) => stateOf(issue)));
    const [first = [], second = [], third = []] = states;
    return followed.flatMap((one, at) => {
      const [before, hidden, restored] = [first[at], second[at], third[at]];
      return before === undefined || hidden === undefined || restored === undefined
        ? []
        : [{ ...one, before, hidden, restored, report }];
    });
  } finally {
    await stage.end();
    rmSync(inputs['osv-database'], { recursive: true });
  }
}

async function pushed(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const { outputs, log } = await stage.push(inputs, {}, { env });
  if (outputs['report'] === undefined) throw new Error(`no report: ${log}`);
  return JSON.parse(readFileSync(outputs['report'], 'utf8')) as Report;
}

/** The issue of each tree. */
function follow(stage: Stage, played: readonly Played[]): readonly { played: Played; issue: Issue }[] {
  return played.map((one) => {
    const { advisory, name, shows, titled = '' } = one.tree;
    // What lies outside its folder, where GitHub looks for it, has its name in the file's.
    const words = advisory?.package ?? (shows.startsWith('/') ? shows.slice(1) : `${name}/`);
    const issue = stage.repository.issues.find(
      ({ pull, labels, title, body }) =>
        pull === null &&
        title.includes(titled) &&
        labels.some((label) => /^severity: (?:critical|high)$/.test(label)) &&
        (title.includes(words) || (body ?? '').includes(words)),
    );
    if (issue === undefined) throw new Error(`there is no issue for ${one.tree.name}`);
    return { played: one, issue };
  });
}

function stateOf({ state, labels }: Issue): IssueState {
  const labelled = (prefix: string): string | null =>
    labels.find((label) => label.startsWith(prefix))?.slice(prefix.length) ?? null;
  return { open: state === 'open', due: labelled('due: '), severity: labelled('severity: ') };
}

/** An offline database with an advisory for each tree. */
function writeDatabase(trees: readonly Tree[]): string {
  const directory = temporaryDirectory();
  const records = Object.entries(advisories(trees));
  for (const ecosystem of new Set(records.map(([path]) => path.split('/')[0] ?? ''))) {
    const own = records.filter(([path]) => path.startsWith(`${ecosystem}/`));
    const entries = own.map(([path, record]) => [
      path.slice(ecosystem.length + 1),
      strToU8(JSON.stringify(record)),
    ]);
    const target = join(directory, 'osv-scalibr', ecosystem, 'all.zip');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 0 }));
  }
  return directory;
}

/** Commits what was played; submodules are entries of the index alone. */
function commit(repository: TestRepository, played: readonly Played[]): void {
  const changes: Readonly<Record<string, Left>> = Object.assign(
    {},
    ...played.map((one) => one.changes),
  ) as never;
  const submodules = Object.entries(changes).filter(([, left]) => isSubmodule(left));
  const files = Object.entries(changes).map(([path, left]) => [path, isSubmodule(left) ? null : left]);
  repository.write(Object.fromEntries(files) as Files);
  repository.git('add', '--all', '--force');
  for (const [path] of submodules)
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${repository.git('rev-parse', 'HEAD')},${path}`,
    );
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'hide');
}

function isSubmodule(left: Left): boolean {
  return typeof left === 'object' && left !== null && 'submodule' in left;
}
