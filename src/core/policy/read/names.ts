import { capitalise } from '../../scale/words.js';
import { quote } from './error.js';

/**
 * A section of the policy in prose: `gate`, `a waiver`, `the match of an override`.
 * @param whole the whole file
 */
export function containerName(path: readonly PropertyKey[], whole = 'the policy'): string {
  const last = path.at(-1);
  if (last === undefined) return whole;
  if (typeof last === 'number') return entryName(path);
  if (last === 'match') return `the match of ${containerName(path.slice(0, -1))}`;
  return path.map(String).join('.');
}

function entryName(path: readonly PropertyKey[]): string {
  const list = path.at(-2);
  if (list === 'waivers') return 'a waiver';
  if (list === 'overrides') return 'an override';
  return `an entry of ${containerName(path.slice(0, -1))}`;
}

/**
 * A value of the policy as the subject of a sentence: `"fail-on" in gate`,
 * `An entry of scan.sarif`.
 */
export function subjectName(path: readonly PropertyKey[], whole?: string): string {
  const last = path.at(-1);
  if (typeof last !== 'string') return capitalise(containerName(path, whole));
  return `${quote(last)} in ${containerName(path.slice(0, -1), whole)}`;
}
