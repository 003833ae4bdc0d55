import type * as t from '@babel/types';
import type { Cell, Value } from './evaluated.js';
import { ProgramObject } from './heap.js';
import { join, joinAll, objectValue } from './value.js';

/**
 * A value of another file that is loaded on first use. Without it, in a program of a thousand files
 * that import each other, all would be loaded for each of them.
 * @param lacks whether it certainly has no member of a name, which can be told without loading it
 */
export function lazyValue(
  node: t.Node | null,
  module: number,
  force: () => Value,
  lacks: ((name: string) => boolean) | null = null,
): Value {
  const object = new ProgramObject('lazy', node, module);
  object.lacks = lacks;
  let known: Value | null = null;
  object.force = () => (known ??= force());
  return objectValue(object);
}

/** Whether a value contains something that is not loaded yet. */
export function isLazy(value: Value): boolean {
  return value.objects.some((object) => object.force !== null);
}

/** The value with everything loaded. */
export function forced(value: Value): Value {
  if (value.objects.length === 0 || !isLazy(value)) return value;
  const loaded = value.objects.flatMap((object) => (object.force === null ? [] : [forced(object.force())]));
  const rest = { ...value, objects: value.objects.filter((object) => object.force === null) };
  return join(joinAll(loaded), rest);
}

/** The value of a cell with everything loaded, which the cell keeps. */
export function forcedCell(cell: Cell): Value {
  const { value } = cell;
  if (value.objects.length === 0 || !isLazy(value)) return value;
  // Loading is not a change that a branch could undo, so it is not recorded in the journal.
  return (cell.value = forced(value));
}

/**
 * A value without its unloaded parts. Used when any of many may be meant: loading all would help
 * little.
 */
export function loadedOnly(value: Value): Value {
  if (value.objects.length === 0 || !isLazy(value)) return value;
  return { ...value, objects: value.objects.filter((object) => object.force === null), open: true };
}
