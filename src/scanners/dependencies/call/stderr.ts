/** A database that osv-scanner could not load. */
export interface FailedDatabase {
  /** OSV ecosystem, `npm`; untrusted. */
  readonly ecosystem: string;
  readonly reason: string;
}

/**
 * What osv-scanner's stderr says of a run. Its exit code alone proves nothing: it may be 0 or 1
 * after a scan in part.
 */
export interface StderrReading {
  /** Packages found, by path as we gave it; a file that could not be read is missing. */
  readonly counts: ReadonlyMap<string, number>;
  /** Ecosystems whose databases were loaded. */
  readonly loaded: readonly string[];
  readonly databases: readonly FailedDatabase[];
  /** Everything that says that something was not done, with its continuation lines. */
  readonly failures: readonly string[];
}

const SCANNED = /^Scanned (.+) file and found (\d+) packages?$/;
const LOADED = /^Loaded (.+?) local db from /;
const DATABASE = /^could not load db for (.+?) ecosystem: (.*)$/s;

/** Lines that take nothing away from a scan, although they may quote anything. */
const HARMLESS = [
  SCANNED,
  LOADED,
  /^Starting filesystem walk for root: /,
  /^End status: /,
  /^Filtered \d+ local\/unscannable package/,
  // A package without a version has nothing to compare.
  /^Skipping (?:package|library) with missing name or version: /,
  /^Skipping .+: short commit hash /,
  // About line numbers only.
  /^Could not identify (?:line number|package key) /,
  /^Ambiguous interpolation match for /,
  // Said with exit code 128.
  /^No package sources found/,
];

/**
 * Words of every message of osv-scanner 2.5.1 after which something is missing from its result;
 * messages of other versions that have them are taken for such as well.
 */
const FAILURE =
  /\b(?:errors?|fail(?:ed|s|ure)?|invalid|could not|cannot|can't|unable|panic|fatal|denied|unknown|unsupported|ignored|filtered|timed? ?out|openAndExtractFromFile|Loaded filter|Incorrect Usage)\b/i;

/** Reads osv-scanner's stderr. */
export function readStderr(stderr: string): StderrReading {
  const messages = joinContinued(stderr.split(/\r?\n/));
  const counts = countsOf(messages);
  return {
    counts,
    loaded: messages.flatMap((message) => LOADED.exec(message)?.[1] ?? []),
    databases: messages.flatMap((message) => {
      const [, ecosystem, reason] = DATABASE.exec(message) ?? [];
      return ecosystem === undefined || reason === undefined ? [] : [{ ecosystem, reason }];
    }),
    failures: messages.filter(
      (message) => FAILURE.test(message) && !HARMLESS.some((harmless) => harmless.test(message)),
    ),
  };
}

/** Several broken files are listed below their message, each line beginning with a tab. */
function joinContinued(lines: readonly string[]): string[] {
  const messages: string[] = [];
  for (const line of lines) {
    if (line.startsWith('\t') && messages.length > 0) messages.push(`${messages.pop() ?? ''}\n${line}`);
    else messages.push(line);
  }
  return messages;
}

/** A file that is counted twice has the lower count: then a result with more cannot be believed. */
function countsOf(messages: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) {
    const [, path, count] = SCANNED.exec(message) ?? [];
    if (path === undefined) continue;
    counts.set(path, Math.min(Number(count), counts.get(path) ?? Infinity));
  }
  return counts;
}
