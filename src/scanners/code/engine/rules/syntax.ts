import type * as t from '@babel/types';
import type { Closure, Environment, Module } from '../values/evaluated.js';

/** Maximum number of nodes that one search visits, so that rules stay fast on large functions. */
const MOST = 20_000;

/** A node and all nodes inside it, in source order, but not more than `most`. */
export function* descendants(root: t.Node, most = MOST): Generator<t.Node> {
  const waiting: t.Node[] = [root];
  for (let count = 0; count < most; count += 1) {
    const node = waiting.pop();
    if (node === undefined) return;
    yield node;
    waiting.push(...childrenOf(node).reverse());
  }
}

function childrenOf(node: t.Node): t.Node[] {
  const children: t.Node[] = [];
  for (const value of Object.values(node) as unknown[]) {
    // Most of what a node has is a number, a text or nothing.
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) children.push(value);
    } else for (const item of value as unknown[]) if (isNode(item)) children.push(item);
  }
  return children;
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'loc' in value;
}

/** The source text of a node. */
export function sourceOf(node: t.Node, { text }: Pick<Module, 'text'>): string {
  return text.slice(node.start ?? 0, node.end ?? 0);
}

const CODE = new WeakMap<Module, string>();

/** The text of a module without its comments. */
export function codeOf(module: Module): string {
  let code = CODE.get(module);
  if (code === undefined) {
    code = withoutComments(module);
    CODE.set(module, code);
  }
  return code;
}

function withoutComments({ text, comments }: Module): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start = 0, end = 0 } of comments) {
    if (start < from) continue;
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

const WORDS = new WeakMap<Module, Map<string, boolean>>();

/** Whether a module's text contains a string. Cached, since rules ask at every node. */
export function mentions(module: Module, text: string): boolean {
  let known = WORDS.get(module);
  if (known === undefined) {
    known = new Map();
    WORDS.set(module, known);
  }
  let found = known.get(text);
  if (found === undefined) {
    found = module.text.includes(text);
    known.set(text, found);
  }
  return found;
}

/** Whether a node is another one or stands in it. */
export function isWithin(node: t.Node, around: t.Node): boolean {
  return (around.start ?? 0) <= (node.start ?? 0) && (node.end ?? 0) <= (around.end ?? 0);
}

/** The enclosing functions of a location, innermost first, as they are called. */
export function closuresAround(environment: Environment): Closure[] {
  const around: Closure[] = [];
  for (let env: Environment | null = environment; env !== null; env = env.parent) {
    const { closure } = env.frame;
    if (closure !== null && !around.some(({ node }) => node === closure.node)) around.push(closure);
  }
  return around;
}

/** The enclosing functions of a location, innermost first. */
export function functionsAround(environment: Environment): t.Function[] {
  return closuresAround(environment).map(({ node }) => node);
}

/** The text of the enclosing functions without comments; at the top level that of the module. */
export function codeAround(environment: Environment): string {
  const { module } = environment.frame;
  const outermost = functionsAround(environment).at(-1);
  return outermost === undefined
    ? codeOf(module)
    : codeOf(module).slice(outermost.start ?? 0, outermost.end ?? 0);
}

/** A value that is assigned to a name, and the enclosing function; null at the top level. */
interface Assignment {
  readonly value: t.Node;
  readonly within: t.Node | null;
}

const ASSIGNMENTS = new WeakMap<Module, Map<string, Assignment[]>>();

/**
 * All values that are assigned to an identifier's name, in the enclosing functions and at the top
 * level of the module.
 */
export function assignedTo({ name, start }: t.Identifier, module: Module): t.Node[] {
  let known = ASSIGNMENTS.get(module);
  if (known === undefined) {
    known = assignmentsOf(module);
    ASSIGNMENTS.set(module, known);
  }
  const at = start ?? 0;
  return (known.get(name) ?? [])
    .filter(({ within }) => within === null || ((within.start ?? 0) <= at && at <= (within.end ?? 0)))
    .map(({ value }) => value);
}

function assignmentsOf(module: Module): Map<string, Assignment[]> {
  const found = new Map<string, Assignment[]>();
  const add = (target: t.Node, value: t.Node | null | undefined, within: t.Node | null): void => {
    if (target.type !== 'Identifier' || value == null) return;
    const list = found.get(target.name);
    if (list === undefined) found.set(target.name, [{ value, within }]);
    else list.push({ value, within });
  };
  const waiting: [t.Node, t.Node | null][] = [[module.program, null]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, within] = next;
    if (node.type === 'VariableDeclarator') add(node.id, node.init, within);
    else if (node.type === 'AssignmentExpression') add(node.left, node.right, within);
    else if (node.type === 'FunctionDeclaration' && node.id != null) add(node.id, node, within);
    const inner = isFunction(node) ? node : within;
    for (const child of childrenOf(node).reverse()) waiting.push([child, inner]);
  }
  return found;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'ObjectMethod',
  'ClassPrivateMethod',
]);

function isFunction(node: t.Node): boolean {
  return FUNCTIONS.has(node.type);
}

/** Maximum length of a function that is assumed to have a single purpose, in characters. */
const SHORT = 2_000;

/**
 * An expression, with all values assigned to its names and all short functions of the module that
 * it calls, up to `depth` steps back.
 */
export function originsOf(node: t.Node, module: Module, depth = 3): t.Node[] {
  const origins: t.Node[] = [];
  const seen = new Set<string>();
  const left = new Set<t.Node>();
  const visit = (current: t.Node, steps: number): void => {
    for (const inner of descendants(current)) {
      origins.push(inner);
      leaveOut(inner, left);
      if (inner.type !== 'Identifier' || left.has(inner) || steps === 0 || seen.has(inner.name)) continue;
      seen.add(inner.name);
      for (const origin of assignedTo(inner, module))
        if (!isFunction(origin) || (origin.end ?? 0) - (origin.start ?? 0) < SHORT) visit(origin, steps - 1);
    }
  };
  visit(node, depth);
  return origins;
}

/**
 * Marks nodes to skip: names that are not variables, and objects of which only a member is read.
 */
function leaveOut(node: t.Node, left: Set<t.Node>): void {
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    left.add(node.callee);
    left.add(node.callee.property);
  } else if (node.type === 'MemberExpression' && !node.computed) {
    left.add(node.property);
    if (!left.has(node)) left.add(node.object);
  } else if (node.type === 'ObjectProperty' && !node.computed) left.add(node.key);
}

/** An expression without what TypeScript and parentheses add: `x` for `(x as T)!`. */
export function bare(node: t.Node): t.Node {
  return /^(?:TS(?:As|Satisfies|NonNull)Expression|TSTypeAssertion|ParenthesizedExpression)$/u.test(node.type)
    ? bare((node as t.TSAsExpression).expression)
    : node;
}

/**
 * The type that a parameter or property is declared to be of, whether it has a default or not; null
 * when none is written.
 */
export function annotationOf(node: t.Node): t.Node | null {
  const declared = node.type === 'AssignmentPattern' ? node.left : node;
  const outer: t.Node | null | undefined = 'typeAnnotation' in declared ? declared.typeAnnotation : null;
  return outer != null && 'typeAnnotation' in outer ? outer.typeAnnotation : (outer ?? null);
}

/** The last name in an expression: `b` in `a.b`, `a.b()` and `a['b']`; empty when it has none. */
export function nameOfNode(node: t.Node): string {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'StringLiteral':
      return node.value;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return node.property.type === 'PrivateName' ? node.property.id.name : nameOfNode(node.property);
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'AwaitExpression':
      return nameOfNode(node.type === 'AwaitExpression' ? node.argument : node.callee);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return nameOfNode(node.expression);
    default:
      return '';
  }
}

/** The receiver in a method call; null for plain functions. */
export function receiverNode(node: t.Node): t.Node | null {
  const callee = 'callee' in node ? node.callee : null;
  return callee != null &&
    typeof callee === 'object' &&
    (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression')
    ? callee.object
    : null;
}
