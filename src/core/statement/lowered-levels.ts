import type { Policy } from '../policy/policy.js';

/**
 * What the policy rates lower than its vector says without a look at the finding, a phrase each:
 * whatever is in a place or a package, what is not imported, what states no severity.
 */
export function loweredLevels({ severity }: Pick<Policy, 'severity'>): readonly string[] {
  const { overrides, unreachable, unknown } = severity;
  const broad = overrides.filter(({ match }) => match.rule === undefined && match.id === undefined);
  return [
    ...broad.map((one) => `${one.severity} for whatever is in a place or a package: ${one.reason}`),
    ...(unreachable === 'lower' ? ['one level lower for packages that production code does not import'] : []),
    ...(unknown === 'medium' || unknown === 'low' ? [`${unknown} for what states no severity`] : []),
  ];
}
