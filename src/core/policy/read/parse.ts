import { policySchema, type Policy } from '../policy.js';
import { placeIssues } from './complaints.js';
import { duplicateMatches } from './duplicates.js';
import type { PlacedProblem, PolicyError } from './error.js';
import type { Positions } from './positions.js';
import { readYaml } from './yaml.js';

export { formatPolicyError, type PolicyError } from './error.js';

/** A valid policy file. */
export interface ParsedPolicy {
  readonly ok: true;
  /** The file as it was named to the parser. */
  readonly file: string;
  readonly policy: Policy;
  /** The values that the file itself has, without defaults. */
  readonly written: unknown;
  /** Where each value of the file stands. */
  readonly positions: Positions;
}

/** A policy file, or everything that is wrong with it. */
export type PolicyParse = ParsedPolicy | { readonly ok: false; readonly errors: readonly PolicyError[] };

/** Errors that are reported at once; a file with more has a reason that the first ones show. */
const MAX_ERRORS = 20;

/**
 * Reads a policy file. Never throws, whatever the text; the errors come in the order of the file,
 * twenty at most.
 * @param text the content, decoded as UTF-8
 * @param file the file's name for the errors
 */
export function parsePolicy(text: string, file: string): PolicyParse {
  const yaml = readYaml(text);
  if (!yaml.ok) return invalid(yaml.problems, file);
  const result = policySchema.safeParse(yaml.value);
  if (!result.success) {
    return invalid(placeIssues(result.error.issues, yaml.value, yaml.positions, MAX_ERRORS), file);
  }
  const duplicates = duplicateMatches(result.data, yaml.positions);
  if (duplicates.length > 0) return invalid(duplicates, file);
  return { ok: true, file, policy: result.data, written: yaml.value, positions: yaml.positions };
}

function invalid(problems: readonly PlacedProblem[], file: string): PolicyParse {
  const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, errors: ordered.slice(0, MAX_ERRORS).map((problem) => ({ ...problem, file })) };
}
