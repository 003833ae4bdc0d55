import { duplicateMatches } from './duplicates.js';
import type { ParsedPolicy, PolicyParse } from './parse.js';
import { readPlainYaml } from './plain-yaml.js';
import { plainPolicy } from './plain.js';

/**
 * As `parsePolicy`, for a command that does little else: the YAML library and the schema are loaded
 * only for a file that needs them.
 */
export async function parsePolicyLazily(text: string, file: string): Promise<PolicyParse> {
  return plainly(text, file) ?? (await import('./parse.js')).parsePolicy(text, file);
}

/** Null for a file that needs them, and wherever anything is wrong. */
function plainly(text: string, file: string): ParsedPolicy | null {
  const plain = readPlainYaml(text);
  const policy = plain === null ? null : plainPolicy(plain.value);
  if (plain === null || policy === null) return null;
  const { value: written, positions } = plain;
  // Which keys there are to be weaker in, and what is wrong with a match, the parser says.
  if (policy['allow-weaker'].length > 0 || duplicateMatches(policy, positions).length > 0) return null;
  return { ok: true, file, policy, written, positions };
}
