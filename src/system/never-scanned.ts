/**
 * Directories that are never scanned: package managers and git fill them, so they are not the
 * project's own.
 */
export const NEVER_SCANNED = ['node_modules', '.venv', '.git'] as const;
