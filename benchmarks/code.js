/**
 * The code scanner against semgrep with rules for the same weaknesses, against parsing alone, and
 * on twice the files: see README.md. Ends with exit code 1 when a figure is over its limit.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transpile } from '../scripts/transpile.js';
import { codeOnly } from './code-policy.js';
import { accounted, timed } from './stopwatch.js';

const LIMIT = { faster: 15, parses: 4, doubled: 2.2 };
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    semgrep: { type: 'string', default: 'semgrep' },
    bundle: { type: 'string', default: here('../dist/index.js') },
    rounds: { type: 'string', default: '3' },
    manifest: { type: 'string' },
    score: { type: 'string' },
    'without-semgrep': { type: 'boolean', default: false },
  },
});
const bundle = resolve(values.bundle);
const scratch = mkdtempSync(join(tmpdir(), 'fixby-benchmark-'));
const policy = codeOnly(scratch);

/**
 * The trees side by side, without what neither looks at. Semgrep leaves out tests unless it is told
 * what else to leave out.
 */
function copyTrees() {
  const all = join(scratch, 'trees');
  for (const tree of positionals)
    cpSync(tree, join(all, basename(resolve(tree))), {
      recursive: true,
      filter: (path) => !['.git', 'node_modules', '.semgrepignore'].includes(basename(path)),
    });
  writeFileSync(join(all, '.semgrepignore'), '*.min.js\n*-min.js\n');
  return all;
}

const sources = transpile('benchmark', ['src'], []);

const RUNS = {
  parse: (tree) => accounted(process.execPath, [here('parse-once.js'), sources, tree]),
  doubled: (tree, sarif) => RUNS.fixby(twice(tree), sarif),
  fixby: (tree, sarif) =>
    accounted(
      process.execPath,
      [bundle, 'scan', tree, '--policy', policy, '--format', 'sarif', '--output', sarif],
      {
        expected: [0, 1],
      },
    ),
  semgrep: (tree, sarif) => {
    const offline = ['--metrics', 'off', '--disable-version-check', '--no-git-ignore', '--quiet'];
    const rules = ['--config', here('semgrep/rules.yml')];
    return accounted(values.semgrep, ['scan', ...offline, ...rules, '--sarif', '--output', sarif, tree]);
  },
};

if (values['without-semgrep']) delete RUNS.semgrep;

/** A folder with the trees and a copy of them. */
function twice(tree) {
  const both = join(scratch, 'both');
  if (!existsSync(both))
    for (const copy of ['one', 'two']) cpSync(tree, join(both, copy), { recursive: true });
  return both;
}

/**
 * Each program in turn, round after round.
 * @returns {Record<string, { seconds: number, processor: number, megabytes: number }>} the least
 *   time, the most memory
 */
function measure(tree) {
  const figures = {};
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, run] of Object.entries(RUNS)) {
      const { seconds, processor, megabytes } = run(tree, join(scratch, `${name}.sarif`));
      const best = (figures[name] ??= { seconds, processor, megabytes });
      best.seconds = Math.min(best.seconds, seconds);
      best.processor = Math.min(best.processor, processor);
      best.megabytes = Math.max(best.megabytes, megabytes);
    }
  }
  return figures;
}

/** Share of the labelled weaknesses that are found, by the script that comes with the labels. */
function recall(name) {
  const args = [values.score, values.manifest, join(scratch, `${name}.sarif`), '--tol', '1', '--json'];
  return JSON.parse(timed(process.execPath, args).stdout).total.recall;
}

try {
  const tree = copyTrees();
  const figures = measure(tree);
  const { fixby, parse, doubled, semgrep } = figures;
  for (const [name, { seconds, processor, megabytes }] of Object.entries(figures))
    console.log(
      `${name}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processors, ${Math.round(megabytes)} MB`,
    );
  const parses = fixby.processor / parse.processor;
  const growth = doubled.processor / fixby.processor;
  console.log(
    `Fixby takes ${parses.toFixed(1)}× the processors of parsing, for twice the files ${growth.toFixed(2)}×`,
  );
  let good = parses <= LIMIT.parses && growth <= LIMIT.doubled;
  if (semgrep !== undefined) {
    const faster = semgrep.seconds / fixby.seconds;
    console.log(
      `Fixby is ${faster.toFixed(1)}× faster and takes ${(semgrep.processor / fixby.processor).toFixed(1)}× less of the processors`,
    );
    good &&= faster >= LIMIT.faster;
  }
  if (values.manifest !== undefined && semgrep !== undefined) {
    const found = { fixby: recall('fixby'), semgrep: recall('semgrep') };
    console.log(
      `recall: Fixby ${(100 * found.fixby).toFixed(1)} %, semgrep ${(100 * found.semgrep).toFixed(1)} %`,
    );
    good &&= found.fixby >= found.semgrep;
  }
  process.exitCode = good ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
