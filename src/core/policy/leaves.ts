import { SEVERITIES } from '../scale/severity.js';
import type { Policy } from './policy.js';
import { slaDays } from './sla-days.js';

/** One effective value of a policy: a scalar or a list of texts. */
export interface Leaf {
  /** The path in the file: `['gate', 'fail-on']`. */
  readonly path: readonly string[];
  /** The value in YAML notation: `critical`, `[a, b]`, `null`. */
  readonly value: string;
}

/**
 * The effective settings, in the order of the schema. `sla.days` has the figure for every severity,
 * from the policy or from its preset. Waivers and overrides are left out: they are entries, not
 * settings.
 */
export function effectiveLeaves(policy: Policy): Leaf[] {
  const days = Object.fromEntries(SEVERITIES.map((severity) => [severity, slaDays(policy, severity)]));
  const { unknown, unreachable } = policy.severity;
  const { extends: base, 'allow-weaker': allowed } = policy;
  const repository = policy.issues.repository ?? 'the scanned one';
  return leavesOf(
    {
      version: policy.version,
      ...(base === undefined ? {} : { extends: base }),
      ...(allowed.length === 0 ? {} : { 'allow-weaker': allowed }),
      severity: { unknown, unreachable },
      sla: { ...policy.sla, days },
      gate: policy.gate,
      scan: policy.scan,
      'waiver-rules': policy['waiver-rules'],
      feeds: policy.feeds,
      licenses: policy.licenses,
      vex: policy.vex,
      issues: { ...policy.issues, repository },
      fix: policy.fix,
      incident: policy.incident,
      statement: policy.statement,
    },
    [],
  );
}

function leavesOf(value: unknown, path: readonly string[]): Leaf[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  }
  return [{ path, value: Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value) }];
}
