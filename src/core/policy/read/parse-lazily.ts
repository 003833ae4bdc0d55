import type { PolicyParse } from './parse.js';
import { readPlainYaml } from './plain-yaml.js';
import { plainPolicy } from './plain.js';

/**
 * As `parsePolicy`, for a command that does little else: the YAML library and the schema are loaded
 * only for a file that needs them.
 */
export async function parsePolicyLazily(text: string, file: string): Promise<PolicyParse> {
  const plain = readPlainYaml(text);
  const policy = plain === null ? null : plainPolicy(plain.value);
  if (plain === null || policy === null) return (await import('./parse.js')).parsePolicy(text, file);
  return { ok: true, file, policy, written: plain.value, positions: plain.positions };
}
