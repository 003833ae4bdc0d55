import type { ScanReport } from '../../core/findings/result.js';
import { seconds } from '../text/dates.js';
import { atMost } from '../text/fit.js';
import { placeWords } from '../text/locations.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, list, table, tableRow } from '../text/markdown-blocks.js';
import { feedLine } from '../text/feed-words.js';
import { scannedWords, skippedWords, otherFiles, packageWordsIn } from '../text/scan-words.js';
import { clip } from '../text/terminal-text.js';
import { count, countsFromDetection } from '../text/words.js';
import type { Section } from './folded-parts.js';
import type { ReportContext } from './report-context.js';

/** Maximum number of lockfiles that are listed. */
const MAX_LOCKFILES = 50;

/** The scanners, their versions and results, and the lockfiles. */
export function scansSection({ result }: ReportContext): Section {
  const head = [markup`Scanner`, markup`Version`, markup`Result`, markup`Looked at`, markup`Time`];
  const ran = result.scans.filter(({ status }) => status !== 'skipped');
  const body = blocks([
    table(head, ran.map(scanRow)),
    skippedPart(result.scans),
    list((result.feeds ?? []).map((feed) => markup`${clip(feedLine(feed), 500)}`)),
    lockfileList(result.scans),
  ]);
  return { title: scannedWords(result), body: () => body };
}

function skippedPart(scans: readonly ScanReport[]): Markdown {
  const words = skippedWords(scans);
  return words === '' ? EMPTY : markup`Skipped: ${words}`;
}

function scanRow(scan: ScanReport): Markdown {
  return tableRow([
    markup`${clip(scan.scanner, 60)}`,
    markup`${clip(scan.version, 60)}`,
    markup`${statusWords(scan)}`,
    markup`${lookedAtWords(scan)}`,
    markup`${seconds(scan.ms)}`,
  ]);
}

/** `412 packages in 1 lockfile`, `312 files`. */
function lookedAtWords(scan: ScanReport): string {
  const { packages, lockfiles } = scan;
  const files = otherFiles(scan);
  const parts = [
    ...(packages === null ? [] : [packageWordsIn(packages, lockfiles.length)]),
    ...(files === 0 ? [] : [count(files, 'file')]),
  ];
  return parts.join(', ');
}

function statusWords({ status, reason }: ScanReport): string {
  const word = status === 'done' ? 'complete' : 'did not complete';
  return reason === null ? word : `${word}: ${clip(reason, 500)}`;
}

function lockfileList(scans: readonly ScanReport[]): Markdown {
  const all = scans.flatMap((scan) => scan.lockfiles);
  return list(
    atMost(
      MAX_LOCKFILES,
      all,
      ({ path, packages }) =>
        markup`${code(placeWords({ path, line: null }))}: ${count(packages, 'package')}`,
    ),
  );
}

/** The footer: what was compared, under which policy, and in which run. */
export function footer({ result, selection, runUrl }: ReportContext): Markdown {
  const { comparison, policy } = result;
  const head = comparison.head === null ? markup`working tree` : code(shortSha(comparison.head));
  const trees = comparison.base === null ? head : markup`${head} against ${code(shortSha(comparison.base))}`;
  const from =
    policy.path === null
      ? markup`default policy`
      : markup`${code(clip(policy.path, 200))}${policy.ref === null ? EMPTY : markup` at ${code(shortSha(policy.ref))}`}`;
  const parts = [
    trees,
    markup`policy ${policy.preset}, ${from}`,
    ...(selection.main.some(countsFromDetection) ? [markup`days count from detection`] : []),
    ...(runUrl === null ? [] : [link('run', runUrl)]),
  ];
  return markup`<sub>${join(parts, ' · ')}</sub>`;
}

function shortSha(commit: string): string {
  return commit.slice(0, 7);
}
