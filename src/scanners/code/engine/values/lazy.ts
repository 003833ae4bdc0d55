import type * as t from '@babel/types';
import type { Cell, Value } from './evaluated.js';
import { ProgramObject } from './heap.js';
import { join, joinAll, objectValue } from './value.js';

/**
 * Something of another file that nobody has looked at yet. Files are loaded when they are needed: a
 * program of a thousand files that all know each other must not be loaded as a whole for every one
 * of them.
 */
export function lazyValue(node: t.Node | null, module: number, force: () => Value): Value {
  const object = new ProgramObject('lazy', node, module);
  let known: Value | null = null;
  object.force = () => (known ??= force());
  return objectValue(object);
}

/** Whether a value holds something that is not loaded yet. */
export function isLazy(value: Value): boolean {
  return value.objects.some((object) => object.force !== null);
}

/** A value with everything loaded. */
export function forced(value: Value): Value {
  if (value.objects.length === 0 || !isLazy(value)) return value;
  const loaded = value.objects.flatMap((object) => (object.force === null ? [] : [forced(object.force())]));
  const rest = { ...value, objects: value.objects.filter((object) => object.force === null) };
  return join(joinAll(loaded), rest);
}

/** The value of a cell with everything loaded; the cell keeps it. */
export function forcedCell(cell: Cell): Value {
  const { value } = cell;
  if (value.objects.length === 0 || !isLazy(value)) return value;
  // Loading changes nothing that a branch could take back.
  return (cell.value = forced(value));
}

/**
 * A value without what is not loaded: where anything of many may be meant, loading all of it would
 * help little.
 */
export function loadedOnly(value: Value): Value {
  if (value.objects.length === 0 || !isLazy(value)) return value;
  return { ...value, objects: value.objects.filter((object) => object.force === null), open: true };
}
