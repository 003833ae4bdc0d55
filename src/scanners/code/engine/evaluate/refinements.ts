import type * as t from '@babel/types';
import type { Cell, Environment, Value } from '../values/evaluated.js';
import { newCell } from '../values/journal.js';
import { machineOf } from '../machine.js';

/**
 * The effect of tests on a member of untrusted data (`request.body.name`), which has no cell of its
 * own.
 */
interface Refinement {
  readonly cell: Cell;
  /**
   * The value of the root variable at that time; a later assignment to the variable makes the
   * refinement void.
   */
  readonly root: Value;
}

const REFINED = new WeakMap<Cell, Map<string, Refinement>>();

/**
 * The cell for a member such as `request.body.name`, created if needed; null when its root is not a
 * variable.
 */
export function refinableCell(node: t.Node, current: Value, env: Environment): Cell | null {
  const names = chainOf(node);
  const root = names === null ? null : env.find(names[0] ?? '');
  if (names === null || root === null) return null;
  const key = names.slice(1).join('.');
  const known = REFINED.get(root)?.get(key);
  if (known !== undefined && known.root === root.value) return known.cell;
  const cell = newCell(current, env.frame.module.id);
  const members = REFINED.get(root) ?? new Map<string, Refinement>();
  members.set(key, { cell, root: root.value });
  REFINED.set(root, members);
  return cell;
}

/** The refined value of a member; null when no test concerned it. */
export function refinedMember(node: t.Node, env: Environment): Value | null {
  if (node.type !== 'MemberExpression') return null;
  const names = chainOf(node);
  const root = names === null ? null : env.find(names[0] ?? '');
  if (names === null || root === null) return null;
  const known = REFINED.get(root)?.get(names.slice(1).join('.'));
  return known === undefined || known.root !== root.value ? null : known.cell.value;
}

/** Removes the refinement of a member that is written. */
export function forgetRefinement(node: t.Node, value: Value, env: Environment): void {
  const names = chainOf(node);
  const root = names === null ? null : env.find(names[0] ?? '');
  const known =
    names === null || root === null ? undefined : REFINED.get(root)?.get(names.slice(1).join('.'));
  if (known !== undefined) machineOf(env).journal.write(known.cell, value);
}

/** The names in `a.b.c`; null for any other expression. */
function chainOf(node: t.Node): string[] | null {
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression') return null;
  const name = nameOf(node);
  const before = name === null ? null : chainOf(node.object);
  return name === null || before === null ? null : [...before, name];
}

function nameOf({ property, computed }: t.MemberExpression): string | null {
  if (!computed && property.type === 'Identifier') return property.name;
  return property.type === 'StringLiteral' && !property.value.includes('.') ? property.value : null;
}
