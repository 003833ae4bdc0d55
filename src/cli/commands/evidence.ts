import { parseArgs } from 'node:util';
import { evidenceOf } from '../../core/history/evidence-of.js';
import { recordsOf } from '../../core/history/records.js';
import { ownDashboard } from '../../core/ledger/plan/dashboard.js';
import { calendarDate } from '../../core/policy/fields.js';
import { dayOf, type Day } from '../../core/scale/day.js';
import { readScanDays } from '../../github/read/scan-days.js';
import { renderEvidence, type EvidenceFormat } from '../../report/evidence/evidence.js';
import { connect } from '../connection.js';
import { EXIT, UsageError } from '../main.js';
import { readTracked } from '../tracked.js';
import { writeReport } from '../write-report.js';

const FORMATS: readonly EvidenceFormat[] = ['markdown', 'csv', 'json'];

/**
 * `fixby evidence --since 2026-01-01`: what an auditor gets, all of it read from GitHub.
 * @throws UsageError, PolicyFileError, or where GitHub could not be read
 */
export async function evidence(args: readonly string[]): Promise<number> {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      since: string,
      until: string,
      format: string,
      output: string,
      repository: string,
      policy: string,
      workflow: string,
    },
  });
  const format = FORMATS.find((candidate) => candidate === (values.format ?? 'markdown'));
  if (format === undefined)
    throw new UsageError(`--format is "${values.format ?? ''}"; it must be one of ${FORMATS.join(', ')}.`);
  if (values.since === undefined)
    throw new UsageError('evidence needs the first day of its period: fixby evidence --since 2026-01-01');
  const since = day('--since', values.since);
  const connection = await connect(values.repository ?? null, '.');
  const tracked = await readTracked(connection, values.policy ?? null);
  const { policy, book, branch } = tracked;
  const asOf = new Date().toISOString();
  const today = dayOf(asOf, policy.sla.timezone);
  const wanted = values.until === undefined ? today : day('--until', values.until);
  const until = wanted < today ? wanted : today;
  if (since > until) throw new UsageError(`--since is ${since}, after the end of the period, ${until}.`);
  const workflow = values.workflow ?? ownDashboard(book)?.meta.workflow ?? null;
  if (workflow === null)
    throw new UsageError(
      'no dashboard says which workflow scans the default branch: name its file with --workflow fixby.yml.',
    );
  const { timezone } = policy.sla;
  const { client, name } = connection;
  const report = evidenceOf({
    repository: `${name.owner}/${name.repo}`,
    since,
    until,
    asOf,
    records: recordsOf(book, policy, asOf),
    policy,
    policyPath: tracked.policyPath,
    policyRef: tracked.policyRef,
    scannedDays: await readScanDays(client, name, branch, workflow, { since, until, timezone }),
  });
  await writeReport(values.output ?? null, renderEvidence(report, format));
  return EXIT.pass;
}

function day(option: string, value: string): Day {
  const parsed = calendarDate().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `${option} is "${value}"; it ${parsed.error.issues.map(({ message }) => message).join(' and ')}.`,
  );
}
