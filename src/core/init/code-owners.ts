import { CODEOWNERS_PATHS, ownersIn } from '../ledger/codeowners.js';
import { DEFAULT_POLICY_PATH } from '../policy/path.js';
import { COMMENTS_PATH, GATE_PATH } from './workflows.js';

/** What judges pull requests, and nobody should change without a review. */
const JUDGES = [GATE_PATH, COMMENTS_PATH, DEFAULT_POLICY_PATH];

/** The CODEOWNERS file that GitHub reads, and who owns what judges pull requests. */
export interface CodeOwners {
  readonly path: string;
  /** The file as it is; null where there is none. */
  readonly before: string | null;
  /** Patterns of what nobody owns yet; empty where all of it has an owner. */
  readonly unowned: readonly string[];
  /** Owners that the file names for a part of it; empty for none. */
  readonly owners: readonly string[];
}

/**
 * Looks up who owns `.github/` and CODEOWNERS itself.
 * @param files texts by path
 */
export function readCodeOwners(files: ReadonlyMap<string, string>): CodeOwners {
  const path = CODEOWNERS_PATHS.find((candidate) => files.has(candidate)) ?? CODEOWNERS_PATHS[0];
  const before = files.get(path) ?? null;
  const owners = ownersIn(before ?? '');
  const inside = path.startsWith('.github/');
  const judges = inside ? [...JUDGES, path] : JUDGES;
  return {
    path,
    before,
    unowned: [
      ...(judges.every((judge) => owners(judge).length > 0) ? [] : ['/.github/']),
      ...(inside || owners(path).length > 0 ? [] : [`/${path}`]),
    ],
    owners: [...judges, path].map(owners).find((found) => found.length > 0) ?? [],
  };
}

/**
 * The file with owners for what has none, behind everything that is there: the last pattern that
 * matches decides.
 * @param owners at least one
 */
export function withOwners({ before, unowned }: CodeOwners, owners: readonly string[]): string {
  const lines = unowned.map((pattern) => `${pattern} ${owners.join(' ')}`);
  const start = before === null || before === '' ? '' : `${before.replace(/\n?$/u, '\n')}\n`;
  return `${start}# What judges pull requests (workflows, policy, owners) is changed with a review of its owners only.\n${lines.join('\n')}\n`;
}
