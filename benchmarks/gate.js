/**
 * Fixby's wall time over osv-scanner's own on the same trees, base scan included; peak memory; cold start. See README.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const { values } = parseArgs({
  options: {
    'osv-scanner': { type: 'string', default: 'osv-scanner' },
    rounds: { type: 'string', default: '5' },
  },
});
const scanner = values['osv-scanner'];
const rounds = Number(values.rounds);
const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'fixby-bench-'));

/** A package-lock.json of `count` packages; `salt` changes one version. */
function lockfile(count, salt) {
  const packages = { '': { name: 'app', version: '1.0.0', dependencies: { 'package-0': '1.0.0' } } };
  for (let index = 0; index < count; index += 1) {
    const children = [2 * index + 1, 2 * index + 2].filter((child) => child < count);
    const dependencies = Object.fromEntries(children.map((child) => [`package-${child}`, '^1.0.0']));
    packages[`node_modules/package-${index}`] = {
      version: index === 1 ? `1.0.${salt}` : '1.0.0',
      dependencies,
    };
  }
  return JSON.stringify(
    { name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true, packages },
    null,
    2,
  );
}

function database(directory, count) {
  const records = {};
  for (let index = 0; index < count; index += 10) {
    const id = `GHSA-${String(index).padStart(4, '0')}-2222-3333`;
    records[`${id}.json`] = Buffer.from(
      JSON.stringify({
        id,
        modified: '2026-01-01T00:00:00Z',
        published: '2026-01-01T00:00:00Z',
        summary: 'A generated advisory',
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }],
        affected: [
          {
            package: { ecosystem: 'npm', name: `package-${index}` },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
          },
        ],
      }),
    );
  }
  write(
    join(directory, 'osv-scalibr', 'npm', 'all.zip'),
    Buffer.from(zipSync(records, { mtime: new Date('2026-01-01') })),
  );
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function git(directory, ...args) {
  execFileSync('git', ['-C', directory, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    stdio: 'ignore',
  });
}

/** Two commits, the second changing every lockfile; the first is also written out for osv-scanner. */
function prepare(name, files, count) {
  const head = join(root, name, 'head');
  const base = join(root, name, 'base');
  mkdirSync(head, { recursive: true });
  git(head, 'init', '--quiet');
  for (const [directory, salt] of [
    [base, 0],
    [head, 0],
  ]) {
    for (const file of files) write(join(directory, file), lockfile(count, salt));
  }
  git(head, 'add', '.');
  git(head, 'commit', '--quiet', '-m', 'base');
  for (const file of files) write(join(head, file), lockfile(count, 1));
  git(head, 'commit', '--quiet', '-a', '-m', 'head');
  const db = join(root, name, 'db');
  database(db, count);
  return { head, base, db, files };
}

function timed(command, args, options = {}) {
  const start = process.hrtime.bigint();
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, ...result };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function compare({ head, base, db, files }) {
  const ours = [];
  const theirs = [];
  let memory = 0;
  const config = join(root, 'empty.toml');
  writeFileSync(config, '');
  for (let round = 0; round < rounds; round += 1) {
    const alone = [head, base].map((directory) =>
      timed(scanner, [
        'scan',
        'source',
        '--offline',
        '--local-db-path',
        db,
        '--no-call-analysis=all',
        '--no-ignore',
        '--config',
        config,
        '--format',
        'json',
        '--output-file',
        join(root, 'out.json'),
        ...files.flatMap((file) => ['-L', `:${join(directory, file)}`]),
      ]),
    );
    if (alone.some(({ status }) => status !== 1)) throw new Error(`osv-scanner failed: ${alone[0].stderr}`);
    theirs.push(alone[0].seconds + alone[1].seconds);
    const rss = join(root, 'rss');
    const us = timed(process.execPath, [
      '--import',
      preload(rss),
      bundle,
      'scan',
      head,
      '--base',
      'HEAD~1',
      '--format',
      'json',
      '--osv-scanner',
      scanner,
      '--osv-database',
      db,
    ]);
    if (us.status > 1) throw new Error(`fixby failed: ${us.stderr}`);
    if (JSON.parse(us.stdout).findings.length === 0) throw new Error('fixby found nothing');
    ours.push(us.seconds);
    memory = Math.max(memory, Number(readFileSync(rss, 'utf8')));
  }
  return { ours: median(ours), theirs: median(theirs), memory };
}

/** Writes the peak memory of the process it is loaded into. */
function preload(file) {
  const source = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

function coldStart() {
  const ours = [];
  const node = [];
  for (let round = 0; round < rounds * 4; round += 1) {
    node.push(timed(process.execPath, ['-e', '0']).seconds);
    ours.push(timed(process.execPath, [bundle, '--version']).seconds);
  }
  return median(ours) / median(node);
}

try {
  const many = Array.from({ length: 40 }, (_, index) => `apps/app-${index}/package-lock.json`);
  const cases = [
    ['50 packages', ['package-lock.json'], 50],
    ['1,000 packages', ['package-lock.json'], 1000],
    ['5,000 packages', ['package-lock.json'], 5000],
    ['40 lockfiles of 50', many, 50],
  ];
  for (const [name, files, count] of cases) {
    const { ours, theirs, memory } = compare(prepare(name.replace(/\W/g, '-'), files, count));
    const allowed = 1.15 * theirs + 0.5;
    console.log(
      `${name.padEnd(20)} fixby ${ours.toFixed(2)} s, osv-scanner alone ${theirs.toFixed(2)} s: ${(ours / theirs).toFixed(2)}×, ` +
        `${(ours / allowed).toFixed(2)} of the allowed 1.15× + 0.5 s; own memory ${Math.round(memory / 1024)} MB`,
    );
  }
  console.log(`${'cold start'.padEnd(20)} --version over node -e 0: ${coldStart().toFixed(2)}×`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
