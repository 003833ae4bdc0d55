import type { ParsedPolicy } from '../core/policy/read/parse.js';
import { grounded } from '../fleet/base-policy.js';
import { bases } from './bases.js';
import { terminalLog } from './log.js';

/**
 * A policy file with what its base says; a base by a branch is warned of.
 * @throws FixbyError where it is weaker than its base, or that cannot be read
 */
export async function withBase(own: ParsedPolicy): Promise<ParsedPolicy> {
  const { parsed, warning } = await grounded(own, bases);
  if (warning !== null) terminalLog.warning(warning);
  return parsed;
}
