/** Bundles the sources into `dist/`, from nothing each time: ncc does not remove what it no longer writes. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? 'dist';
rmSync(new URL(`../${out}/`, import.meta.url), { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'src/index.ts',
    '--out',
    out,
    '--license',
    'licenses.txt',
    '--quiet',
  ],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
