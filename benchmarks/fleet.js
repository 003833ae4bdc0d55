/**
 * What reading an organization of 500 repositories with 50,000 findings takes: see README.md. Ends
 * with exit code 1 when a figure is over its limit, or a reading that was cut short ends otherwise
 * than a whole one.
 */
/* global fetch */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { transpile } from '../scripts/transpile.js';

const { values } = parseArgs({
  options: {
    repositories: { type: 'string', default: '500' },
    findings: { type: 'string', default: '100' },
    keep: { type: 'string' },
  },
});
const repositories = Number(values.repositories);
/** Of a repository: open and mended ones. */
const findings = Number(values.findings);
/** Requests for names, details, issues, and what faults and unpinned dashboards cost on top. */
const LIMIT = { requests: repositories * 0.7 + 60, points: 5_000, megabytes: 700 };

const built = join(transpile('benchmark', ['src', '__tests__', 'benchmarks']), 'benchmarks/fleet');
const bundle = join(import.meta.dirname, '..', 'dist', 'index.js');
const directory = values.keep ?? mkdtempSync(join(tmpdir(), 'fixby-fleet-'));
const server = fork(join(built, 'server.js'), [repositories, repositories, findings, 6].map(String));
let [{ url, token }] = await once(server, 'message');
let good = true;
try {
  const hidden = Array.from({ length: repositories }, (_, at) => `others/hidden-${at}`);
  const whole = await reading('whole', ['--export', join(directory, 'ledger')], hidden);
  const state = join(directory, 'state.jsonl');
  await reading('kept', ['--state', state], hidden);
  // As a run leaves it that was killed in the middle of a line.
  const lines = readFileSync(state, 'utf8').split('\n');
  const half = Math.floor(lines.length / 2);
  writeFileSync(state, [...lines.slice(0, half), lines[half].slice(0, 100)].join('\n'));
  const resumed = await reading('resumed', ['--state', state], hidden);
  const same = comparable(whole) === comparable(resumed);
  console.log(`\nA reading that was cut short ends as a whole one: ${same}`);
  good &&= same;
} finally {
  server.kill();
  if (values.keep === undefined) rmSync(directory, { recursive: true });
}
process.exitCode = good ? 0 : 1;

/** Reads all of it by the command line, and prints what it took. */
async function reading(name, options, hidden) {
  const output = join(directory, `${name}.json`);
  const start = process.hrtime.bigint();
  const used = JSON.parse(
    execFileSync(
      process.execPath,
      [
        join(built, 'client.js'),
        bundle,
        'fleet',
        '--org',
        'acme',
        ...hidden,
        '--format',
        'json',
        '--output',
        output,
        ...options,
      ],
      {
        env: { ...process.env, GITHUB_TOKEN: token, GITHUB_API_URL: url, GITHUB_SERVER_URL: url },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim(),
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  server.send('done');
  const [{ requests, violations, token: next }] = await once(server, 'message');
  const points = await pointsUsed();
  token = next;
  const fleet = JSON.parse(readFileSync(output, 'utf8'));
  const { total } = fleet;
  const fits =
    requests <= LIMIT.requests &&
    points <= LIMIT.points &&
    used.megabytes <= LIMIT.megabytes &&
    violations.length === 0;
  good &&= fits;
  console.log(
    `${name}: ${requests} requests (limit ${LIMIT.requests}), ${points} points of an hour's 5,000, ${seconds.toFixed(0)} s, ${used.megabytes} MB; ${total.read} of ${total.repositories} read, ${total.open} open, ${total.overdue} overdue${violations.length === 0 ? '' : `; ${violations[0]}`}`,
  );
  return fleet;
}

/** What GitHub has counted for the token. */
async function pointsUsed() {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ rateLimit { used } }' }),
  });
  return (await answer.json()).data.rateLimit.used;
}

/** All but the time. */
function comparable(fleet) {
  return JSON.stringify({ ...fleet, asOf: null });
}
