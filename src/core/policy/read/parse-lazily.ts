import type { PolicyParse } from './parse.js';
import { plainPolicy } from './plain.js';
import { readYaml } from './yaml.js';

/**
 * As `parsePolicy`, for a command that does little else: the schema is loaded only for a file that
 * needs it.
 */
export async function parsePolicyLazily(text: string, file: string): Promise<PolicyParse> {
  const yaml = readYaml(text);
  const policy = yaml.ok ? plainPolicy(yaml.value) : null;
  if (!yaml.ok || policy === null) return (await import('./parse.js')).parsePolicy(text, file);
  return { ok: true, file, policy, written: yaml.value, positions: yaml.positions };
}
