import { matchKey, describeMatch } from '../match-key.js';
import type { Match, Policy } from '../policy.js';
import type { ParsedPolicy } from '../read/parse.js';
import type { PlacedProblem, PolicyError } from '../read/error.js';
import { placeOf, valueAt } from '../read/positions.js';
import { policySchema } from '../schema.js';
import { merged } from './merge.js';
import { isAllowed, weakerKeys, type WeakerKey } from './weaker.js';

/** A policy over its base, or what in it is weaker than the base allows. */
export type Extended =
  | { readonly ok: true; readonly parsed: ParsedPolicy }
  | { readonly ok: false; readonly errors: readonly PolicyError[] };

/** Entries of lists, which a policy adds to those of its base. */
const ENTRIES = [['waivers'], ['severity', 'overrides']] as const;

/** The lists in which a policy has entries that another one does not have so. */
export function moreEntries(base: Policy, own: Policy): string[] {
  const written = (policy: Policy, path: readonly string[]): Set<string> =>
    new Set(((valueAt(policy, path).value ?? []) as unknown[]).map((entry) => JSON.stringify(entry)));
  return ENTRIES.filter((path) => {
    const there = written(base, path);
    return [...written(own, path)].some((entry) => !there.has(entry));
  }).map((path) => path.join('.'));
}

/**
 * Lays a policy over the base that it extends: what it says holds where it is as strict or
 * stricter, or where the base lists the key under `allow-weaker`; where it says nothing, the base
 * holds.
 * @param base its `file` is what messages call it
 */
export function extendPolicy(base: ParsedPolicy, own: ParsedPolicy): Extended {
  const policy = overBase(base, own);
  const allowed = base.policy['allow-weaker'];
  const problems = [
    ...weakerKeys(base.policy, policy)
      .filter(({ path }) => !isAllowed(allowed, path))
      .map((key) => weakerProblem(key, base, own)),
    ...ENTRIES.filter((path) => !isAllowed(allowed, path)).flatMap((path) => entryProblems(path, base, own)),
  ];
  if (problems.length === 0) return { ok: true, parsed: { ...own, policy, base } };
  const { file } = own;
  return {
    ok: false,
    errors: problems
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map((problem) => ({ ...problem, file })),
  };
}

/** The values of both, with entries of the base behind those of the policy itself. */
function overBase(base: ParsedPolicy, own: ParsedPolicy): Policy {
  const policy = policySchema.parse(merged(base.written, own.written));
  const overrides = [
    ...own.policy.severity.overrides,
    ...left(base.policy.severity.overrides, own.policy.severity.overrides),
  ];
  return {
    ...policy,
    'allow-weaker': base.policy['allow-weaker'],
    waivers: [...own.policy.waivers, ...left(base.policy.waivers, own.policy.waivers)],
    severity: { ...policy.severity, overrides },
  };
}

/** Entries of the base that the policy does not have its own of. */
function left<Entry extends { readonly match: Match }>(
  base: readonly Entry[],
  own: readonly Entry[],
): readonly Entry[] {
  const here = new Set(own.map(({ match }) => matchKey(match)));
  return base.filter(({ match }) => !here.has(matchKey(match)));
}

function weakerProblem({ path, base: there, own: here }: WeakerKey, base: ParsedPolicy, own: ParsedPolicy) {
  const key = path.join('.');
  const { line } = placeOf(base.positions, path).value;
  const where = valueAt(base.written, path).found ? `line ${line} of ${base.file} has` : `${base.file} means`;
  return problemAt(own, placePath(own, path), {
    message: `"${key}" is ${words(here)}, and that is weaker than ${words(there)}, which ${where}.`,
    fix: `Take it out or be as strict, or have the base policy list "${key}" under allow-weaker.`,
  });
}

/** Where the policy says it: a number of days may come of its preset. */
function placePath(own: ParsedPolicy, path: readonly string[]): readonly string[] {
  if (valueAt(own.written, path).found || path[0] !== 'sla') return path;
  const preset = ['sla', 'preset'];
  return valueAt(own.written, preset).found ? preset : path;
}

function entryProblems(path: readonly string[], base: ParsedPolicy, own: ParsedPolicy): PlacedProblem[] {
  const entries = (valueAt(own.policy, path).value ?? []) as readonly { readonly match: Match }[];
  const key = path.join('.');
  return entries.map(({ match }, index) =>
    problemAt(own, [...path, String(index)], {
      message: `"${key}" has an entry of its own, for ${describeMatch(match)}, and ${base.file} allows none.`,
      fix: `Take it out, or have the base policy list "${key}" under allow-weaker.`,
    }),
  );
}

function problemAt(
  own: ParsedPolicy,
  path: readonly string[],
  said: Pick<PlacedProblem, 'message' | 'fix'>,
): PlacedProblem {
  return { ...said, ...placeOf(own.positions, path).value };
}

function words(value: unknown): string {
  if (value === undefined) return 'not set';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
