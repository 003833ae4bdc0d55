/**
 * Time and memory of the code scanner on very many files: see README.md. Ends with exit code 1 when
 * a figure is over its limit.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codeOnly } from './code-policy.js';
import { accounted } from './stopwatch.js';

/** Holds for the assembled files; the tiny ones are only reported. */
const LIMIT = { megabytes: 600 };
const SOURCE = /(?<!\.d|\.min)\.[cm]?[jt]sx?$/u;
/** Folders that the scanner leaves out get another name. */
const LEFT_OUT = /^(?:node_modules|vendors?|dist|out|coverage)$/u;
const LARGEST = 1_000_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bundle: { type: 'string', default: fileURLToPath(new URL('../dist/index.js', import.meta.url)) },
    files: { type: 'string', default: '3000' },
    megabytes: { type: 'string', default: '34' },
    tiny: { type: 'string', default: '100000' },
  },
});
const files = Number(values.files);
const bytes = Number(values.megabytes) * 1e6;

/**
 * Sources below the folders: of as many as wanted, next to each other in size, those that come
 * closest to the bytes. The same folders give the same files.
 */
function assemble(tree) {
  const all = positionals.flatMap((folder) => sources(resolve(folder))).sort(bySize);
  if (all.length < files) throw new Error(`only ${all.length} files, give more folders`);
  const starts = Array.from({ length: all.length - files + 1 }, (_, start) => start);
  const totals = starts.map((start) => totalOf(all.slice(start, start + files)));
  const start = starts.reduce((best, next) => (off(totals[next]) < off(totals[best]) ? next : best));
  for (const { path, parts } of all.slice(start, start + files)) {
    const target = join(tree, ...parts);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
  return `${files} files, ${(totals[start] / 1e6).toFixed(1)} MB`;
}

const bySize = (a, b) => a.size - b.size || (a.path < b.path ? -1 : 1);
const totalOf = (all) => all.reduce((sum, { size }) => sum + size, 0);
const off = (total) => Math.abs(total - bytes);

function sources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, size: statSync(path).size, parts: partsOf(path, folder) }))
    .filter(({ size }) => size <= LARGEST);
}

function partsOf(path, folder) {
  const parts = [basename(folder), ...relative(folder, path).split('/')];
  return parts.map((part) => part.replace(LEFT_OUT, '$&-'));
}

function tiny(tree) {
  const count = Number(values.tiny);
  for (let index = 0; index < count; index += 1) {
    const folder = join(tree, `part-${index % 500}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `file-${index}.js`),
      `export const value${index} = (input) => input + ${index};\n`,
    );
  }
  return `${count} tiny files`;
}

function measure(make) {
  const scratch = mkdtempSync(join(tmpdir(), 'fixby-benchmark-'));
  try {
    const tree = join(scratch, 'tree');
    const what = make(tree);
    const args = [resolve(values.bundle), 'scan', tree, '--policy', codeOnly(scratch), '--format', 'json'];
    const run = accounted(process.execPath, args, { expected: [0, 1] });
    const [scan] = JSON.parse(run.stdout).scans.filter(({ scanner }) => scanner === 'code');
    console.log(
      `${what}: ${scan.files} analysed, ${run.seconds.toFixed(1)} s, ${run.processor.toFixed(1)} s of processors, ${Math.round(run.megabytes)} MB (load ${loadavg()[0].toFixed(1)})`,
    );
    for (const note of scan.notes) console.log(`  ${note}`);
    return make === tiny || run.megabytes < LIMIT.megabytes;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const good = [...(positionals.length > 0 ? [assemble] : []), tiny].map(measure);
process.exitCode = good.every(Boolean) ? 0 : 1;
