import type { Policy } from '../policy.js';
import { ONCE } from '../fields.js';
import { policyJsonSchema, policySchema } from '../schema.js';
import { placeIssues } from './complaints.js';
import { duplicateMatches } from './duplicates.js';
import { unknownWeaker } from './allow-weaker.js';
import type { PlacedProblem, PolicyError } from './error.js';
import type { Positions } from './positions.js';
import { readYaml } from './yaml.js';

export { formatPolicyError, type PolicyError } from './error.js';

/** A valid policy file. */
export interface ParsedPolicy {
  readonly ok: true;
  /** The name of the file as the parser was given it. */
  readonly file: string;
  readonly policy: Policy;
  /** The values that the file contains, without defaults. */
  readonly written: unknown;
  /** The position of each value in the file. */
  readonly positions: Positions;
  /**
   * The base policy that it extends, whose values hold where it says nothing; absent for none, and
   * where the base was not read.
   */
  readonly base?: ParsedPolicy;
}

/** A valid policy, or all mistakes in the file. */
export type PolicyParse = ParsedPolicy | { readonly ok: false; readonly errors: readonly PolicyError[] };

/** Maximum number of errors that are reported at once. */
const MAX_ERRORS = 20;

/**
 * Parses and validates a policy file. Never throws, whatever the text. Errors are sorted by
 * position, twenty at most.
 * @param text the content, decoded as UTF-8
 * @param file the file's name for the errors
 */
export function parsePolicy(text: string, file: string): PolicyParse {
  const yaml = readYaml(text);
  if (!yaml.ok) return invalid(yaml.problems, file);
  const result = policySchema.safeParse(yaml.value, ONCE);
  if (!result.success) {
    return invalid(
      placeIssues(result.error.issues, yaml.value, yaml.positions, MAX_ERRORS, { schema: policyJsonSchema }),
      file,
    );
  }
  const wrong = [
    ...duplicateMatches(result.data, yaml.positions),
    ...unknownWeaker(result.data, yaml.positions),
  ];
  if (wrong.length > 0) return invalid(wrong, file);
  return { ok: true, file, policy: result.data, written: yaml.value, positions: yaml.positions };
}

/** The policy that a text states; null for an invalid one, of which nobody is told. */
export function policyIn(text: string): Policy | null {
  const parsed = parsePolicy(text, '');
  return parsed.ok ? parsed.policy : null;
}

function invalid(problems: readonly PlacedProblem[], file: string): PolicyParse {
  const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, errors: ordered.slice(0, MAX_ERRORS).map((problem) => ({ ...problem, file })) };
}
