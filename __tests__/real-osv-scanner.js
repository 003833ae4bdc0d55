import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** What runs the real osv-scanner, and is left out where there is none: `.ci/run` fails then. */
export const NEED_OSV_SCANNER = ['__tests__/bundle/', '__tests__/run/fix/mend.test.ts'];

/**
 * Has the bundle get the real osv-scanner, once and not in every test at the same time; a build is
 * seen to go on.
 * @returns {Promise<string | null>} why there is none, in one line; null where there is
 * @throws where the bundle fails for another reason, with all that it said
 */
export async function whyNoOsvScanner() {
  const { code, said } = await run('demo', '--answer', 'real');
  if (code === 0) return null;
  const why = /There is no osv-scanner\. (Tried: .*)\. Do one of these/u.exec(said)?.[1];
  if (why === undefined) throw new Error(`The set-up failed: fixby demo ended with ${code}.\n${said}`);
  return why;
}

function run(...args) {
  const child = spawn(process.execPath, [bundle, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
    process.stderr.write(text);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, said }));
  });
}
