import type * as t from '@babel/types';
import type { Entry } from '../../shared/forge/entries.js';
import type { Program, SourceModule } from './program.js';
import type { Step } from './reach.js';
import { calleeName, isFunction, nameOf, walk } from './walk.js';

/** Where an entry point of the manifest begins in the code. */
export interface Root {
  readonly entry: Entry;
  readonly step: Step;
}

/**
 * The functions that Forge calls for an entry point: the handler, or each function that a resolver
 * defines.
 */
export function rootsOf(entry: Entry, program: Program): Root[] {
  const module = entry.file === null ? null : program.module(entry.file);
  if (module === null) return [];
  const handler = program.exported(entry.export, module);
  if (handler !== null && isFunction(handler.node))
    return [{ entry, step: { ...handler, name: entry.export } }];
  const keys = definitionsIn(program.reachable(module.path), program).map(({ key, step }) => ({
    entry,
    step: { ...step, name: `${entry.export}.${key}` },
  }));
  // A handler that is not a resolver may be an expression that runs: `render(<App />)`,
  // `wrap(handler)`.
  const own = handler === null ? [] : [{ entry, step: { ...handler, name: entry.export } }];
  return keys.length > 0 && !isPlainCall(handler?.node) ? keys : [...own, ...keys];
}

/** Whether a node exists and is not `resolver.getDefinitions()`. */
function isPlainCall(node: t.Node | undefined): boolean {
  return node !== undefined && calleeName(node) !== 'getDefinitions';
}

/** All calls `something.define('key', function)` in files that have a resolver. */
function definitionsIn(modules: readonly SourceModule[], program: Program): { key: string; step: Step }[] {
  return modules.flatMap((module) => {
    const found: { key: string; step: Step }[] = [];
    walk(module.program, (node) => {
      if (node.type !== 'CallExpression' || calleeName(node) !== 'define') return undefined;
      const [key, handler] = node.arguments;
      if (key?.type !== 'StringLiteral' && key?.type !== 'MemberExpression' && key?.type !== 'Identifier')
        return undefined;
      const name = nameOf(key) ?? 'key';
      if (isFunction(handler)) found.push({ key: name, step: { node: handler, module, name } });
      else if (handler !== undefined) {
        const target =
          handler.type === 'Identifier' ? program.lookup(handler.name, module) : { node: handler, module };
        if (target !== null) found.push({ key: name, step: { ...target, name } });
      }
      return undefined;
    });
    return found;
  });
}
