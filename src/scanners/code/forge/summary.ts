import type * as t from '@babel/types';
import { isWithin } from '../engine/rules/syntax.js';
import { checkAt, comparesCaller, type Check } from './checks.js';
import type { Located, Program, SourceModule } from './program.js';
import { bare, calleeName, isFunction, nameOf, receiverOf, walk, type Ancestors } from './walk.js';

/**
 * What happens in a function, in the order of the text; events in its inline callbacks are
 * included.
 */
export type Event =
  | { readonly kind: 'check'; readonly check: Check }
  /** A condition on the caller. */
  | { readonly kind: 'compares'; readonly node: t.Node }
  /** A proof of the caller's identity: a signature, a token, a shared secret. */
  | { readonly kind: 'proof'; readonly node: t.Node }
  /** A request on behalf of the app. */
  | { readonly kind: 'as-app'; readonly node: t.Node; readonly request: t.CallExpression | null }
  /** Any other call that has an effect or returns data. */
  | { readonly kind: 'effect'; readonly node: t.Node; readonly writes: boolean }
  /** A use of a function of the program. */
  | { readonly kind: 'use'; readonly target: Located; readonly node: t.Node; readonly ancestors: Ancestors };

/** Method names that are too common to tell which function is called. */
const COMMON = new Set(
  'get set has add push map filter find forEach then catch json text call apply bind define on emit log error warn info delete update create run send toString start stop init query execute all'.split(
    ' ',
  ),
);

/** A method is followed by name only if at most this many have the name. */
const MAX_METHODS = 2;

/** Packages whose calls change or return the app's data. */
const STORES = /^@forge\/(?:kvs|sql|object-store|storage|events|api)$/u;
const WRITING = /^(?:set|setSecret|delete|deleteSecret|transact|push|put|execute|executeRaw|upload|create)$/u;

/** The events of a function. @param scope the function's whole body */
export function eventsOf(
  scope: t.Node,
  module: SourceModule,
  program: Program,
  around: readonly SourceModule[],
): Event[] {
  const events: Event[] = [];
  walk(scope, (node, ancestors) => {
    if (isIdle(node, scope)) return false;
    events.push(...eventsAt(node, ancestors, scope, module, program, around));
    return undefined;
  });
  return events;
}

/** Whether a variable holds a function, or an object with functions, that is not used here. */
function isIdle(node: t.Node, scope: t.Node): boolean {
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return false;
  if (node.init?.type !== 'ObjectExpression' && !isFunction(node.init)) return false;
  const { name } = node.id;
  let read = false;
  walk(scope, (inner) => {
    if (inner === node) return false;
    read ||= (inner.type === 'Identifier' || inner.type === 'JSXIdentifier') && inner.name === name;
    return !read;
  });
  return !read;
}

function eventsAt(
  node: t.Node,
  ancestors: Ancestors,
  scope: t.Node,
  module: SourceModule,
  program: Program,
  around: readonly SourceModule[],
): Event[] {
  const check = checkAt(node, ancestors, module.text, scope);
  if (check !== null) return [{ kind: 'check', check }];
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression')
    return conditionAt(node.test, module, scope);
  if (node.type === 'CallExpression') return callAt(node, ancestors, scope, module, program, around);
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
    if (!isReference(node, ancestors)) return [];
    const kept = program.lookup(node.name, module);
    if (kept !== null && calleeName(kept.node) === 'asApp')
      return [{ kind: 'as-app', node, request: requestOf(node, ancestors, scope) }];
    const target = functionOf(node.name, module, program, scope);
    return target === null ? [] : [{ kind: 'use', target, node, ancestors: [...ancestors] }];
  }
  return [];
}

/** Questions whether something was sent at all, which everybody can answer. */
const PRESENCE = /typeof\s+[\w.]+\s*[!=]==?\s*['"]\w+['"]|[!=]==?\s*(?:undefined|null|''|""|0)(?![\w.])/gu;

function conditionAt(test: t.Node, module: SourceModule, scope: t.Node): Event[] {
  const text = module.text.slice(test.start ?? 0, test.end ?? 0).replace(PRESENCE, '');
  const events: Event[] = [];
  if (comparesCaller(test, module.text, scope)) events.push({ kind: 'compares', node: test });
  const compares =
    /[!=]==?/u.test(text) ||
    /\b(?:verify|isValid|valid|authenticat|authori|check|equal)\w*\s*\(/iu.test(text);
  if (compares && /secret|token|signature|hmac|\bauth|api_?key|process\.env/iu.test(text))
    events.push({ kind: 'proof', node: test });
  return events;
}

const PROVING =
  /^(?:timingSafeEqual|jwtVerify|verifyJwt|verifySignature|validateSignature|verifyToken|verifyWebhook|decodeSymmetric)$/u;

function callAt(
  node: t.CallExpression,
  ancestors: Ancestors,
  scope: t.Node,
  module: SourceModule,
  program: Program,
  around: readonly SourceModule[],
): Event[] {
  const name = calleeName(node) ?? '';
  if (isAsApp(node, module, program)) {
    const request = requestOf(node, ancestors, scope);
    return [{ kind: 'as-app', node, request }];
  }
  const receiver = receiverOf(node);
  if (PROVING.test(name) || (name === 'verify' && receiver !== null)) return [{ kind: 'proof', node }];
  const root = rootOf(node);
  const from = root === null ? null : program.packageOf(root, module);
  const viaFetch = name === 'fetch' && (from !== null || root === 'fetch');
  if ((from !== null && STORES.test(from) && name !== 'route') || viaFetch)
    return [{ kind: 'effect', node, writes: WRITING.test(name) || viaFetch || isWriting(node, module) }];
  if (receiver === null || COMMON.has(name) || (root !== null && from !== null)) return [];
  const methods = around.flatMap((other) =>
    (other.methods.get(name) ?? []).map((method): Located => ({ node: method, module: other })),
  );
  // A variable that holds an object of this function refers to that object's method, whatever other
  // methods have the name.
  const own = nameOf(receiver) === null ? null : objectIn(scope, nameOf(receiver) ?? '');
  const meant = own === null ? methods : methods.filter((one) => isWithin(one.node, own));
  if (meant.length === 0 || meant.length > MAX_METHODS) return [];
  return meant.map((target) => ({ kind: 'use', target, node, ancestors: [...ancestors] }));
}

/** The object literal that a local variable is initialised with; null when it is not one. */
function objectIn(scope: t.Node, name: string): t.Node | null {
  let found: t.Node | null = null;
  walk(scope, (node) => {
    if (
      node.type === 'VariableDeclarator' &&
      nameOf(node.id) === name &&
      node.init?.type === 'ObjectExpression'
    )
      found = node.init;
    return found === null;
  });
  return found;
}

/** Whether a request changes something, judging by its HTTP method. */
export function isWriting(node: t.Node, { text }: SourceModule): boolean {
  return /\bmethod\s*:\s*['"`](?:POST|PUT|PATCH|DELETE)/iu.test(text.slice(node.start ?? 0, node.end ?? 0));
}

/** The name at the beginning of a chain: `api` in `api.asApp().requestJira()`. */
function rootOf(node: t.Node): string | null {
  const inner = bare(node);
  if (
    inner.type === 'CallExpression' ||
    inner.type === 'OptionalCallExpression' ||
    inner.type === 'NewExpression'
  )
    return rootOf(inner.callee);
  if (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression')
    return rootOf(inner.object);
  return inner.type === 'Identifier' ? inner.name : null;
}

/**
 * Whether a call is `asApp` of Forge, under any local name or as `api.asApp`. Also true when
 * the file that re-exports the name cannot be found.
 */
function isAsApp(node: t.CallExpression, module: SourceModule, program: Program): boolean {
  const root = rootOf(node);
  if (root === null) return false;
  const called = node.callee.type === 'Identifier' ? program.importedName(root, module) : calleeName(node);
  if (called !== 'asApp') return false;
  const from = program.packageOf(root, module);
  if (from !== null) return /^@forge\/|^@atlassian\/forge-graphql$/u.test(from);
  // An imported name, or the object of a member call, may come from the package through another
  // file. A plain name that nothing declares does not count.
  const passedOn = node.callee.type !== 'Identifier' || module.imports.has(root);
  return passedOn && program.lookup(root, module) === null;
}

/**
 * The request that is made with the result of `asApp()`, in the same expression or through a
 * variable.
 */
function requestOf(node: t.Node, ancestors: Ancestors, scope: t.Node): t.CallExpression | null {
  for (let index = ancestors.length - 1; index >= 0; index -= 1) {
    const parent = ancestors[index];
    if (
      parent?.type === 'CallExpression' &&
      /^request/u.test(calleeName(parent) ?? '') &&
      parent.callee.end !== null
    )
      return parent;
    if (parent?.type === 'VariableDeclarator') return firstRequestOn(nameOf(parent.id), scope);
    if (parent === undefined || parent.type.endsWith('Statement') || isFunction(parent)) return null;
  }
  return null;
}

function firstRequestOn(name: string | null, scope: t.Node): t.CallExpression | null {
  let found: t.CallExpression | null = null;
  walk(scope, (node) => {
    if (found === null && node.type === 'CallExpression' && /^request/u.test(calleeName(node) ?? '')) {
      const receiver = receiverOf(node);
      if (receiver !== null && nameOf(receiver) === name) found = node;
    }
    return undefined;
  });
  return found;
}

/**
 * Whether an identifier reads a variable, rather than being a key, a declaration or a parameter.
 */
function isReference(node: t.Identifier | t.JSXIdentifier, ancestors: Ancestors): boolean {
  const parent = ancestors.at(-1);
  if (parent === undefined) return true;
  if (node.type === 'JSXIdentifier') return parent.type === 'JSXOpeningElement' && parent.name === node;
  if (parent.type === 'MemberExpression' || parent.type === 'OptionalMemberExpression')
    return parent.object === node || parent.computed;
  if (parent.type === 'ObjectProperty') return parent.value === node || parent.computed;
  if (parent.type === 'VariableDeclarator') return parent.init === node;
  return (
    !(isFunction(parent) && (parent.params as t.Node[]).includes(node)) && parent.type !== 'LabeledStatement'
  );
}

/** The function that a name refers to, in the enclosing function or at the top level of a file. */
function functionOf(name: string, module: SourceModule, program: Program, scope: t.Node): Located | null {
  const found = program.lookup(name, module);
  if (found === null || found.node === scope) return null;
  const { node } = found;
  if (isFunction(node)) return found;
  // `memoize(async () => …)`: a function that is passed to a call counts as called.
  return node.type === 'CallExpression' && node.arguments.some((argument) => isFunction(argument))
    ? found
    : null;
}
