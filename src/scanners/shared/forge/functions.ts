import { callerOf, type Caller, type ForgeModule } from './modules.js';
import type { ManifestNode, ManifestPlace } from './node.js';

/**
 * A function that a manifest declares: the key by which modules refer to it, and where its code is.
 */
export interface ForgeFunction {
  readonly key: string;
  /** `file.export`; empty when none is given. */
  readonly handler: string;
  readonly at: ManifestPlace;
}

/** A reference from a module to a function. */
export interface Reference {
  readonly function: string;
  readonly module: ForgeModule;
  readonly caller: Caller;
  readonly at: ManifestPlace;
}

/** `modules.function` of a manifest. */
export function functionsOf(root: ManifestNode): ForgeFunction[] {
  return root.get('modules', 'function').items.map((node) => ({
    key: node.get('key').text ?? '',
    handler: node.get('handler').text ?? '',
    at: node.at,
  }));
}

/** Maximum depth at which a module is searched; the deepest known reference is at four. */
const MAX_DEPTH = 8;

/**
 * All references from modules to functions: every string under a key `function`, at any depth, so
 * that new kinds of modules are covered.
 */
export function referencesOf(modules: readonly ForgeModule[]): Reference[] {
  return modules.flatMap((module) => leaves(module.node, '', module, 0));
}

function leaves(node: ManifestNode, path: string, module: ForgeModule, depth: number): Reference[] {
  if (depth > MAX_DEPTH) return [];
  const below = node.items.flatMap((item) => leaves(item, path, module, depth + 1));
  return [
    ...below,
    ...node.entries.flatMap(([key, value]) => {
      const leaf = path === '' ? key : `${path}.${key}`;
      if (key !== 'function') return leaves(value, leaf, module, depth + 1);
      if (value.text === null) return leaves(value, leaf, module, depth + 1);
      return [{ function: value.text, module, caller: callerOf(module.type, leaf), at: value.at }];
    }),
  ];
}
