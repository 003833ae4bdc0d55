import type { SideCoverage, Unseen, UnseenReason } from '../../core/findings/coverage.js';
import type { Result, ScanReport } from '../../core/findings/result.js';
import { clip } from './terminal-text.js';
import { count, enumerate, number } from './words.js';

/** Maximum number of files that are named for one reason; with more, only their number is given. */
const NAMED = 2;

/** Maximum number of languages that are named. */
const MAX_LANGUAGES = 5;

/** The languages that the code scanner supports. */
const SCANNED_LANGUAGES = ['JavaScript', 'TypeScript'] as const;

/**
 * What was scanned and what was not, on one line: `537 packages: 274 compared, 263 without a
 * version in pom.xml; code: 212 of 214 JavaScript and TypeScript files; 1,380 Python files have no
 * code scanner here`. Empty when no scanner reports coverage.
 */
export function coverageLine({ scans }: Pick<Result, 'scans'>): string {
  return scans.flatMap(scanWords).join('; ');
}

function scanWords(scan: ScanReport): string[] {
  const { coverage, sources, status } = scan;
  if (status === 'failed') return [`${nameOf(scan)}: not complete`];
  if (coverage === null) return [];
  const { head } = coverage;
  if (sources.includes('dependencies')) return packageWords(head);
  if (sources.includes('code')) return [...codeWords(head), ...languageWords(head)];
  if (scan.scanner === 'sarif')
    return [[`${count(head.looked.files, 'SARIF file')} read`, ...fileGaps(head.unseen)].join(', ')];
  return fileWords(nameOf(scan), head);
}

function nameOf({ scanner, sources }: ScanReport): string {
  return sources.length === 1 && sources[0]?.startsWith('sarif:') === false ? sources[0] : scanner;
}

/**
 * `537 packages: 274 compared, 263 without a version in pom.xml; package-lock.json cannot be read`.
 */
function packageWords({ looked, unseen }: SideCoverage): string[] {
  const packages = unseen.filter(({ kind }) => kind === 'package');
  const files = unseen.filter(({ kind }) => kind === 'file');
  const all = looked.packages + packages.length;
  const compared =
    packages.length === 0
      ? `${count(all, 'package')} compared`
      : `${count(all, 'package')}: ${enumerate([`${number(looked.packages)} compared`, ...packageGaps(packages)])}`;
  return [compared, ...fileGaps(files)];
}

const PACKAGE_WORDS: Partial<Record<UnseenReason, string>> = {
  'no-version': 'without a version',
  'no-lock': 'without a lockfile',
  'out-of-step': 'that the lockfile does not know',
  excluded: 'excluded by the policy',
};

function packageGaps(packages: readonly Unseen[]): string[] {
  return [...byReason(packages)].map(
    ([reason, items]) =>
      `${number(items.length)} ${PACKAGE_WORDS[reason] ?? FILE_WORDS[reason]}${inWords(items)}`,
  );
}

/** ` in pom.xml`, ` in 3 files`. */
function inWords(items: readonly Unseen[]): string {
  const files = [...new Set(items.map(({ where }) => where))];
  return files.length <= NAMED
    ? ` in ${enumerate(files.map((path) => clip(path, 60)))}`
    : ` in ${number(files.length)} files`;
}

const FILE_WORDS: Readonly<Record<UnseenReason, string>> = {
  'no-version': 'without a version',
  'no-lock': 'without a lockfile',
  'out-of-step': 'out of step with the manifest',
  unreadable: 'unreadable',
  'too-large': 'too large',
  partly: 'looked at only in part',
  generated: 'generated',
  minified: 'minified',
  vendored: 'vendored or built',
  excluded: 'excluded by the policy',
  unsupported: 'of a format that is not read',
};

/** `2 files unreadable (a.json, b.json)`. */
function fileGaps(files: readonly Unseen[]): string[] {
  return [...byReason(files)].map(([reason, items]) => {
    const names = items.length <= NAMED ? ` (${items.map(({ where }) => clip(where, 60)).join(', ')})` : '';
    return `${count(items.length, 'file')} ${FILE_WORDS[reason]}${names}`;
  });
}

function byReason(items: readonly Unseen[]): Map<UnseenReason, Unseen[]> {
  const groups = new Map<UnseenReason, Unseen[]>();
  for (const item of items) groups.set(item.reason, [...(groups.get(item.reason) ?? []), item]);
  return groups;
}

/** `code: 212 of 214 JavaScript and TypeScript files (2 files minified)`. */
function codeWords({ looked, unseen }: SideCoverage): string[] {
  const all = looked.files + unseen.length;
  if (all === 0) return [];
  const gaps = fileGaps(unseen);
  const what = unseen.length === 0 ? number(all) : `${number(looked.files)} of ${number(all)}`;
  return [
    `code: ${what} JavaScript and TypeScript ${all === 1 ? 'file' : 'files'}${gaps.length === 0 ? '' : ` (${gaps.join(', ')})`}`,
  ];
}

/** Numbers of source files in languages that no scanner supports. */
function languageWords({ languages }: SideCoverage): string[] {
  const others = Object.entries(languages)
    .filter(([language]) => !SCANNED_LANGUAGES.some((known) => known === language))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (others.length === 0) return [];
  const shown = others.slice(0, MAX_LANGUAGES).map(([language, files]) => `${number(files)} ${language}`);
  const rest = others.slice(MAX_LANGUAGES).reduce((sum, [, files]) => sum + files, 0);
  const all = others.reduce((sum, [, files]) => sum + files, 0);
  return [
    `${enumerate([...shown, ...(rest === 0 ? [] : [`${number(rest)} other`])])} ${all === 1 ? 'file has' : 'files have'} no code scanner here`,
  ];
}

/** `secrets: 1,204 of 1,206 files (2 files unreadable)`. */
function fileWords(name: string, { looked, unseen }: SideCoverage): string[] {
  const all = looked.files + unseen.length;
  const gaps = fileGaps(unseen);
  if (all === 0) return [];
  return gaps.length === 0
    ? [`${name}: ${count(all, 'file')}`]
    : [`${name}: ${number(looked.files)} of ${count(all, 'file')} (${gaps.join(', ')})`];
}
