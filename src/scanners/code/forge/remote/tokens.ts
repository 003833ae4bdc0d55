import type * as t from '@babel/types';
import type { SourceModule } from '../program.js';
import { bare, calleeName, isFunction, nameOf, walk } from '../walk.js';

/** What a call that verifies tokens leaves open, as parts of a sentence; empty when nothing. */
export interface Weak {
  readonly node: t.CallExpression;
  readonly why: readonly string[];
}

const VERIFYING = /^(?:jwtVerify|verify)$/u;

/** Functions that read a token without its signature. */
const READING = /^(?:decodeJwt|decode|jwtDecode|jwt_decode|decodeToken|parse)$/u;

/**
 * The calls of a file that verify invocation tokens with a library for JSON Web Tokens, but not for
 * whom they were issued, or by whom.
 */
export function weakVerifications(module: SourceModule): Weak[] {
  const found: Weak[] = [];
  walk(module.program, (node, ancestors) => {
    if (node.type !== 'CallExpression' || !VERIFYING.test(calleeName(node) ?? '')) return undefined;
    const scope = ancestors.find((around) => isFunction(around)) ?? module.program;
    const options = optionsOf(node.arguments[2], scope, module);
    if (options === null) return undefined;
    const why = [...audienceOf(options, scope, module), ...issuerOf(options, scope, module)];
    if (why.length > 0) found.push({ node, why });
    return undefined;
  });
  return found;
}

/** The options of a call by name; null where they cannot be told. */
function optionsOf(
  node: t.Node | undefined,
  scope: t.Node,
  module: SourceModule,
): ReadonlyMap<string, t.Node> | null {
  if (node === undefined) return new Map();
  const named = nameOf(node);
  const value = bare(named === null ? node : (initialOf(named, scope, module) ?? node));
  if (value.type !== 'ObjectExpression') return null;
  const options = new Map<string, t.Node>();
  for (const property of value.properties) {
    if (property.type !== 'ObjectProperty' || property.computed) return null;
    options.set(nameOf(property.key) ?? '', property.value);
  }
  return options;
}

function audienceOf(options: ReadonlyMap<string, t.Node>, scope: t.Node, module: SourceModule): string[] {
  const audience = options.get('audience');
  if (audience === undefined)
    return compares(scope, module, /\.aud\b|\.app\??\.id\b/u)
      ? []
      : ['for which app a token was issued is not asked (audience)'];
  return isOfToken(audience, readTokens(scope))
    ? ['the audience is taken from the token itself, so that a token for any app passes']
    : [];
}

function issuerOf(options: ReadonlyMap<string, t.Node>, scope: t.Node, module: SourceModule): string[] {
  return options.has('issuer') || compares(scope, module, /\.iss\b/u)
    ? []
    : ['who issued it is not asked (issuer)'];
}

/** Whether a function compares a claim of the token by itself. */
function compares(scope: t.Node, { text }: SourceModule, claim: RegExp): boolean {
  let found = false;
  walk(scope, (node) => {
    const isComparison = node.type === 'BinaryExpression' && /^[!=]==?$/u.test(node.operator);
    const isSearch =
      node.type === 'CallExpression' && /^(?:includes|has|some)$/u.test(calleeName(node) ?? '');
    if ((isComparison || isSearch) && claim.test(text.slice(node.start ?? 0, node.end ?? 0))) found = true;
    return !found;
  });
  return found;
}

/** Whether a value comes from a token that was only read: `decodeJwt(token).app.id`. */
function isOfToken(node: t.Node, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(node, (inner) => {
    if (READING.test(calleeName(inner) ?? '')) found = true;
    if (inner.type === 'Identifier' && names.has(inner.name)) found = true;
    return !found;
  });
  return found;
}

/** The variables of a function that hold a token which was only read, or a part of it. */
function readTokens(scope: t.Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(scope, (node) => {
    if (node.type !== 'VariableDeclarator' || node.init == null) return undefined;
    const { id, init } = node;
    if (isOfToken(init, names))
      walk(id, (inner) => {
        if (inner.type === 'Identifier') names.add(inner.name);
        return undefined;
      });
    return undefined;
  });
  return names;
}

function initialOf(name: string, scope: t.Node, { values }: SourceModule): t.Node | null {
  let found: t.Node | null = values.get(name) ?? null;
  walk(scope, (node) => {
    if (node.type === 'VariableDeclarator' && nameOf(node.id) === name) found = node.init ?? found;
    return undefined;
  });
  return found;
}
