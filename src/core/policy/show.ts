import { effectiveLeaves } from './leaves.js';
import { describeMatch, matchKey } from './match-key.js';
import { DEFAULT_POLICY, type Match, type Policy } from './policy.js';
import type { ParsedPolicy } from './read/parse.js';
import { pathText, placeOf, valueAt } from './read/positions.js';

/** One effective value, and where it is set. */
export interface PolicyRow {
  /** `gate.fail-on`, `waivers.0`. */
  readonly key: string;
  readonly value: string;
  /** `.github/fixby.yml:12`, `default`, `preset fedramp` or `input fail-on`. */
  readonly from: string;
}

/** Inputs and options that override the policy. */
export interface PolicyInputs {
  /** The input or option `fail-on`; null or absent where it is not set. */
  readonly failOn?: string | null;
}

/**
 * Every effective value and where it is set: settings first, then overrides and waivers.
 * @param parsed null when there is no policy file, so that the default policy applies
 */
export function describePolicy(parsed: ParsedPolicy | null, inputs: PolicyInputs): PolicyRow[] {
  const policy = parsed?.policy ?? DEFAULT_POLICY;
  const failOn = inputs.failOn ?? null;
  const settings = effectiveLeaves(policy).map(({ path, value }): PolicyRow => {
    const key = pathText(path);
    if (key === 'gate.fail-on' && failOn !== null) return { key, value: failOn, from: 'input fail-on' };
    return { key, value, from: lineOf(parsed, path) ?? otherSource(policy, path) };
  });
  return [...settings, ...entries(policy, parsed)];
}

/**
 * The file and line that set this value: its own, else the base policy's; null when neither does.
 * For a scanner given as `true` or `false`, that line also sets `enabled`.
 */
function lineOf(parsed: ParsedPolicy | null, path: readonly string[]): string | null {
  if (parsed === null) return null;
  return lineIn(parsed, path) ?? lineOf(parsed.base ?? null, path);
}

function lineIn(parsed: ParsedPolicy, path: readonly string[]): string | null {
  const section = path.slice(0, -1);
  const switched = path.at(-1) === 'enabled' && typeof valueAt(parsed.written, section).value === 'boolean';
  const written = switched ? section : path;
  if (!valueAt(parsed.written, written).found) return null;
  return `${parsed.file}:${placeOf(parsed.positions, written).value.line}`;
}

function otherSource(policy: Policy, path: readonly string[]): string {
  return path[0] === 'sla' && path[1] === 'days' ? `preset ${policy.sla.preset}` : 'default';
}

function entries(policy: Policy, parsed: ParsedPolicy | null): PolicyRow[] {
  return [
    ...policy.severity.overrides.map((override, index) => ({
      key: `severity.overrides.${index}`,
      value: `${describeMatch(override.match)} is ${override.severity}`,
      from: entryLine(parsed, ['severity', 'overrides'], index) ?? 'default',
    })),
    ...policy.waivers.map((waiver, index) => ({
      key: `waivers.${index}`,
      value: `${describeMatch(waiver.match)} until ${waiver.expires}`,
      from: entryLine(parsed, ['waivers'], index) ?? 'default',
    })),
  ];
}

/** Entries of the base policy come behind a policy's own, but for those that it has its own of. */
function entryLine(parsed: ParsedPolicy | null, path: readonly string[], index: number): string | null {
  if (parsed?.base === undefined) return lineOf(parsed, [...path, String(index)]);
  const { base, ...own } = parsed;
  const key = keyAt(parsed, path, index);
  const here = lengthOf(own.written, path);
  if (index < here) return lineIn(own, [...path, String(index)]);
  const there = Array.from({ length: lengthOf(base.written, path) }, (_, at) => keyAt(base, path, at));
  return lineIn(base, [...path, String(there.indexOf(key))]);
}

function lengthOf(root: unknown, path: readonly string[]): number {
  const { value } = valueAt(root, path);
  return Array.isArray(value) ? value.length : 0;
}

function keyAt({ policy }: ParsedPolicy, path: readonly string[], index: number): string {
  return matchKey(valueAt(policy, [...path, index, 'match']).value as Match);
}

/** The rows as aligned text for a terminal; each line ends with a newline. */
export function renderPolicy(rows: readonly PolicyRow[]): string {
  const plain = rows.map(({ key, value, from }) => ({ key, value: value.replace(/\s+/g, ' '), from }));
  const keyWidth = Math.max(0, ...plain.map(({ key }) => key.length));
  const valueWidth = Math.max(0, ...plain.map(({ value }) => value.length));
  return plain
    .map(({ key, value, from }) => `${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${from}\n`)
    .join('');
}
