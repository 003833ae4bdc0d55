import { renamesByGit } from '../scanners/shared/sarif/lines.js';
import type { Repository } from '../system/git.js';
import type { PipelineInput } from './pipeline-input.js';

/** Finds the files that git sees as renamed between base and head; none without a repository. */
export function renamesIn(repository: Repository | null): NonNullable<PipelineInput['renames']> {
  const find = renamesByGit(repository);
  return async (head, base) => new Map([...(await find(head, base))].map(([now, before]) => [before, now]));
}
