import { CODEOWNERS_PATHS, parseCodeowners } from '../core/ledger/codeowners.js';
import type { PlanContext } from '../core/ledger/plan/context.js';
import type { Tree } from '../system/tree.js';

/** Bytes that are read of a CODEOWNERS file at most: GitHub ignores one over 3 MB. */
const MAX_BYTES = 3 * 1024 * 1024;

/**
 * Looks up the owners of files in the tree's CODEOWNERS file; nobody owns anything when there is
 * none.
 */
export async function readOwners(tree: Tree): Promise<PlanContext['owners']> {
  const files = new Map((await tree.files()).map(({ path, kind }) => [path, kind]));
  const path = CODEOWNERS_PATHS.find((candidate) => files.get(candidate) === 'file');
  if (path === undefined) return () => [];
  return parseCodeowners((await tree.read(path, MAX_BYTES)).toString('utf8'));
}
