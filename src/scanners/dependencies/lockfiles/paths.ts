import { posix } from 'node:path';

/**
 * Resolves `target` relative to the file `from`; both are relative to the repository. Null when it
 * is absolute, a URL, or outside of the repository.
 */
export function besides(from: string, target: string): string | null {
  if (
    target === '' ||
    posix.isAbsolute(target) ||
    /^[a-z][a-z0-9+.-]*:/i.test(target) ||
    target.includes('\\')
  )
    return null;
  const path = posix.join(posix.dirname(from), target);
  return path === '.' || path === '..' || path.startsWith('../') ? null : path;
}
