/**
 * Writes every generated file of the docs; transpiled first, since Node 20 does not run TypeScript.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { transpile } from './transpile.js';

const cwd = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, [`${transpile('docs', ['src', 'scripts'])}/scripts/docs.js`], {
  cwd,
  stdio: 'inherit',
});
