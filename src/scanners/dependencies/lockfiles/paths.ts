import { posix } from 'node:path';

/**
 * The path of `target` as seen from the file `from`, both relative to the repository; null when it
 * is absolute, a URL, or leaves the repository.
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
