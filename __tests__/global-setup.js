import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All temporary directories of a run lie in one, which global-teardown.js removes. */
export default function setup() {
  process.env['FIXBY_TEST_TEMPORARY'] = mkdtempSync(join(tmpdir(), 'fixby-tests-'));
}
