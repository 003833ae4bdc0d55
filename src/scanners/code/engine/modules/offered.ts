import type { Closure, HeapObject, Module, Value } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';

/** Limits of the search: objects that are looked at, and how deep they may lie in each other. */
const MOST = 400;
const DEPTH = 4;

/** The functions that users of a file reach by what it exports: also methods, and in objects. */
export function offeredClosures(module: Module): Closure[] {
  const found: Closure[] = [];
  const seen = new Set<HeapObject>();
  const visit = (value: Value, depth: number): void => {
    for (const object of forced(value).objects) {
      if (depth > DEPTH || seen.size >= MOST || seen.has(object)) continue;
      seen.add(object);
      if (object.closure !== null) found.push(object.closure);
      for (const cell of object.fields.values()) visit(cell.value, depth + 1);
      for (const delegate of object.delegates) visit(delegate, depth);
    }
  };
  const exported = module.holder.get('exports');
  if (exported !== null) visit(exported, 0);
  return found;
}
