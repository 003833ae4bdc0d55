import { posix } from 'node:path';
import type { Tree } from '../../system/tree.js';
import { isBelow, isInstalled } from '../shared/wanted.js';
import { textOf } from './lockfile-input.js';
import { orNone } from './lockfiles/facts.js';
import { lockfileKind } from './lockfiles/kinds.js';
import { memberManifests } from './lockfiles/members.js';
import { readManifest } from './lockfiles/npm/package-json.js';
import { lockedWorkspaces } from './lockfiles/npm/workspaces.js';
import type { Selection } from './select.js';

/** The manifest of each kind of lockfile that may lock folders below its own. */
const MANIFESTS: ReadonlyMap<string, string> = new Map([
  ['package-lock', 'package.json'],
  ['yarn', 'package.json'],
  ['pnpm', 'package.json'],
  ['bun', 'package.json'],
  ['cargo', 'Cargo.toml'],
  ['uv', 'pyproject.toml'],
]);

/**
 * The lockfiles above a directory that lock a project in it: what is scanned there is what they
 * say.
 * @param directory relative to the tree's root; `''` has nothing above it
 * @param lockfiles of the whole tree, without those that the policy leaves out
 */
export async function lockfilesAbove(
  tree: Tree,
  directory: string,
  lockfiles: readonly string[],
): Promise<string[]> {
  if (directory === '') return [];
  const files = await regularFiles(tree);
  const above = lockfiles.filter((path) => {
    const folder = posix.dirname(path);
    return (
      MANIFESTS.has(kindName(path)) &&
      isBelow(folder === '.' ? '' : folder, directory) &&
      folder !== directory
    );
  });
  const locking: string[] = [];
  for (const path of above) {
    const locks = await locksBy(tree, files, path);
    if ([...files].some((file) => isBelow(directory, file) && !isInstalled(file) && locks(file)))
      locking.push(path);
  }
  return locking;
}

/**
 * Projects of JavaScript that ask for packages and stand below lockfiles of which none has them as
 * a workspace: nobody locks what they get.
 * @param candidates paths of package.json files
 */
export async function unlockedProjects(
  tree: Tree,
  { lockfiles }: Selection,
  candidates: readonly string[],
): Promise<string[]> {
  const files = await regularFiles(tree);
  const javascript = lockfiles.filter((path) => MANIFESTS.get(kindName(path)) === 'package.json');
  const locks = new Map<string, (manifest: string) => boolean>();
  const unlocked: string[] = [];
  for (const manifest of candidates) {
    const folders = javascript.filter((path) => isBelow(folderOf(path), manifest));
    if (!files.has(manifest) || folders.some((path) => folderOf(path) === folderOf(manifest))) continue;
    for (const path of folders) if (!locks.has(path)) locks.set(path, await locksBy(tree, files, path));
    const isLocked = folders.some((path) => locks.get(path)?.(manifest) === true);
    if (folders.length > 0 && !isLocked && (await asksForPackages(tree, manifest))) unlocked.push(manifest);
  }
  return unlocked;
}

async function asksForPackages(tree: Tree, path: string): Promise<boolean> {
  const text = await textOf(tree, path);
  const manifest = orNone(() => readManifest(text));
  return manifest !== null && manifest.production.length + manifest.development.length > 0;
}

async function regularFiles(tree: Tree): Promise<ReadonlySet<string>> {
  return new Set((await tree.files()).flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])));
}

function kindName(path: string): string {
  return lockfileKind(path)?.name ?? '';
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Whether a lockfile locks what a manifest below it asks for. */
async function locksBy(
  tree: Tree,
  files: ReadonlySet<string>,
  lockfile: string,
): Promise<(manifest: string) => boolean> {
  const kind = kindName(lockfile);
  const own = posix.join(posix.dirname(lockfile), MANIFESTS.get(kind) ?? '');
  const text = files.has(own) ? await textOf(tree, own) : null;
  if (kind === 'cargo' || kind === 'uv') {
    const members = new Set(memberManifests(kind, lockfile, files, () => text ?? undefined));
    return (manifest) => members.has(manifest);
  }
  const locks = lockedWorkspaces(lockfile, await textOf(tree, lockfile), text);
  return (manifest) =>
    posix.basename(manifest) === 'package.json' &&
    locks(posix.relative(posix.dirname(lockfile), posix.dirname(manifest)));
}
