/**
 * How many findings of a refactored project are taken for what they were before, and how many
 * different ones are: see README.md. Usage: node benchmarks/moves.js <folder>…
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transpile } from '../scripts/transpile.js';
import { REFACTORINGS } from './refactor.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    /** Most findings of one rule that are compared with each other. */
    sample: { type: 'string', default: '25' },
  },
});
const sources = transpile('moves', ['src']);
const load = (path) => import(pathToFileURL(join(sources, 'src', path)).href);
const { codeScanner } = await load('scanners/code/run.js');
const { WorkingTree } = await load('system/working-tree.js');
const { DEFAULT_POLICY } = await load('core/policy/policy.js');
const { idOf, mergeObservations } = await load('core/findings/merge.js');
const { pairWeaknesses } = await load('core/findings/pair-weaknesses.js');
const { packTrace, unpackTrace } = await load('core/ledger/metadata/packed-trace.js');
const { LEAST, pairMoves } = await load('core/findings/moves.js');

const silent = { info() {}, warn() {}, group() {}, progress() {}, debug() {} };
const scratch = mkdtempSync(join(tmpdir(), 'fixby-moves-'));
const SHIPPED = 'app';

for (const folder of positionals) await measure(resolve(folder));
rmSync(scratch, { recursive: true });

/** Prints a row for each refactoring of a project. */
async function measure(folder) {
  const before = copy(folder, join(scratch, 'before', SHIPPED));
  const base = await findingsIn(join(scratch, 'before'));
  console.log(`${basename(folder)}: ${base.length} findings in ${before.length} files`);
  for (const [name, { refactor, folder: to = SHIPPED, told = true }] of Object.entries(REFACTORINGS)) {
    if (values.only !== '' && !values.only.split(',').includes(name)) continue;
    const root = join(scratch, 'after');
    rmSync(root, { recursive: true, force: true });
    cpSync(folder, join(root, to), { recursive: true });
    for (const path of before) await write(path, join(root, to), refactor);
    const head = await findingsIn(root);
    const paths = before.map((path) => [`${SHIPPED}/${path}`, `${to}/${path}`]);
    console.log(`  ${name}: ${report(base, head, told ? new Map(paths) : new Map())}`);
  }
  rmSync(join(scratch, 'before'), { recursive: true });
}

/** The program's files of a folder, copied. */
function copy(folder, to) {
  cpSync(folder, to, { recursive: true });
  return readdirSync(to, { recursive: true }).filter((path) => /\.(?:[cm]?[jt]s|[jt]sx)$/u.test(path));
}

async function write(path, to, refactor) {
  const text = readFileSync(join(scratch, 'before', SHIPPED, path), 'utf8');
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), await refactor(text, path));
}

async function findingsIn(root) {
  const head = new WorkingTree(root, null);
  const context = { head, base: null, directory: '', policy: DEFAULT_POLICY, scratch: '', log: silent };
  const { head: found, report } = await codeScanner.scan(context);
  if (report.status !== 'done') throw new Error(JSON.stringify(report));
  return found;
}

/** What becomes of the findings of a project in a pull request, in its issues, and one by one. */
function report(base, head, renamed) {
  const merged = mergeObservations(head, base);
  const gone = merged.filter((one) => one.head.length === 0);
  const fresh = merged.filter((one) => one.base.length === 0);
  const moves = gone.length - unequal(gone, fresh);
  const introduced = pairWeaknesses(merged, renamed).filter((one) => one.base.length === 0).length;
  const kept = paired({ vanished: gone, appeared: fresh, renamed: new Map(), least: LEAST.ledger }, merged);
  const wrong = different(gone, fresh, merged);
  return [
    `${moves} moved, in a pull request ${fresh.length - introduced} paired`,
    `${fresh.length - introduced < moves ? moves - fresh.length + introduced : 0} introduced`,
    `in the issues ${kept} paired`,
    ...wrong.map(
      ({ where, gate, ledger, all }) => `different ${where} paired ${gate} and ${ledger} of ${all}`,
    ),
  ].join('; ');
}

/** How many findings vanished without another one of their rule: the analysis lost them. */
function unequal(gone, fresh) {
  const count = (list, rule) => list.filter((one) => one.rule === rule).length;
  const rules = new Set(gone.map(({ rule }) => rule));
  return [...rules].reduce((sum, rule) => sum + Math.max(0, count(gone, rule) - count(fresh, rule)), 0);
}

function paired(movement, merged) {
  const others = merged.filter((one) => one.base.length > 0 && one.head.length > 0).map(moverOf);
  const { vanished, appeared } = movement;
  const of = movement.least < LEAST.gate ? rememberedOf : moverOf;
  const movers = { vanished: vanished.map(of), appeared: appeared.map(moverOf), others };
  return pairMoves({ ...movement, ...movers }).size;
}

function moverOf(weakness) {
  const { source, rule, subject, trace, path } = weakness;
  return { id: idOf(weakness), source, rule, subject, trace, path: path ?? '' };
}

/** As an issue remembers it. */
function rememberedOf(weakness) {
  const { trace, ...mover } = moverOf(weakness);
  return { ...mover, trace: trace === null ? null : unpackTrace(packTrace(trace)), subject: null };
}

/**
 * Of two different findings of a rule one vanishes, and the other, refactored, is the only one that
 * appears. Which one is which is told by the order in each file, which no refactoring of names
 * changes; copies are left out, since nobody could tell.
 */
function different(gone, fresh, merged) {
  const [here, elsewhere] = ['in one file', 'elsewhere'].map((where) => ({
    where,
    all: 0,
    gate: 0,
    ledger: 0,
  }));
  for (const rule of new Set(gone.map((one) => one.rule))) {
    const [was, is] = [gone, fresh].map((list) => sampled(list.filter((one) => one.rule === rule)));
    if (was.length !== is.length) continue;
    for (const [index, before] of was.entries())
      for (const [other, now] of is.entries()) {
        if (index === other || likeness(before) === likeness(now)) continue;
        const count = basename(placeOf(before).path) === basename(placeOf(now).path) ? here : elsewhere;
        count.all += 1;
        for (const [name, least] of Object.entries(LEAST)) {
          const movement = { vanished: [before], appeared: [now], renamed: new Map(), least };
          count[name] += paired(movement, merged);
        }
      }
  }
  return [here, elsewhere];
}

function sampled(list) {
  const sorted = [...list].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  const step = Math.max(1, Math.ceil(sorted.length / Number(values.sample)));
  return sorted.filter((_, index) => index % step === 0);
}

function placeOf({ head, base }) {
  return (head[0] ?? base[0]).place;
}

function comparePlaces(a, b) {
  const [one, other] = [basename(a.path), basename(b.path)];
  if (one !== other) return one < other ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function likeness({ trace }) {
  return JSON.stringify([trace?.sink, trace?.shape, [...(trace?.own ?? [])].sort()]);
}
