import { rmSync } from 'node:fs';

/** Removes the temporary directories of the run. */
export default function teardown() {
  rmSync(process.env['FIXBY_TEST_TEMPORARY'], { recursive: true, force: true });
}
