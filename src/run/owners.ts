import { CODEOWNERS_PATHS, parseCodeowners } from '../core/ledger/codeowners.js';
import type { PlanContext } from '../core/ledger/plan/context.js';
import type { Tree } from '../system/tree.js';

/** What is read of a CODEOWNERS file at most: GitHub takes none over 3 MB. */
const MAX_BYTES = 3 * 1024 * 1024;

/** Who owns files, by the CODEOWNERS file of a tree; nobody where it has none. */
export async function readOwners(tree: Tree): Promise<PlanContext['owners']> {
  const files = new Map((await tree.files()).map(({ path, kind }) => [path, kind]));
  const path = CODEOWNERS_PATHS.find((candidate) => files.get(candidate) === 'file');
  if (path === undefined) return () => [];
  return parseCodeowners((await tree.read(path, MAX_BYTES)).toString('utf8'));
}
