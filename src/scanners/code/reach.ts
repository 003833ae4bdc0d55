import type { FileResult } from './engine/analyser.js';
import { isAside } from '../shared/aside-places.js';
import type { Side } from './side.js';

/** Analyses files. */
type Analyse = (paths: readonly string[]) => Promise<FileResult[]>;

/**
 * Analyses the files that are not left out, then repeatedly those of the rest that production code
 * uses. Code that production code requires counts as its own, whatever its path.
 */
export async function followFrom({ corpus, leftOut }: Side, analyse: Analyse): Promise<FileResult[]> {
  const left = new Set(leftOut);
  const wanted = corpus.files.map(([path]) => path).filter((path) => !left.has(path));
  const results = await analyse(wanted);
  for (;;) {
    const reached = reachedBy(results);
    const more = [...left].filter((path) => reached.has(path)).sort();
    if (more.length === 0) return results;
    for (const path of more) left.delete(path);
    results.push(...(await analyse(more)));
  }
}

/**
 * The files that production code uses, directly or through others; tests are no production code
 * unless it uses them.
 * @param entries paths that others run or import, with or without their ending
 * @param aside what is no production code: tests, or all that is not shipped
 */
export function reachedBy(
  results: readonly FileResult[],
  entries: readonly string[] = [],
  aside: 'code' | 'unshipped' = 'code',
): ReadonlySet<string> {
  const named = new Set(entries);
  const reached = new Set(results.map(({ path }) => path).filter((path) => isNamed(path, named)));
  const own = results.filter(({ path }) => !isAside(path, aside));
  const tests = results.filter(({ path }) => isAside(path, aside));
  for (const { imports } of own) for (const path of imports) reached.add(path);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { path, imports } of tests)
      if (reached.has(path)) for (const imported of imports) reached.add(imported);
  }
  return reached;
}

/** Whether a path is among some, as Node finds a file whose ending or index.js is left out. */
function isNamed(path: string, named: ReadonlySet<string>): boolean {
  const bare = path.replace(/\.[cm]?[jt]sx?$/u, '');
  return [path, bare, bare.replace(/(?:^|\/)index$/u, '')].some((name) => named.has(name));
}
