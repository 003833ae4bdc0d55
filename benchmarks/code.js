/**
 * The code scanner against semgrep with rules for the same weaknesses, on the same files: see
 * README.md. Ends with exit code 1 when a figure is over its limit.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codeOnly } from './code-policy.js';
import { accounted, timed } from './stopwatch.js';

const LIMIT = { faster: 15 };
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    semgrep: { type: 'string', default: 'semgrep' },
    bundle: { type: 'string', default: here('../dist/index.js') },
    rounds: { type: 'string', default: '3' },
    manifest: { type: 'string' },
    score: { type: 'string' },
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

const RUNS = {
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
  const { fixby, semgrep } = measure(tree);
  for (const [name, { seconds, processor, megabytes }] of Object.entries({ fixby, semgrep }))
    console.log(
      `${name}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processors, ${Math.round(megabytes)} MB`,
    );
  const faster = semgrep.seconds / fixby.seconds;
  console.log(
    `Fixby is ${faster.toFixed(1)}× faster and takes ${(semgrep.processor / fixby.processor).toFixed(1)}× less of the processors`,
  );
  let good = faster >= LIMIT.faster;
  if (values.manifest !== undefined) {
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
