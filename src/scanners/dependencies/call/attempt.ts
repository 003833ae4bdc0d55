import { callOsvScanner, type Call, type Ended } from './call.js';
import { disagreements } from './cross-check.js';
import { inTermsOfRepository, namedAs } from './reason.js';
import { readStderr, type StderrReading } from './stderr.js';

/** Staged path of each lockfile to its path in the repository. */
export type StagedFiles = ReadonlyMap<string, string>;

/** One call of osv-scanner with the reasons not to trust its result. */
export interface Attempt {
  /** Staged paths. */
  readonly files: readonly string[];
  readonly ended: Ended;
  readonly reading: StderrReading;
  /** Reasons why the run is incomplete, one line each; empty when it is complete. */
  readonly objections: readonly string[];
}

/** Calls osv-scanner once and checks exit code, result and messages. */
export async function attempt(call: Call, staged: StagedFiles): Promise<Attempt> {
  const ended = await callOsvScanner(call);
  const reading = readStderr(ended.stderr);
  const failures = reading.failures.slice(0, 3).map((failure) => explain(failure, staged));
  const objections =
    ended.broken === null && failures.length > 0 ? failures : disagreements(ended, reading, call.files);
  return { files: call.files, ended, reading, objections };
}

function explain(failure: string, staged: StagedFiles): string {
  const said = inTermsOfRepository(failure, staged);
  if (failure.startsWith('Incorrect Usage'))
    return `this osv-scanner does not know an option that is needed (${said}): use version 2.5.1`;
  if (isUnreachable(failure))
    return `the advisories could not be asked for (${said}): let this machine reach api.osv.dev, or scan offline with osv-database`;
  return `osv-scanner says: ${said}`;
}

/** Whether osv-scanner says that osv.dev did not answer as it should. */
export function isUnreachable(failure: string): boolean {
  return failure.includes('vulnmatch/osvdev');
}

/** The files that osv-scanner reports as unreadable, each with the reason. */
export function brokenFiles({ files, reading }: Attempt, staged: StagedFiles): Map<string, string> {
  const lines = reading.failures
    .flatMap((failure) => failure.split('\n'))
    .filter((line) => line.startsWith('Error during extraction: ') || line.startsWith('\t'));
  return new Map(
    files.flatMap((file) => {
      const name = `${namedAs(file)}: `;
      const line = lines.find((candidate) => candidate.includes(name));
      if (line === undefined) return [];
      const reason = line.slice(line.indexOf(name) + name.length);
      return [[file, inTermsOfRepository(reason, staged)] as const];
    }),
  );
}

/**
 * Whether a run may have failed because of one of its files, rather than because it could not start
 * or reach the advisories.
 */
export function mayBeAFile({ ended, reading }: Attempt): boolean {
  return (
    ended.started &&
    !reading.failures.some((failure) => /\(extracting as vulnmatch\/|^Incorrect Usage/.test(failure))
  );
}
