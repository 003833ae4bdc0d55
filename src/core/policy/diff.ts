import { effectiveLeaves } from './leaves.js';
import { matchKey, describeMatch } from './match-key.js';
import type { Policy, SeverityOverride, Waiver, Match } from './policy.js';
import { pathText } from './read/positions.js';

/**
 * The differences between two policies, one plain line each: settings, then overrides, then
 * waivers. Effective values are compared, so that a changed preset shows the changed figures too.
 * The order of entries does not matter. The texts are untrusted.
 */
export function policyChanges(base: Policy, head: Policy): string[] {
  return [
    ...settingChanges(base, head),
    ...entryChanges('override', base.severity.overrides, head.severity.overrides, describeOverride),
    ...entryChanges('waiver', base.waivers, head.waivers, describeWaiver),
  ];
}

function settingChanges(base: Policy, head: Policy): string[] {
  const [before, after] = [base, head].map(
    (policy) => new Map(effectiveLeaves(policy).map(({ path, value }) => [pathText(path), value])),
  ) as [Map<string, string>, Map<string, string>];
  // What one of them does not set has no leaf there: the base policy that it extends, for one.
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((key) => ({ key, from: before.get(key), to: after.get(key) }))
    .filter(({ from, to }) => from !== to)
    .map(({ key, from, to }) => `${key}: ${from ?? 'not set'} → ${to ?? 'not set'}`);
}

/**
 * The content of an entry besides its match: a part that is shown, and a part that is only
 * compared.
 */
interface Described {
  readonly shown: string;
  readonly rest: readonly (readonly [name: string, value: string])[];
}

function describeWaiver(waiver: Waiver): Described {
  return {
    shown: `until ${waiver.expires}`,
    rest: [
      ['reason', waiver.reason],
      ['approved-by', waiver['approved-by'] ?? 'nobody'],
    ],
  };
}

function describeOverride(override: SeverityOverride): Described {
  return { shown: `is ${override.severity}`, rest: [['reason', override.reason]] };
}

function entryChanges<Entry extends { readonly match: Match }>(
  what: string,
  base: readonly Entry[],
  head: readonly Entry[],
  describe: (entry: Entry) => Described,
): string[] {
  const before = new Map(base.map((entry) => [matchKey(entry.match), entry]));
  const after = new Set(head.map((entry) => matchKey(entry.match)));
  const removed = base.filter((entry) => !after.has(matchKey(entry.match)));
  return [
    ...head.flatMap((entry) => {
      const old = before.get(matchKey(entry.match));
      const name = describeMatch(entry.match);
      if (old === undefined) return [`${what} added: ${name} ${describe(entry).shown}`];
      return differences(describe(old), describe(entry)).map(
        (difference) => `${what} changed: ${name}: ${difference}`,
      );
    }),
    ...removed.map((entry) => `${what} removed: ${describeMatch(entry.match)} ${describe(entry).shown}`),
  ];
}

function differences(old: Described, now: Described): string[] {
  const oldRest = new Map(old.rest);
  return [
    ...(old.shown === now.shown ? [] : [`${old.shown} → ${now.shown}`]),
    ...now.rest
      .filter(([name, value]) => oldRest.get(name) !== value)
      .map(([name, value]) => `${name} ${oldRest.get(name) ?? ''} → ${value}`),
  ];
}
