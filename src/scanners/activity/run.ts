import type { Observation } from '../../core/findings/finding.js';
import type { ScanReport } from '../../core/findings/result.js';
import type { Policy } from '../../core/policy/policy.js';
import { dayOf } from '../../core/scale/day.js';
import { messageOf } from '../../system/errors.js';
import { VERSION } from '../../version.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { NOT_ASKED, reportOf, timed } from '../shared/scan-report.js';
import { QUARTER, type Counts } from './counts/counts.js';
import { detect } from './detect/detect.js';
import { observationsOf } from './findings.js';
import { fieldsOf } from './formats/fields.js';
import { logsInTree, type LogFile } from './input/files.js';
import { readLogs, type FileRead } from './input/read.js';
import { notesOf, problemsOf } from './readability.js';
import { FixbyError } from '../../system/fixby-error.js';

const ACTIVITY = { name: 'activity', sources: ['activity'] } as const;

/** Options of the scanner. */
export interface ActivityOptions {
  /** Absolute path of the scanned tree's root, to which the policy's globs are relative. */
  readonly root: string;
}

/** Creates the scanner that reads the logs that the policy names. */
export function createActivityScanner({ root }: ActivityOptions): Scanner {
  return {
    ...ACTIVITY,
    skipped: ({ scan }) => (scan.activity.enabled ? null : NOT_ASKED),
    scan: (context) => timed(() => scanOrFail(context, () => namedByPolicy(root, context.policy))),
  };
}

/** Creates the scanner of some logs, whatever the policy names. */
export function activityOf(logs: readonly LogFile[]): Scanner {
  return {
    ...ACTIVITY,
    skipped: () => null,
    scan: (context) => timed(() => scanOrFail(context, () => Promise.resolve(logs))),
  };
}

async function namedByPolicy(root: string, { scan: { activity } }: Policy): Promise<readonly LogFile[]> {
  if (activity.files.length === 0)
    throw new FixbyError('policy', 'no log is named.', 'List them under scan.activity.files of the policy');
  return logsInTree(root, activity.files, activity.exclude);
}

async function scanOrFail(
  context: ScanContext,
  logsOf: () => Promise<readonly LogFile[]>,
): Promise<ScanResult> {
  try {
    return await scan(context, await logsOf());
  } catch (error) {
    return resultOf([], { files: [], reach: null }, { problems: [messageOf(error)], notes: [] }, context);
  }
}

async function scan(context: ScanContext, logs: readonly LogFile[]): Promise<ScanResult> {
  const { activity } = context.policy.scan;
  const { tally, files } = await readLogs(logs, fieldsOf(activity.fields));
  const disabled = new Set<string>(activity.disable);
  const counts = tally.counts();
  const episodes = detect(counts).filter(({ kind }) => !disabled.has(`activity-${kind}`));
  const clients = new Set(episodes.flatMap(({ subject, name }) => (subject === 'client' ? [name] : [])));
  const found = observationsOf(episodes, {
    anonymise: activity.anonymise,
    paths: tally.paths(clients),
    file: logs[0]?.name ?? '',
  });
  const said = {
    problems: problemsOf(files, activity['max-unreadable']),
    notes: notesOf(files, tally.overflow),
  };
  return resultOf(found, { files, reach: reachOf(counts) }, said, context);
}

/** The first and the last day that logs tell of; null where they tell of no request. */
function reachOf({ series }: Counts): NonNullable<ScanReport['reach']> | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { quarters } of series) {
    first = Math.min(first, quarters[0] ?? Infinity);
    last = Math.max(last, quarters.at(-1) ?? -Infinity);
  }
  if (first > last) return null;
  const dayAt = (quarter: number): string => dayOf(new Date(quarter * QUARTER).toISOString(), 'UTC');
  return { first: dayAt(first), last: dayAt(last) };
}

/**
 * A log belongs to no commit. So where a change is compared with its base, both have all findings
 * of the log, and the change is blamed for none.
 */
function resultOf(
  found: readonly Observation[],
  { files, reach }: { readonly files: readonly FileRead[] } & Pick<ScanReport, 'reach'>,
  said: { readonly problems: readonly string[]; readonly notes: readonly string[] },
  { base }: ScanContext,
): ScanResult {
  const report = reportOf(ACTIVITY, { version: VERSION, files: files.length, reach: reach ?? null, ...said });
  return { report, head: found, base: base === null ? [] : found, moved: new Map() };
}
