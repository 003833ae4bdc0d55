import { messageOf } from '../../system/errors.js';
import type { Tree } from '../../system/tree.js';
import { entriesOf } from '../shared/forge/entries.js';
import type { ForgeManifest } from '../shared/forge/manifest.js';
import { readForgeApps, type ForgeApps, type ForgeScope } from '../shared/forge/read.js';
import { isInstalled } from '../shared/wanted.js';
import type { ForgeApp } from './rule.js';

/** The apps of one tree, with their entry points and sources. */
export interface ForgeSide extends ForgeApps {
  readonly apps: readonly ForgeApp[];
}

const SOURCE = /\.(?:[cm]?[jt]sx?)$/u;

/** Directories with generated files. */
const BUILT = /(?:^|\/)(?:dist|build|out|coverage)\//u;

/** Maximum number and size in bytes of source files of an app that are searched for words. */
const MAX_SOURCES = 2_000;
const MAX_SOURCE = 1_000_000;

/** Reads the apps of a tree. @param withSources whether any rule needs the texts of their code */
export async function readSide(
  tree: Tree,
  scope: ForgeScope,
  known: ReadonlySet<string>,
  withSources: boolean,
): Promise<ForgeSide> {
  const read = await readForgeApps(tree, scope, known);
  if (read.manifests.length === 0) return { ...read, apps: [] };
  const paths = (await tree.files()).map(({ path }) => path);
  const all = new Set(paths);
  const apps = await Promise.all(
    read.manifests.map(async (manifest): Promise<ForgeApp> => {
      const wanted = withSources ? sourcePaths(manifest, read.manifests, paths) : [];
      return {
        manifest,
        entries: entriesOf(manifest, (path) => all.has(path)),
        ...(await textsOf(tree, wanted)),
      };
    }),
  );
  return { ...read, apps };
}

/** The app's source files, without those of another app inside its directory. */
export function sourcePaths(
  { directory, path: own }: Pick<ForgeManifest, 'path' | 'directory'>,
  manifests: readonly Pick<ForgeManifest, 'path' | 'directory'>[],
  paths: readonly string[],
): string[] {
  const inner = manifests
    .filter(
      (other) => other.path !== own && isBelow(other.directory, directory) && other.directory !== directory,
    )
    .map((other) => other.directory);
  return paths.filter(
    (path) =>
      SOURCE.test(path) &&
      isBelow(path, directory) &&
      !BUILT.test(path) &&
      !isInstalled(path) &&
      !inner.some((other) => isBelow(path, other)),
  );
}

/** Whether a path lies in a directory; `''` is the root. */
function isBelow(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

async function textsOf(
  tree: Tree,
  paths: readonly string[],
): Promise<Pick<ForgeApp, 'sources' | 'sourcesWhole'>> {
  if (paths.length > MAX_SOURCES) return { sources: [], sourcesWhole: false };
  const read = await Promise.all(
    paths.map(async (path) => {
      try {
        return { text: (await tree.read(path, MAX_SOURCE)).toString('utf8'), problem: null };
      } catch (error) {
        return { text: '', problem: messageOf(error) };
      }
    }),
  );
  return {
    sources: read.map(({ text }) => text),
    sourcesWhole: read.every(({ problem }) => problem === null),
  };
}
