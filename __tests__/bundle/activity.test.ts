import { expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { temporaryDirectory, writeFiles } from '../fixtures/git.js';
import { BUNDLE, execute } from './stage.js';

const START = Date.UTC(2026, 9, 5);

/** A line of the Combined log format. */
function line(client: string, at: number, request: string, status: number): string {
  const [day, month, year] = new Date(at).toUTCString().slice(5, 16).split(' ');
  const time = new Date(at).toISOString().slice(11, 19);
  return `${client} - - [${day}/${month}/${year}:${time} +0000] "${request} HTTP/1.1" ${status} 5 "-" "curl/8"\n`;
}

/** A quiet week, on whose sixth day somebody guesses passwords. */
const LOG = [
  ...Array.from({ length: 1_000 }, (_, index) => line('198.51.100.4', START + index * 600_000, 'GET /', 200)),
  ...Array.from({ length: 200 }, (_, index) =>
    line('203.0.113.77', START + 5 * 86_400_000 + index * 5_000, 'POST /login?token=s3cret', 401),
  ),
].join('');

it.each([
  ['plain', LOG],
  ['packed', gzipSync(LOG)],
])('fixby activity reads a %s log', async (_, content) => {
  const directory = temporaryDirectory();
  writeFiles(directory, { 'access.log': content });
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory };
  const args = [BUNDLE, 'activity', 'access.log', '--format', 'json'];
  const { exitCode, stdout } = await execute(process.execPath, args, env, directory);
  expect(exitCode).toBe(0);
  const { findings } = JSON.parse(stdout) as { findings: { activity: { name: string; observed: number } }[] };
  expect(findings.map(({ activity }) => activity)).toMatchObject([{ name: '203.0.113.0/24', observed: 200 }]);
  expect(stdout).not.toMatch(/203\.0\.113\.77|s3cret/u);
});
