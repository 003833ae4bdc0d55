import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fleetOf } from '../../core/fleet/fleet.js';
import { DEFAULT_POLICY } from '../../core/policy/policy.js';
import { fleetReadings, type FleetReadings, type FleetWish } from '../../fleet/readings.js';
import { exportFiles } from '../../report/fleet/export.js';
import { renderFleet } from '../../report/fleet/render.js';
import { readPolicyText } from '../../run/policy-in-force.js';
import { FixbyError } from '../../system/fixby-error.js';
import { bases } from '../bases.js';
import { command, type Call, type Options } from '../command.js';
import { connectTo } from '../connection.js';
import { EXIT } from '../exit.js';
import { terminalLog } from '../log.js';
import { namedPolicy } from '../policy-file.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';

const options = {
  org: {
    type: 'string',
    value: '<name>',
    summary: 'all repositories of this organization or person that the token sees',
  },
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'markdown', 'json', 'html'],
    summary: 'how the report is written; default: text',
  },
  output: shared.output,
  policy: {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'the policy that none may be weaker than; default: the default policy',
  },
  state: {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'keep what is read there, and go on where a reading was cut short',
  },
  export: {
    type: 'string',
    value: '<dir>',
    path: 'directory',
    summary: 'also write findings.jsonl and repositories.jsonl there',
  },
  evidence: {
    type: 'string',
    value: '<dir>',
    path: 'directory',
    summary: 'also write the evidence of each repository there, from --since on',
  },
  since: { type: 'string', value: '<date>', summary: 'with --evidence: first day of the period' },
  until: { type: 'string', value: '<date>', summary: 'with --evidence: last day; default: today' },
} as const satisfies Options;

/**
 * `fixby fleet --org acme`: what is late in all repositories, by their issues, and which of them
 * have no gate, no scan or a weaker policy.
 * @throws FixbyError, or what the GitHub client throws
 */
export const fleet = command({
  name: 'fleet',
  summary: 'all repositories at once: what is late, and where the gate is missing',
  operands: [{ name: 'repository', many: true }],
  examples: [
    { call: 'fixby fleet --org acme --format html --output fleet.html', does: 'one page' },
    { call: 'fixby fleet acme/app acme/api --export ledger', does: 'JSON lines for DuckDB or BigQuery' },
  ],
  options,
  run,
});

async function run({ values, operands }: Call<typeof options>): Promise<number> {
  const { client, server } = connectTo();
  const against =
    values.policy === undefined
      ? DEFAULT_POLICY
      : await readPolicyText(namedPolicy(values.policy), values.policy, bases);
  const wish: FleetWish = {
    client,
    server,
    org: values.org ?? null,
    names: operands,
    against,
    readBase: bases,
    state: values.state ?? null,
    now: new Date().toISOString(),
    log: terminalLog,
  };
  const { scope, asOf, readings } = await readingsFor(wish, values);
  const fleet = fleetOf(scope, asOf, readings);
  if (values.export !== undefined) {
    await madeDirectory(values.export);
    for (const { name, text } of exportFiles(readings, asOf))
      await writeReport(join(values.export, name), text, 'owner');
  }
  await writeReport(values.output ?? null, await renderFleet(fleet, values.format ?? 'text'), 'owner');
  return fleet.repositories.some(({ sight }) => sight === 'failed') ? EXIT.failed : EXIT.pass;
}

/** With evidence everything is read anew, since a state keeps no scans. */
async function readingsFor(wish: FleetWish, values: Call<typeof options>['values']): Promise<FleetReadings> {
  const { evidence: directory, since, until } = values;
  if (directory === undefined) return fleetReadings(wish);
  await madeDirectory(directory);
  return (await import('../fleet-evidence.js')).fleetEvidence(wish, { directory, since, until });
}

async function madeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new FixbyError('usage', `${path} is no directory that can be written to.`, 'Name another one.', {
      cause: error,
    });
  }
}
