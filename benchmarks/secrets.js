/**
 * The secret scanner's wall time over gitleaks' on the same tree: see README.md. Ends with exit
 * code 1 when Fixby is slower.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, timed } from './stopwatch.js';

const { values } = parseArgs({
  options: {
    gitleaks: { type: 'string', default: 'gitleaks' },
    bundle: { type: 'string', default: fileURLToPath(new URL('../dist/index.js', import.meta.url)) },
    files: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '7' },
  },
});
const bundle = resolve(values.bundle);
const files = Number(values.files);

/** Words of programs, and now and then one that scanners for secrets look at more closely. */
const WORDS =
  'const return import export function if else await async name path result error data map filter string number'.split(
    ' ',
  );
const KEYWORDS = ['token', 'key', 'password', 'secret', 'config', 'user'];

/** A file of about 8 KB; the same number gives the same text. */
function source(seed) {
  let state = seed + 1;
  const next = (below) => (state = (state * 48271) % 2147483647) % below;
  const word = () => (next(40) === 0 ? KEYWORDS[next(KEYWORDS.length)] : WORDS[next(WORDS.length)]);
  const line = () =>
    `${'  '.repeat(next(4))}${Array.from({ length: 4 + next(8) }, word).join(' ')}(${next(1e6)}, '${word()}-${next(1e4)}');`;
  return `${Array.from({ length: 120 }, line).join('\n')}\n`;
}

const scratch = mkdtempSync(join(tmpdir(), 'fixby-benchmark-'));
try {
  const tree = join(scratch, 'tree');
  for (let index = 0; index < files; index += 1) {
    const path = join(tree, `package-${index % 40}`, 'src', `file-${index}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source(index));
  }
  const policy = join(scratch, 'policy.yml');
  const off = ['dependencies', 'code', 'forge', 'workflows'].map((name) => `${name}: false`).join(', ');
  writeFileSync(policy, `version: 1\nscan: { ${off}, secrets: true, required: [secrets] }\n`);
  const { ours, theirs } = alternate(Number(values.rounds), {
    theirs: () => timed(values.gitleaks, ['dir', tree, '--no-banner', '--log-level', 'error']).seconds,
    ours: () =>
      timed(process.execPath, [bundle, 'scan', tree, '--policy', policy, '--format', 'json']).seconds,
  });
  const ratio = ours / theirs;
  console.log(
    `${files} files: gitleaks ${theirs.toFixed(2)} s, Fixby ${ours.toFixed(2)} s, ${ratio.toFixed(2)}×; medians of ${values.rounds} rounds, Node ${process.version}`,
  );
  process.exitCode = ratio <= 1 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
