import type { Tree } from '../../system/tree.js';
import { wantedPaths } from '../shared/wanted.js';
import { readContents, type Contents } from './corpus.js';
import type { FileResult } from './engine/analyser.js';
import { programsByContent } from './programs-by-content.js';
import { selectCode, type Limits } from './select.js';

/** The files of one tree with what is left out of the analysis. */
export interface Side extends Contents {
  /** Files that are analysed only if production code uses them. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Selects and reads the files of both trees. A vendored, generated or minified file is left out
 * only if the base left out the same path or, for generated code, the same content, so that a pull
 * request cannot hide code. A file that is analysed in one tree is analysed in the other.
 */
export async function readSides(
  headTree: Tree,
  baseTree: Tree | null,
  directory: string,
  limits: Limits,
): Promise<{ head: Side; base: Side | null }> {
  const head = await read(headTree, directory, limits);
  if (baseTree === null) return { head: sideOf(head, () => true), base: null };
  const base = await read(baseTree, directory, limits);
  const known = new Set(
    [...base.aside.values()].flatMap(({ reason, digest }) => (reason === 'generated' ? [digest] : [])),
  );
  const judged = sideOf(head, (path) => {
    const own = head.aside.get(path);
    return own?.reason === 'excluded' || base.aside.has(path) || known.has(own?.digest ?? '');
  });
  const inHead = new Set(judged.corpus.files.map(([path]) => path));
  return {
    head: judged,
    base: sideOf(base, (path) => !inHead.has(path) || judged.leftOut.has(path)),
  };
}

async function read(tree: Tree, directory: string, limits: Limits): Promise<Contents> {
  const files = await tree.files();
  const selection = selectCode(files, directory, limits);
  const contents = await readContents(tree, selection);
  const wanted = wantedPaths(directory, limits.exclude);
  const more = await programsByContent(tree, files, contents, wanted);
  if (more.length === 0) return contents;
  return readContents(tree, { ...selection, paths: [...selection.paths, ...more].sort() });
}

function sideOf(contents: Contents, isLeftOut: (path: string) => boolean): Side {
  return { ...contents, leftOut: new Set([...contents.aside.keys()].filter(isLeftOut)) };
}

/** The differences between two trees. */
export interface Difference {
  /** Paths with different content, or that exist in one tree only. */
  readonly changed: ReadonlySet<string>;
  /**
   * Whether a tsconfig, package.json or Forge manifest differs: imports may then resolve
   * differently, and other functions may be called from outside.
   */
  readonly configuration: boolean;
  /** Base path to head path of files that moved without a change. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Compares the contents of two trees. */
export function differenceOf(head: Side, base: Side): Difference {
  const [inHead, inBase] = [contents(head), contents(base)];
  const changed = new Set(
    [...new Set([...inHead.keys(), ...inBase.keys()])].filter(
      (path) => inHead.get(path)?.equals(inBase.get(path) ?? EMPTY) !== true,
    ),
  );
  const gone = [...inBase].filter(([path]) => !inHead.has(path));
  const fresh = [...inHead].filter(([path]) => !inBase.has(path));
  const moved = new Map<string, string>();
  for (const [path, bytes] of gone) {
    const target = fresh.find(
      ([candidate, content]) => content.equals(bytes) && ![...moved.values()].includes(candidate),
    );
    if (target !== undefined) moved.set(path, target[0]);
  }
  const same = (key: 'aliases' | 'handlers' | 'libraries' | 'offered' | 'packages' | 'versions'): boolean =>
    JSON.stringify(head.corpus[key]) === JSON.stringify(base.corpus[key]);
  const configuration = !(
    ['aliases', 'handlers', 'libraries', 'offered', 'packages', 'versions'] as const
  ).every(same);
  return { changed, moved, configuration };
}

const EMPTY = Buffer.from([0]);

function contents({ corpus }: Side): Map<string, Buffer> {
  const all = Buffer.from(corpus.bytes);
  return new Map(corpus.files.map(([path, offset, length]) => [path, all.subarray(offset, offset + length)]));
}

/**
 * The results of the head that are also valid for the base, because nothing that they depend on
 * differs.
 */
export function reusable(
  results: readonly FileResult[],
  { changed, configuration }: Difference,
): Map<string, FileResult> {
  if (configuration) return new Map();
  const touched = touchedBy(changed, results);
  return new Map(results.filter(({ path }) => !touched.has(path)).map((result) => [result.path, result]));
}

/** Changed files, and all files that import one of them, whether directly or through others. */
function touchedBy(changed: ReadonlySet<string>, results: readonly FileResult[]): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const { path, imports } of results)
    for (const imported of imports) {
      const known = importers.get(imported);
      if (known === undefined) importers.set(imported, [path]);
      else known.push(path);
    }
  const touched = new Set(changed);
  // A set may grow while it is walked through.
  for (const path of touched) for (const importer of importers.get(path) ?? []) touched.add(importer);
  return touched;
}
