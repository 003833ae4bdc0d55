/** The key of the issue about the repository's posture. */
const POSTURE = 'posture:repository';

/**
 * The key of the issue that all findings of a source share, each with a clock of its own: a row's
 * clock is the creation of the issue, or of our comment that the row joined. Null for a source
 * without such an issue.
 */
export function boardOf(source: string): string | null {
  return source === 'posture' ? POSTURE : null;
}

/** Whether an issue is one that all findings of its source share. */
export function isBoard(key: string): boolean {
  return key === POSTURE;
}
