import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../../fixtures/git.js';

/**
 * Writes a program that runs `body` with this Node. A file without an extension is what the next
 * package.json above says; so one lies beside it, whatever is above the temporary directory.
 * @param body CommonJS
 * @returns the program's path
 */
export function fakeProgram(body: string, name = 'osv-scanner'): string {
  const directory = temporaryDirectory();
  const path = join(directory, name);
  writeFileSync(join(directory, 'package.json'), '{"type":"commonjs"}\n');
  writeFileSync(path, `#!${process.execPath}\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

/**
 * An osv-scanner that does what `body` says. It may use `files` (what `-L` names), `database` (or
 * undefined), `args`, and `say(file, packages)` (the line of a file that was read), `log(text)` (to
 * stderr), `write(results)` (the result), `exit(code)`.
 */
export function fakeOsvScanner(body: string): string {
  return fakeProgram(`
const { appendFileSync, writeFileSync, writeSync } = require('node:fs');
const args = process.argv.slice(2);
const after = (name) => args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const files = args.flatMap((arg, index) => args[index - 1] === '-L' ? [arg.replace(/^:/, '')] : []);
const database = after('--local-db-path');
const log = (text) => { writeSync(2, text + '\\n'); };
const say = (file, count) => log('Scanned ' + file + ' file and found ' + count + (count === 1 ? ' package' : ' packages'));
const write = (results) => writeFileSync(after('--output-file'), typeof results === 'string' ? results : JSON.stringify({ results }));
const exit = (code) => process.exit(code);
const vulnerable = (file, name = 'lodash', id = 'GHSA-35jh-r3h4-6jhm') => ({
  source: { path: file, type: 'lockfile' },
  packages: [{
    package: { name, version: '4.17.15', ecosystem: 'npm' },
    groups: [{ ids: [id], aliases: [id], max_severity: '7.2' }],
    vulnerabilities: [{ id, modified: '2026-01-01T00:00:00Z' }],
  }],
});
appendFileSync(__filename + '.calls', JSON.stringify(args) + '\\n');
${body}`);
}
