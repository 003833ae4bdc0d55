/**
 * How long the commands that do little take, over the start of Node itself, in one run: see
 * README.md.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alternate, timed } from './stopwatch.js';

const { values } = parseArgs({
  options: {
    bundle: { type: 'string', default: fileURLToPath(new URL('../dist/index.js', import.meta.url)) },
    rounds: { type: 'string', default: '21' },
  },
});
const LIMIT = 1.3;
const CALLS = [['--version'], ['--help'], ['policy', 'check']];

const directory = mkdtempSync(join(tmpdir(), 'fixby-cold-start-'));
mkdirSync(join(directory, '.github'));
writeFileSync(join(directory, '.github', 'fixby.yml'), 'version: 1\n');
process.chdir(directory);
const calls = CALLS.map((args) => [
  `fixby ${args.join(' ')}`,
  () => timed(process.execPath, [values.bundle, ...args]).seconds,
]);
const node = () => timed(process.execPath, ['-e', '0']).seconds;
const medians = alternate(Number(values.rounds), { node, ...Object.fromEntries(calls) });
process.chdir(tmpdir());
rmSync(directory, { recursive: true });

console.log(`Node ${process.version}: \`node -e 0\` takes ${(medians.node * 1000).toFixed(0)} ms`);
for (const [name] of calls) {
  const ratio = medians[name] / medians.node;
  console.log(`${name}: ${ratio.toFixed(2)}×${ratio > LIMIT ? `, over the limit of ${LIMIT}×` : ''}`);
  if (ratio > LIMIT) process.exitCode = 1;
}
