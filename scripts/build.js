/**
 * Bundles the sources into `dist/`, from nothing each time: ncc does not remove what it no longer
 * writes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nameChunks } from './name-chunks.js';
import { preferModules, transpile } from './transpile.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? 'dist';
const stats = `${root}.cache/stats.json`;
rmSync(`${root}${out}`, { recursive: true, force: true });

// Without their types, which `npm run typecheck` checks: ncc would check them again in three times
// the time.
const sources = transpile('bundle', ['src'], []);
preferModules(sources);
// CommonJS, which Node starts faster than ES modules: ncc writes those only where the nearest
// package.json asks for them.
writeFileSync(`${sources}/package.json`, '{}\n');
const ncc = ['build', `${sources}/src/index.js`, '--out', out];
// Without ncc's cache, which keeps a module as the last settings made it: a machine that had built
// ES modules before put some of those into CommonJS.
const options = ['--no-cache', '--license', 'licenses.txt', '--stats-out', stats, '--quiet'];
execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', ...ncc, ...options], {
  cwd: root,
  stdio: 'inherit',
});
writeFileSync(`${root}${out}/package.json`, '{ "type": "commonjs" }\n');
nameChunks(`${root}${out}`, JSON.parse(readFileSync(stats, 'utf8')));
