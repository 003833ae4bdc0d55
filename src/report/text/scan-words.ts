import type { Result, ScanReport } from '../../core/findings/result.js';
import { seconds } from './dates.js';
import { clip } from './terminal-text.js';
import { count } from './words.js';

/**
 * What was scanned, on one line: `Scanned 1,204 packages in 3 lockfiles and 312 files in 1.9 s`.
 * Scanners run in parallel, so the longest time counts.
 */
export function scannedWords({ scans }: Pick<Result, 'scans'>): string {
  const sum = (value: (scan: ScanReport) => number): number =>
    scans.reduce((total, scan) => total + value(scan), 0);
  const lockfiles = sum((scan) => scan.lockfiles.length);
  // Several scanners read the same files, so the numbers are not added.
  const files = Math.max(0, ...scans.map(otherFiles));
  const packages = sum((scan) => scan.packages ?? 0);
  const what = [
    ...(packages + lockfiles === 0 && files > 0 ? [] : [packageWordsIn(packages, lockfiles)]),
    ...(files === 0 ? [] : [count(files, 'file')]),
  ];
  const failed = scans.filter((scan) => scan.status === 'failed').length;
  const incomplete = failed === 0 ? '' : `; ${count(failed, 'scan')} did not complete`;
  return `Scanned ${what.join(' and ')} in ${seconds(Math.max(0, ...scans.map((scan) => scan.ms)))}${incomplete}`;
}

/**
 * Scanners that did not run, grouped by reason: `forge, workflows (this version does not have it
 * yet)`; empty when all ran.
 */
export function skippedWords(scans: readonly ScanReport[]): string {
  const byReason = new Map<string, string[]>();
  for (const { scanner, status, reason } of scans) {
    if (status !== 'skipped' || reason === null) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), clip(scanner, 60)]);
  }
  return [...byReason].map(([reason, names]) => `${names.join(', ')} (${clip(reason, 500)})`).join('; ');
}

/** The number of files that are not lockfiles: zero for a scanner that lists its lockfiles. */
export function otherFiles({ files, lockfiles }: ScanReport): number {
  return lockfiles.length > 0 ? 0 : (files ?? 0);
}

export function packageWordsIn(packages: number, lockfiles: number): string {
  return `${count(packages, 'package')}${lockfiles === 0 ? '' : ` in ${count(lockfiles, 'lockfile')}`}`;
}
