import { parse as parseJsonc } from 'jsonc-parser';
import { z } from 'zod';
import { literal } from '../../../../core/scale/literal.js';
import { orNone } from '../facts.js';
import { jsonOf } from '../json.js';
import { lockfileKind } from '../kinds.js';
import { byNegation, matching, type WorkspaceGlobs } from '../workspace-globs.js';
import { parsePackageLock } from './package-lock-entries.js';

const Manifest = z.object({
  workspaces: z.union([z.array(z.string()), z.object({ packages: z.array(z.string()) })]).optional(),
});

const BunLock = z.object({ workspaces: z.record(z.string(), z.unknown()) });

/**
 * Which folders below a JavaScript lockfile have projects that it locks, too. Where the format
 * names the workspaces, it has to name the folder. npm's first format and Yarn 1 name none: there
 * the package.json beside the lockfile does.
 * @param path of the lockfile
 * @param manifest text of the package.json beside the lockfile; null where there is none
 * @returns whether a folder, relative to the lockfile's own, with `/`, is one
 */
export function lockedWorkspaces(
  path: string,
  text: string,
  manifest: string | null,
): (folder: string) => boolean {
  switch (lockfileKind(path)?.name) {
    case 'package-lock': {
      const entries = orNone(() => parsePackageLock(text).packages);
      if (entries === null) return asksFor(manifest);
      const locations = new Set(entries.map(({ location }) => location));
      return (folder) => locations.has(folder);
    }
    case 'bun': {
      const workspaces = BunLock.safeParse(parseJsonc(text)).data?.workspaces ?? {};
      return (folder) => workspaces[folder] !== undefined;
    }
    case 'pnpm':
      return (folder) => new RegExp(`^ +(['"]?)${literal(folder)}\\1:`, 'm').test(text);
    case 'yarn':
      if (!text.includes('__metadata:')) return asksFor(manifest);
      return (folder) => new RegExp(`@workspace:${literal(folder)}["',\\s]`).test(text);
    default:
      return () => false;
  }
}

/** Whether a package.json, where there is one, declares a directory as a workspace. */
function asksFor(manifest: string | null): (folder: string) => boolean {
  return matching(packageGlobs(manifest ?? '{}'));
}

/**
 * The workspace globs of a package.json; none when it cannot be read.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 */
export function packageGlobs(manifest: string): WorkspaceGlobs {
  const { data } = Manifest.safeParse(jsonOf(manifest));
  const workspaces = data?.workspaces ?? [];
  return byNegation(Array.isArray(workspaces) ? workspaces : workspaces.packages);
}
