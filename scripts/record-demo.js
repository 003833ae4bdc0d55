/**
 * Records what a real osv-scanner says of the demo's apps: after a change of `examples/`, or of the
 * pinned version.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { transpile } from './transpile.js';

const built = transpile('record-demo', ['src', 'scripts']);
execFileSync(process.execPath, [`${built}/scripts/record-demo.js`], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
});
