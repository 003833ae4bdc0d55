import { lockfileKind } from '../lockfiles/kinds.js';
import type { Problem } from '../problem.js';
import type { Database } from './database.js';

/**
 * Problems for files whose packages were compared with an empty database. If the ecosystem of a
 * file's packages is not known, it is reported for every file that may have packages of it.
 * @param loaded ecosystems whose databases, real or empty, were used
 * @param counts packages by path in the repository
 */
export function databaseProblems(
  database: Database,
  loaded: Iterable<string>,
  counts: ReadonlyMap<string, number>,
): Problem[] {
  return [...loaded].flatMap((ecosystem): Problem[] => {
    const message = database.complaint(ecosystem);
    if (message === null) return [];
    const files = filesOf(ecosystem, counts);
    return files.length === 0 ? [{ file: null, message }] : files.map((file) => ({ file, message }));
  });
}

function filesOf(ecosystem: string, counts: ReadonlyMap<string, number>): string[] {
  const filled = [...counts].filter(([, count]) => count > 0).map(([path]) => path);
  const own = filled.filter((path) => lockfileKind(path)?.ecosystem === ecosystem);
  return own.length > 0 ? own : filled.filter((path) => lockfileKind(path)?.ecosystem === null);
}
