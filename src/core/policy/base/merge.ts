import { isSection } from './directions.js';

type Section = Readonly<Record<string, unknown>>;

/**
 * What a base policy and a policy over it say together: section by section, and for each key the
 * policy's own value where it has one. Lists are values: they take each other's place.
 * @param base as its file has it
 * @param own the same
 */
export function merged(base: unknown, own: unknown): unknown {
  return over(base, own, []);
}

function over(base: unknown, own: unknown, path: readonly string[]): unknown {
  if (own === undefined) return base;
  if (base === undefined || !isSection(path)) return own;
  const [before, after] = [sectionOf(base, path), sectionOf(own, path)];
  if (before === null || after === null) return own;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(keys.map((key) => [key, over(before[key], after[key], [...path, key])]));
}

/**
 * A section in its long form: `false` for a scanner is one with `enabled`, and a scanner with a
 * section runs unless that says otherwise. Null for nothing of the kind.
 */
function sectionOf(value: unknown, path: readonly string[]): Section | null {
  if (typeof value === 'boolean') return { enabled: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const section = { ...value };
  return isSwitch(path) ? { enabled: true, ...section } : section;
}

function isSwitch(path: readonly string[]): boolean {
  return path[0] === 'scan' && path.length === 2;
}
