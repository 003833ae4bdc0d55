import type * as t from '@babel/types';
import type { Entry } from '../../shared/forge/entries.js';
import type { Located, Program, SourceModule } from './program.js';
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
  const resolver = handler === null ? null : resolverOf(handler, program);
  const keys = definitionsIn(program.reachable(module.path), program)
    .filter(({ of }) => of === null || resolver === null || of === resolver)
    .map(({ key, step }) => ({ entry, step: { ...step, name: `${entry.export}.${key}` } }));
  // A handler that is not a resolver may be an expression that runs: `render(<App />)`,
  // `wrap(handler)`.
  const own = handler === null ? [] : [{ entry, step: { ...handler, name: entry.export } }];
  return keys.length > 0 && !isPlainCall(handler?.node) ? keys : [...own, ...keys];
}

/** Whether a node exists and is not `resolver.getDefinitions()`. */
function isPlainCall(node: t.Node | undefined): boolean {
  return node !== undefined && calleeName(node) !== 'getDefinitions';
}

/**
 * The `new Resolver()` whose method is called, whatever files it passes through; null where that
 * cannot be told, as for a parameter of a function.
 */
function resolverOf({ node, module }: Located, program: Program): t.Node | null {
  let current: t.Node = node;
  while (current.type === 'CallExpression' && current.callee.type === 'MemberExpression')
    current = current.callee.object;
  const found = current.type === 'Identifier' ? program.lookup(current.name, module)?.node : current;
  return found?.type === 'NewExpression' ? found : null;
}

/** A function that a resolver defines. */
interface Definition {
  readonly key: string;
  readonly step: Step;
  /** The resolver; null where it is not known which one it is. */
  readonly of: t.Node | null;
}

/** All calls `something.define('key', function)` in files that have a resolver. */
function definitionsIn(modules: readonly SourceModule[], program: Program): Definition[] {
  return modules.flatMap((module) => {
    const found: Definition[] = [];
    walk(module.program, (node) => {
      if (node.type !== 'CallExpression' || calleeName(node) !== 'define') return undefined;
      const [key, handler] = node.arguments;
      if (key?.type !== 'StringLiteral' && key?.type !== 'MemberExpression' && key?.type !== 'Identifier')
        return undefined;
      const name = nameOf(key) ?? 'key';
      const of = resolverOf({ node, module }, program);
      if (isFunction(handler)) found.push({ key: name, step: { node: handler, module, name }, of });
      else if (handler !== undefined) {
        const target =
          handler.type === 'Identifier' ? program.lookup(handler.name, module) : { node: handler, module };
        if (target !== null) found.push({ key: name, step: { ...target, name }, of });
      }
      return undefined;
    });
    return found;
  });
}
