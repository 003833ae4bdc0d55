/**
 * Fixby's wall time over osv-scanner's own, its memory, its cold start: see README.md. Ends with
 * exit code 1 when a figure is over its limit.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createProject } from './project.js';
import { accounted, alternate, timed } from './stopwatch.js';

const { values } = parseArgs({
  options: {
    'osv-scanner': { type: 'string', default: 'osv-scanner' },
    bundle: { type: 'string', default: fileURLToPath(new URL('../dist/index.js', import.meta.url)) },
    advisories: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '7' },
    processor: { type: 'boolean', default: false },
  },
});
const scanner = values['osv-scanner'];
const bundle = resolve(values.bundle);
const advisories = Number(values.advisories);
const rounds = Number(values.rounds);

/** What a program takes: time, or that of the processors, which other work distorts less. */
const secondsOf = (...call) => (values.processor ? accounted(...call).processor : timed(...call).seconds);

const LIMIT = { ratio: 1.15, seconds: 0.5, megabytes: 250, coldStart: 2 };

/** Of code the memory is limited, the time only told: all of a repository is looked at. */
const CODE_MEGABYTES = 400;
const MANY = Array.from({ length: 40 }, (_, index) => `apps/app-${index}/package-lock.json`);
const CASES = [
  { name: '50 packages', lockfiles: ['package-lock.json'], packages: 50 },
  { name: '1,000 packages', lockfiles: ['package-lock.json'], packages: 1_000 },
  { name: '5,000 packages', lockfiles: ['package-lock.json'], packages: 5_000 },
  { name: '40 lockfiles of 50', lockfiles: MANY, packages: 50 },
  { name: '7,000 files of code', lockfiles: ['package-lock.json'], packages: 1_000, files: 7_000 },
];

/** Seconds of osv-scanner on one tree, called as Fixby calls it. */
function osvScanner({ lockfiles, database }, directory, scratch) {
  const scan = ['scan', 'source', '--no-call-analysis=all', '--no-resolve', '--no-ignore', '--all-vulns'];
  const output = [
    '--config',
    emptyFile(scratch),
    '--format',
    'json',
    '--output-file',
    join(scratch, 'out.json'),
  ];
  const offline = ['--offline', '--local-db-path', database];
  const files = lockfiles.flatMap((path) => ['-L', `:${join(directory, path)}`]);
  return secondsOf(scanner, [...scan, ...output, ...offline, ...files], { expected: [1] });
}

function emptyFile(scratch) {
  const path = join(scratch, 'empty.toml');
  writeFileSync(path, '');
  return path;
}

/** Fixby on the head, and on what changed since the base. */
function fixby({ head, database }, options = {}) {
  const scan = ['scan', head, '--base', 'HEAD~1', '--format', 'json'];
  const offline = ['--osv-scanner', scanner, '--osv-database', database];
  const output = join(head, '..', 'result.json');
  const call = [...(options.node ?? []), bundle, ...scan, '--output', output, ...offline];
  const seconds = secondsOf(process.execPath, call, { expected: [0, 1] });
  if (JSON.parse(readFileSync(output, 'utf8')).findings.length === 0) throw new Error('Fixby found nothing');
  return seconds;
}

/** Peak of the memory of Fixby's own process, in MB. */
function memory(project, scratch) {
  const file = join(scratch, 'memory');
  const write = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  const preload = `import fs from 'node:fs'; ${write}`;
  fixby(project, { node: ['--import', `data:text/javascript,${encodeURIComponent(preload)}`] });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

/** @returns one row of the table, and whether all of it is within the limits */
function measure({ name, ...size }) {
  const scratch = mkdtempSync(join(tmpdir(), 'fixby-benchmark-'));
  try {
    const project = createProject(scratch, { ...size, advisories });
    const { head, both, ours, megabytes } = alternate(rounds, {
      head: () => osvScanner(project, project.head, scratch),
      both: () => osvScanner(project, project.head, scratch) + osvScanner(project, project.base, scratch),
      ours: () => fixby(project),
      megabytes: () => memory(project, scratch),
    });
    const limit = LIMIT.ratio * head + LIMIT.seconds;
    const times = [head, both, ours].map((seconds) => `${seconds.toFixed(2)} s`);
    const ratios = [ours / head, ours / both].map((ratio) => `${ratio.toFixed(2)}×`);
    const used = `${Math.round((100 * ours) / limit)} %`;
    return {
      row: [name, ...times, ...ratios, used, `${Math.round(megabytes)} MB`],
      good:
        size.files === undefined ? ours <= limit && megabytes < LIMIT.megabytes : megabytes < CODE_MEGABYTES,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** `--version` over the start of Node itself. */
function coldStart() {
  const { ours, node } = alternate(4 * rounds, {
    node: () => timed(process.execPath, ['-e', '0']).seconds,
    ours: () => timed(process.execPath, [bundle, '--version']).seconds,
  });
  return ours / node;
}

const cpus = `${availableParallelism()} cores, ${Math.round(totalmem() / 1024 ** 3)} GB`;
console.log(`Node ${process.version}, ${cpus}, ${advisories} advisories, medians of ${rounds} rounds\n`);
printRow([
  '',
  'osv-scanner, head',
  'head, then base',
  'Fixby, both',
  'over head',
  'over both',
  'of the limit',
  'memory',
]);
printRow(['---', ...Array(7).fill('--:')]);
let good = true;
for (const size of CASES) {
  const measured = measure(size);
  printRow(measured.row);
  good &&= measured.good;
}
const start = coldStart();
console.log(`\nCold start: \`--version\` takes ${start.toFixed(2)}× \`node -e 0\``);
process.exitCode = good && start < LIMIT.coldStart ? 0 : 1;

function printRow(cells) {
  console.log(`| ${cells.join(' | ')} |`);
}
