/** Bundles and runs `docs.ts`, since Node 20 does not run TypeScript. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const run = (...args) => execFileSync(process.execPath, args, { cwd, stdio: 'inherit' });
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'scripts/docs.ts',
  '--out',
  '.cache/docs',
  '--transpile-only',
  '--quiet',
);
run('.cache/docs/index.js');
