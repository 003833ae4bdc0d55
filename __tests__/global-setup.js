import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests of the bundle use the real osv-scanner, which the bundle gets for itself: once here, not in every test at the same time. */
export default function setup() {
  const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  execFileSync(process.execPath, [bundle, 'demo'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
