const PREFIX = 'cause:';

/** What a finding's cause is made from. */
interface Caused {
  readonly source: string;
  readonly rule: string;
  readonly path: string | null;
  /** What its scanner says that several findings have in common; null for nothing. */
  readonly cause: string | null;
}

/**
 * The key of the issue that a finding shares with others which one deed mends: one provider key in
 * many files, one rule in one workflow file. Null where it has an issue of its own.
 */
export function causeOf({ source, rule, path, cause }: Caused): string | null {
  if (source === 'workflows') return `${PREFIX}${source}:${rule}:${path ?? ''}`;
  return cause === null ? null : `${PREFIX}${source}:${cause}`;
}

/** Whether an issue is about a cause: then it is there as long as one of its places is. */
export function isCauseKey(key: string): boolean {
  return key.startsWith(PREFIX);
}
