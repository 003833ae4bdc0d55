import type * as t from '@babel/types';
import type { Located, Program, SourceModule } from '../program.js';
import type { Reach } from '../reach.js';
import { calleeName, isFunction, nameOf, receiverOf, walk } from '../walk.js';

/** Names of functions that other packages offer for it. */
const CHECKING = /auth|verif|jwt|\bfit\b|forge|validat\w*(?:token|fit)/iu;

/** Packages that only read a token, or log and parse: their names say nothing of a check. */
const NO_CHECK = /decode|parse|logger|header|fetch/iu;

/** Nodes that are looked at as they stand. */
const WHOLE: ReadonlySet<string> = new Set(['Program', 'ObjectExpression', 'ArrayExpression']);

/** Tells whether code verifies who calls, directly or through the functions that it uses. */
export class Verification {
  readonly #program: Program;
  readonly #reach: Reach;

  constructor(program: Program, reach: Reach) {
    this.#program = program;
    this.#reach = reach;
  }

  /** Whether a middleware or a handler verifies the caller. */
  isIn(node: t.Node, module: SourceModule): boolean {
    const target = this.#functionOf(node, module);
    if (target === null) return this.#isForeignCheck(node, module);
    const step = { ...target, name: '' };
    return (
      this.#reach.from(step).some(({ event }) => event.kind === 'proof') ||
      this.#callsForeignCheck(target.node, target.module)
    );
  }

  /** What runs for `check`, `check()` or a function that is written out. */
  #functionOf(node: t.Node, module: SourceModule): Located | null {
    if (isFunction(node) || WHOLE.has(node.type)) return { node, module };
    const named = node.type === 'CallExpression' ? nameOf(node.callee) : nameOf(node);
    const found = named === null ? null : this.#program.lookup(named, module);
    if (found !== null) return found;
    // `wrap(async (req, res) => …)` of another package.
    const holds = node.type === 'CallExpression' && node.arguments.some((argument) => isFunction(argument));
    return holds ? { node, module } : null;
  }

  #isForeignCheck(node: t.Node, module: SourceModule): boolean {
    const name =
      node.type === 'CallExpression'
        ? (calleeName(node) ?? '')
        : node.type === 'MemberExpression'
          ? (nameOf(node.property) ?? '')
          : (nameOf(node) ?? '');
    const root = node.type === 'CallExpression' ? nameOf(receiverOf(node)) : null;
    const from = this.#program.packageOf(root ?? name, module) ?? '';
    return [name, from].some((word) => CHECKING.test(word) && !NO_CHECK.test(word));
  }

  /** Whether a function calls a check that is not a part of this program. */
  #callsForeignCheck(scope: t.Node, module: SourceModule): boolean {
    let found = false;
    walk(scope, (node) => {
      if (node.type !== 'CallExpression') return !found;
      const name = calleeName(node) ?? '';
      const known = receiverOf(node) === null && this.#program.lookup(name, module) !== null;
      if (
        !known &&
        /^(?:(?:verify|authenticate)\w*(?:token|jwt|fit|forge|request)|validate\w*(?:token|jwt|fit|forge))/iu.test(
          name,
        )
      )
        found = true;
      return !found;
    });
    return found;
  }
}
