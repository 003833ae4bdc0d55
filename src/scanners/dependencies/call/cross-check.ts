import type { Ended } from './call.js';
import type { StderrReading } from './stderr.js';

/**
 * Checks whether exit code, result and messages of a run are consistent. An osv-scanner that failed
 * in part may end with any exit code and a result that looks clean.
 * @param files the staged lockfiles that were passed to it
 * @returns the inconsistencies; empty when there are none
 */
export function disagreements(ended: Ended, reading: StderrReading, files: readonly string[]): string[] {
  if (ended.broken !== null) return [ended.broken];
  const silent = files.filter((file) => !reading.counts.has(file));
  return [
    ...(silent.length === 0
      ? []
      : [
          `osv-scanner does not say that it read ${silent.length === 1 ? 'it' : `${silent.length} of the files`}`,
        ]),
    ...exitCodeProblems(ended, reading),
    ...resultProblems(ended, reading, files),
  ];
}

/**
 * Inconsistencies between the exit code and the rest. @see
 * https://google.github.io/osv-scanner/output/#return-codes
 */
function exitCodeProblems({ exitCode, result }: Ended, { counts }: StderrReading): string[] {
  const packages = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const vulnerable = result?.results.some(({ packages: found }) => found.length > 0) ?? false;
  switch (exitCode) {
    case 0:
    case 1:
      if (result === null) return [`osv-scanner ended with exit code ${exitCode} and left no result`];
      if (packages === 0) return [`osv-scanner ended with exit code ${exitCode}, but found no package`];
      if (vulnerable === (exitCode === 1)) return [];
      return [
        `osv-scanner ended with exit code ${exitCode}, but its result has ${vulnerable ? '' : 'no '}vulnerabilities`,
      ];
    case 128:
      return packages === 0 && !vulnerable
        ? []
        : ['osv-scanner ended with exit code 128 (no packages), but found some'];
    default:
      return [`osv-scanner ended with exit code ${exitCode ?? '?'}`];
  }
}

function resultProblems({ result }: Ended, { counts }: StderrReading, files: readonly string[]): string[] {
  const given = new Set(files.map(slashed));
  const found = new Map<string, number>();
  const problems: string[] = [];
  for (const { source, packages } of result?.results ?? []) {
    const path = slashed(source.path);
    found.set(path, (found.get(path) ?? 0) + packages.length);
    if (!given.has(path)) problems.push('its result is about a file that it was not given');
    for (const { groups, vulnerabilities } of packages) {
      const grouped = new Set(groups.flatMap(({ ids }) => ids));
      if (vulnerabilities.length === 0 || !vulnerabilities.every(({ id }) => grouped.has(id)))
        problems.push('its result has a package whose vulnerabilities and groups differ');
    }
  }
  for (const file of files) {
    if ((found.get(slashed(file)) ?? 0) > (counts.get(file) ?? Infinity))
      problems.push('its result has more vulnerable packages than it found packages');
  }
  return [...new Set(problems)].map((problem) => `osv-scanner cannot be believed: ${problem}`);
}

/** A path with `/`, which osv-scanner uses in results on every system. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
