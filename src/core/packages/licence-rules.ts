import { licenceExpression, type LicenceExpression } from './licence.js';

/** Whether a licence may be used: `other` where there is a list of allowed ones without it. */
export type LicenceVerdict = 'allowed' | 'other' | 'denied' | 'unknown';

const RANK = { allowed: 0, other: 1, denied: 2 } as const;
type Known = keyof typeof RANK;

/** The lists of the policy. */
export interface LicenceRules {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/**
 * Judges a licence as it is stated. Of alternatives (`OR`) the best counts, since whoever uses the
 * package may choose; of what holds together (`AND`) the worst.
 */
export function judgeLicence(stated: string | null, rules: LicenceRules): LicenceVerdict {
  const expression = stated === null ? null : licenceExpression(stated);
  return expression === null ? 'unknown' : judge(expression, rules);
}

/** Entries of the policy that SPDX does not know: nothing would ever be one of them. */
export function unknownEntries({ allow, deny }: LicenceRules): string[] {
  return [...allow, ...deny].filter((entry) => licenceExpression(entry) === null);
}

function judge(one: LicenceExpression, rules: LicenceRules): Known {
  if ('license' in one) return judgeOne(one, rules);
  const [left, right] = [judge(one.left, rules), judge(one.right, rules)];
  const isBetter = RANK[left] <= RANK[right];
  return (one.conjunction === 'or') === isBetter ? left : right;
}

function judgeOne(
  { license, plus, exception }: Extract<LicenceExpression, { readonly license: string }>,
  { allow, deny }: LicenceRules,
): Known {
  const bare = normal(`${license}${plus === true ? '+' : ''}`);
  const whole = exception === undefined ? bare : `${bare} with ${exception.toLowerCase()}`;
  const has = (entries: readonly string[], name: string): boolean =>
    entries.some((entry) => normal(entry) === name);
  // A licence that is allowed with its exception is so even where the licence alone is denied: an
  // exception only adds permissions.
  if (whole !== bare && has(allow, whole)) return 'allowed';
  const family = bare.replace(/-or-later$/u, '-only');
  if (has(deny, whole) || has(deny, bare) || has(deny, family)) return 'denied';
  const isAllowed = allow.length === 0 || has(allow, bare) || has(allow, family);
  return isAllowed ? 'allowed' : 'other';
}

/** Ids of the GNU licences have changed: `GPL-2.0` is `GPL-2.0-only`, `GPL-2.0+` or later. */
function normal(id: string): string {
  const lower = id.trim().toLowerCase();
  const [name = '', ...exception] = lower.split(/(?= with )/u);
  const renamed = /^(?:a|l)?gpl-\d\.\d\+?$|^gfdl-\d\.\d\+?$/u.test(name)
    ? name.endsWith('+')
      ? `${name.slice(0, -1)}-or-later`
      : `${name}-only`
    : name;
  return [renamed, ...exception].join('');
}
