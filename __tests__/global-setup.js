import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The tests of the bundle use the real osv-scanner, which the bundle gets for itself: once here, not in every test at the same time. And all
 * temporary directories of a run lie in one, which global-teardown.js removes.
 */
export default function setup() {
  process.env['FIXBY_TEST_TEMPORARY'] = mkdtempSync(join(tmpdir(), 'fixby-tests-'));
  const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  execFileSync(process.execPath, [bundle, 'demo'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
