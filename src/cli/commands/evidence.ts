import type { EvidencePermissions } from '../../core/history/evidence.js';
import { evidenceOf } from '../../core/history/evidence-of.js';
import {
  currentWaivers,
  waiversOver,
  type PolicyOverTime,
  type PolicyWaiver,
} from '../../core/history/policy-waivers.js';
import { recordsOf } from '../../core/history/records.js';
import { ownDashboard } from '../../core/ledger/own-dashboard.js';
import { DEFAULT_POLICY_PATH } from '../../core/policy/path.js';
import { policyIn } from '../../core/policy/read/parse.js';
import { dayOf, type Day } from '../../core/scale/day.js';
import { explainApiError } from '../../github/client.js';
import { fileVersions } from '../../github/read/policy-history.js';
import { readScanDays } from '../../github/read/scan-days.js';
import { renderEvidence } from '../../report/evidence/evidence.js';
import { readPermissionHistory, type HistoryPeriod } from '../../run/permission-history.js';
import { FixbyError } from '../../system/fixby-error.js';
import { command, type Call, type Options } from '../command.js';
import { connect, type Connection } from '../connection.js';
import { dayOption } from '../day-option.js';
import { EXIT } from '../exit.js';
import * as shared from '../shared-options.js';
import { readTracked, type Tracked } from '../tracked.js';
import { writeReport } from '../write-report.js';

const options = {
  since: { type: 'string', value: '<date>', required: true, summary: 'first day of the period' },
  until: { type: 'string', value: '<date>', summary: 'last day of the period; default: today' },
  format: {
    type: 'string',
    value: '<format>',
    choices: ['markdown', 'csv', 'json'],
    summary: 'how the report is written; default: markdown',
  },
  output: shared.output,
  workflow: {
    type: 'string',
    value: '<file>',
    summary: 'the workflow that scans; default: the one on the dashboard',
  },
  repository: shared.repository,
  policy: shared.policy,
} as const satisfies Options;

/**
 * `fixby evidence --since 2026-01-01`: prints the evidence report for an auditor, all of it read
 * from GitHub.
 * @throws FixbyError, or what the GitHub client throws
 */
export const evidence = command({
  name: 'evidence',
  summary: 'for an auditor: every finding of a period, and how often was scanned',
  operands: [],
  examples: [
    {
      call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
      does: 'reads with the token in GITHUB_TOKEN',
    },
  ],
  options,
  run,
});

async function run({ values }: Call<typeof options>): Promise<number> {
  const since = dayOption('--since', values.since);
  const connection = await connect(values.repository ?? null, '.');
  const tracked = await readTracked(connection, values.policy ?? null);
  const { policy, ledger, branch } = tracked;
  const asOf = new Date().toISOString();
  const today = dayOf(asOf, policy.sla.timezone);
  const wanted = values.until === undefined ? today : dayOption('--until', values.until);
  const until = wanted < today ? wanted : today;
  if (since > until)
    throw new FixbyError('usage', `--since is ${since}, after the end of the period, ${until}.`);
  const workflow = values.workflow ?? ownDashboard(ledger)?.meta.workflow ?? null;
  if (workflow === null)
    throw new FixbyError(
      'usage',
      'no dashboard says which workflow scans the default branch: name its file with --workflow fixby.yml.',
    );
  const { timezone } = policy.sla;
  const { client, name } = connection;
  const report = evidenceOf({
    repository: `${name.owner}/${name.repo}`,
    since,
    until,
    asOf,
    records: recordsOf(ledger, policy, asOf),
    policy,
    policyWaivers: await policyWaivers(connection, tracked, values.policy !== undefined, today),
    policyPath: tracked.policyPath,
    policyRef: tracked.policyRef,
    permissions: await permissions(connection, tracked, { since, until, timezone }),
    scannedDays: await readScanDays(client, name, branch, workflow, { since, until, timezone }),
  });
  await writeReport(values.output ?? null, renderEvidence(report, values.format ?? 'markdown'), 'owner');
  return EXIT.pass;
}

/** What the period gave to the repository's Forge apps; null where it has none. */
async function permissions(
  { client, name }: Connection,
  { policy, tip }: Tracked,
  period: HistoryPeriod,
): Promise<EvidencePermissions | null> {
  const { enabled, exclude } = policy.scan.forge;
  if (!enabled) return null;
  try {
    return await readPermissionHistory(client, name, tip, { directory: '', exclude }, period);
  } catch (error) {
    throw new FixbyError(
      'github',
      `the history of the manifests of Forge apps could not be read: ${explainApiError(error)}.`,
      'Without it nobody can tell what the apps were given. Run it again; if it stays so, give the token "contents: read" and "pull-requests: read".',
      { cause: error },
    );
  }
}

/** The waivers of the policy's whole history; of a file of this machine only what it says now. */
async function policyWaivers(
  { client, name }: Connection,
  { policy, policyPath, tip }: Tracked,
  local: boolean,
  today: Day,
): Promise<PolicyWaiver[]> {
  if (local) return currentWaivers(policy, today);
  const path = policyPath ?? DEFAULT_POLICY_PATH;
  const versions: PolicyOverTime[] = [];
  try {
    for await (const { at, author, text } of fileVersions(client, name, tip, path)) {
      versions.unshift({ at, author, policy: text === null ? null : policyIn(text) });
    }
  } catch (error) {
    throw new FixbyError(
      'github',
      `the history of ${path} could not be read: ${explainApiError(error)}.`,
      'Without it nobody can tell who waived what since when. Run it again; if it stays so, give the token "contents: read".',
      { cause: error },
    );
  }
  return waiversOver(versions, policy, today);
}
