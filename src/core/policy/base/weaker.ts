import type { Policy } from '../policy.js';
import { valueAt } from '../read/positions.js';
import { slaDays } from '../sla-days.js';
import { SEVERITIES, type Severity } from '../../scale/severity.js';
import { DIRECTED } from './directions.js';

/** A key whose value is weaker than the base policy's. */
export interface WeakerKey {
  readonly path: readonly string[];
  readonly base: unknown;
  readonly own: unknown;
}

/**
 * The keys that are weaker than in another policy, in the order of the schema. What counts is what
 * holds in the end: the days of a preset, not its name.
 */
export function weakerKeys(base: Policy, own: Policy): WeakerKey[] {
  const [before, after] = [inEffect(base), inEffect(own)];
  return DIRECTED.flatMap(({ path, direction }) => {
    if (isUnset(base, path) && isUnset(own, path)) return [];
    const [there, here] = [valueAt(before, path).value, valueAt(after, path).value];
    return direction.weaker(there as never, here as never) ? [{ path, base: there, own: here }] : [];
  });
}

/** The policy with every number of days that follows from its preset. */
function inEffect(policy: Policy): unknown {
  const days = Object.fromEntries(SEVERITIES.map((severity) => [severity, slaDays(policy, severity)]));
  return {
    ...policy,
    sla: { ...policy.sla, days, 'without-fix': { ...days, ...policy.sla['without-fix'] } },
  };
}

/** Days without a fix follow the usual ones, which are compared themselves, unless they are set. */
function isUnset({ sla }: Policy, [section, key, severity]: readonly string[]): boolean {
  return section === 'sla' && key === 'without-fix' && sla[key][severity as Severity] === undefined;
}

/** Whether a list of keys and sections has a key in it: `gate` has `gate.overdue`. */
export function isAllowed(allowed: readonly string[], path: readonly string[]): boolean {
  const key = path.join('.');
  return allowed.some((name) => name === key || key.startsWith(`${name}.`));
}
