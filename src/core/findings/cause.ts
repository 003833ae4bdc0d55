const PREFIX = 'cause:';

/** The input of `causeOf`. */
interface Caused {
  readonly source: string;
  readonly rule: string;
  readonly path: string | null;
  /** What its scanner says that this finding shares with others; null when it shares nothing. */
  readonly cause: string | null;
}

/**
 * The issue key for findings that one change fixes together: the same provider key in many files,
 * the same rule in one workflow file. Null for a finding that gets an issue of its own.
 */
export function causeOf({ source, rule, path, cause }: Caused): string | null {
  if (source === 'workflows') return `${PREFIX}${source}:${rule}:${path ?? ''}`;
  return cause === null ? null : `${PREFIX}${source}:${cause}`;
}

/**
 * Whether an issue's key is that of a cause. Such an issue stays open as long as one finding of the
 * cause does.
 */
export function isCauseKey(key: string): boolean {
  return key.startsWith(PREFIX);
}
