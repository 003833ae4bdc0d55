import { posix } from 'node:path';
import { besides } from '../paths.js';
import { goStatements } from './statements.js';

/**
 * The go.work that Go takes for a module: the nearest above it, if that uses it.
 * @param path of the go.mod, relative to the repository
 * @returns its path; null where there is none
 */
export function workspaceAbove(path: string, beside: ReadonlyMap<string, string>): string | null {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const file = posix.join(folder, 'go.work');
    const text = beside.get(file);
    if (text !== undefined) return usedBy(file, text).includes(path) ? file : null;
    if (folder === '.' || folder === '/') return null;
  }
}

/**
 * The modules that a go.work takes from folders of the repository, in the place of any version.
 * @param path of the go.work
 */
export function modulesOf(path: string, beside: ReadonlyMap<string, string>): ReadonlySet<string> {
  const used = usedBy(path, beside.get(path) ?? '');
  return new Set(
    used.flatMap((mod) => {
      const statements = goStatements(beside.get(mod) ?? '');
      return statements.find(({ verb }) => verb === 'module')?.words[0] ?? [];
    }),
  );
}

/** The go.mod files of the folders that a go.work uses. */
function usedBy(path: string, text: string): string[] {
  return goStatements(text)
    .filter(({ verb }) => verb === 'use')
    .flatMap(({ words }) => (words[0] === undefined ? [] : (besides(path, `${words[0]}/go.mod`) ?? [])));
}
