/** A database that osv-scanner could not load. */
export interface FailedDatabase {
  /** The OSV ecosystem, such as `npm`; untrusted. */
  readonly ecosystem: string;
  readonly reason: string;
}

/**
 * What osv-scanner's stderr says about a run. Needed because the exit code may be 0 or 1 even after
 * an incomplete scan.
 */
export interface StderrReading {
  /**
   * Number of packages by path as passed to osv-scanner; a file that could not be read is missing.
   */
  readonly counts: ReadonlyMap<string, number>;
  /** Ecosystems whose databases were loaded. */
  readonly loaded: readonly string[];
  readonly databases: readonly FailedDatabase[];
  /** All messages that something was not done, with their continuation lines. */
  readonly failures: readonly string[];
}

const SCANNED = /^Scanned (.+) file and found (\d+) packages?$/;
const LOADED = /^Loaded (.+?) local db from /;
const DATABASE = /^could not load db for (.+?) ecosystem: (.*)$/s;

/** Messages that do not make a scan incomplete, whatever they quote. */
const HARMLESS = [
  SCANNED,
  LOADED,
  /^Starting filesystem walk for root: /,
  /^End status: /,
  /^Filtered \d+ local\/unscannable package/,
  // A package without a version cannot be compared.
  /^Skipping (?:package|library) with missing name or version: /,
  /^Skipping .+: short commit hash /,
  // Concerns line numbers only.
  /^Could not identify (?:line number|package key) /,
  /^Ambiguous interpolation match for /,
  // Printed together with exit code 128.
  /^No package sources found/,
];

/**
 * Words that occur in every message of osv-scanner 2.5.1 about something missing from its result.
 * Messages of other versions with such a word are treated alike.
 */
const FAILURE =
  /\b(?:errors?|fail(?:ed|s|ure)?|invalid|could not|cannot|can't|unable|panic|fatal|denied|unknown|unsupported|ignored|filtered|timed? ?out|openAndExtractFromFile|Loaded filter|Incorrect Usage)\b/i;

/** Parses osv-scanner's stderr. */
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

/** Joins the lines that begin with a tab to the message before: a list of broken files. */
function joinContinued(lines: readonly string[]): string[] {
  const messages: string[] = [];
  for (const line of lines) {
    if (line.startsWith('\t') && messages.length > 0) messages.push(`${messages.pop() ?? ''}\n${line}`);
    else messages.push(line);
  }
  return messages;
}

/**
 * A file that is counted twice gets the lower count, so that a result with more packages is
 * detected as inconsistent.
 */
function countsOf(messages: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) {
    const [, path, count] = SCANNED.exec(message) ?? [];
    if (path === undefined) continue;
    counts.set(path, Math.min(Number(count), counts.get(path) ?? Infinity));
  }
  return counts;
}
