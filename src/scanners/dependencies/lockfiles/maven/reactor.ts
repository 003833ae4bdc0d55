import { posix } from 'node:path';
import { besides } from '../paths.js';
import type { Pom } from './model.js';

/**
 * The pom.xml files that are built together: those that an aggregator names as its modules, with
 * theirs.
 * @param at the pom.xml of a path, null where there is none
 * @returns by path of a pom.xml the path of the topmost that builds it; itself where none does
 * @see https://maven.apache.org/guides/mini/guide-multiple-modules.html
 */
export function reactorsOf(
  poms: Iterable<Pom>,
  at: (path: string) => Pom | null,
): ReadonlyMap<string, string> {
  const aggregators = new Map<string, string>();
  for (const pom of poms)
    for (const module of pom.modules) {
      const path = moduleOf(pom.path, module, at);
      if (path !== null && path !== pom.path) aggregators.set(path, pom.path);
    }
  return new Map([...aggregators.keys()].map((path) => [path, topOf(path, aggregators)]));
}

function moduleOf(path: string, module: string, at: (path: string) => Pom | null): string | null {
  const target = besides(path, module);
  if (target === null) return null;
  return [target, posix.join(target, 'pom.xml')].find((file) => at(file) !== null) ?? null;
}

/** Two that name each other are a mistake, which Maven refuses: the walk ends where it began. */
function topOf(path: string, aggregators: ReadonlyMap<string, string>): string {
  const seen = new Set([path]);
  let top = path;
  for (let next = aggregators.get(top); next !== undefined && !seen.has(next); next = aggregators.get(top)) {
    seen.add(next);
    top = next;
  }
  return top;
}
