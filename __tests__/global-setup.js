import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What may stand between a test and a server of its own on this machine. */
const PROXIES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy'];

/** All temporary directories of a run lie in one, which global-teardown.js removes. */
export default function setup() {
  for (const name of PROXIES) Reflect.deleteProperty(process.env, name);
  process.env['FIXBY_TEST_TEMPORARY'] = mkdtempSync(join(tmpdir(), 'fixby-tests-'));
}
