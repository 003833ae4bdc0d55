import { parse as parseJsonc } from 'jsonc-parser';
import picomatch from 'picomatch';
import { z } from 'zod';
import { LockfileError } from '../facts.js';
import { parseJson } from '../json.js';
import { lockfileKind } from '../kinds.js';
import { parsePackageLock } from './package-lock-entries.js';

const Manifest = z.object({
  workspaces: z.union([z.array(z.string()), z.object({ packages: z.array(z.string()) })]).optional(),
});

const BunLock = z.object({ workspaces: z.record(z.string(), z.unknown()) });

/**
 * Whether a JavaScript lockfile also covers the project in a directory below it. If the format
 * lists workspaces, it must list the directory; npm's lockfile v1 and Yarn 1 list none, so the
 * package.json beside the lockfile decides.
 * @param path of the lockfile
 * @param folder relative to the lockfile's directory, with `/`
 * @param manifest text of the package.json beside the lockfile; null when there is none
 */
export function locksWorkspace(path: string, text: string, folder: string, manifest: string | null): boolean {
  const name = literal(folder);
  switch (lockfileKind(path)?.name) {
    case 'package-lock': {
      const entries = orNone(() => parsePackageLock(text).packages);
      return entries === null
        ? asksFor(manifest, folder)
        : entries.some((entry) => entry.location === folder);
    }
    case 'bun':
      return BunLock.safeParse(parseJsonc(text)).data?.workspaces[folder] !== undefined;
    case 'pnpm':
      return new RegExp(`^ +(['"]?)${name}\\1:`, 'm').test(text);
    case 'yarn':
      return text.includes('__metadata:')
        ? new RegExp(`@workspace:${name}["',\\s]`).test(text)
        : asksFor(manifest, folder);
    default:
      return false;
  }
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/**
 * Whether a package.json declares a directory as a workspace.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 */
export function asksFor(manifest: string | null, folder: string): boolean {
  const patterns = workspacesOf(manifest ?? '{}').map((pattern) =>
    pattern.replace(/^(!?)(?:\.\/)?(.*?)\/?$/, '$1$2'),
  );
  const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const within = patterns.filter((pattern) => !pattern.startsWith('!'));
  // The globs are untrusted. Extended globs are off, since some take exponential time to match.
  const matches = (globs: string[]): boolean => picomatch(globs, { noextglob: true })(folder);
  return matches(within) && !matches(without);
}

/** The workspace globs; none when the package.json cannot be read. */
function workspacesOf(manifest: string): readonly string[] {
  const { data } = Manifest.safeParse(orNone(() => parseJson(manifest)));
  const workspaces = data?.workspaces ?? [];
  return Array.isArray(workspaces) ? workspaces : workspaces.packages;
}

/** The result of `read`; null when the text is broken, which the scan of that file reports. */
function orNone<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof LockfileError) return null;
    throw error;
  }
}
