import { posix } from 'node:path';
import type { Tree } from '../../system/tree.js';
import { lockfileKind } from './lockfiles/kinds.js';

/**
 * The lockfiles of the base that have to be scanned on their own: those whose bytes the head does not have at the same path, and all of a
 * kind that reads other files too (requirements, poms, go.mod) when any such file differs.
 * @param base paths of the base's lockfiles
 * @param head paths of the head's lockfiles
 */
export async function changedLockfiles(
  base: readonly string[],
  head: readonly string[],
  baseTree: Tree,
  headTree: Tree,
): Promise<string[]> {
  const here = new Set(head);
  const changed = new Set<string>();
  for (const path of base) {
    if (!here.has(path) || (await baseTree.contentId(path)) !== (await headTree.contentId(path)))
      changed.add(path);
  }
  const touched = await touchedReaders(base, baseTree, headTree);
  return base.filter((path) => changed.has(path) || touched.has(lockfileKind(path)?.name ?? ''));
}

/** Files that a lockfile of a kind may pull in. */
const PULLED_IN: readonly (readonly [kind: string, file: RegExp])[] = [
  ['pip', /\.(?:txt|in)$/],
  ['maven', /(?:^|\/)pom\.xml$|\.pom$/],
  ['go', /(?:^|\/)go\.sum$/],
  ['nuget-project', /\.props$/],
];

/** The kinds among these lockfiles of which any file that they may pull in differs between the trees. */
async function touchedReaders(lockfiles: readonly string[], base: Tree, head: Tree): Promise<Set<string>> {
  const kinds = new Set(lockfiles.map((path) => lockfileKind(path)?.name ?? ''));
  const touched = new Set<string>();
  for (const [kind, file] of PULLED_IN) {
    if (kinds.has(kind) && (await fingerprintOf(base, file)) !== (await fingerprintOf(head, file)))
      touched.add(kind);
  }
  return touched;
}

async function fingerprintOf(tree: Tree, pattern: RegExp): Promise<string> {
  const paths = (await tree.files()).filter(
    ({ path, kind }) => kind === 'file' && pattern.test(path) && isOurs(path),
  );
  const ids = await Promise.all(paths.map(async ({ path }) => `${path} ${await tree.contentId(path)}`));
  return ids.join('\n');
}

function isOurs(path: string): boolean {
  return !posix.dirname(path).split('/').includes('node_modules');
}
