import type * as t from '@babel/types';
import type { Check } from './checks.js';
import { bare, isFunction, nameOf, walk } from './walk.js';

/**
 * Whether a check of permissions is about other objects than a request. Only if both are named by
 * what the caller sent: an id that is worked out may belong to the same object.
 * @param scope the function in which both stand
 */
export function isAboutOthers(
  check: Check,
  request: t.CallExpression | null,
  text: string,
  scope: t.Node,
): boolean {
  const asked = check.ids.map((id) => sentName(id, text, scope));
  const used = idsIn(request?.arguments[0]).map((id) => sentName(id, text, scope));
  if (asked.length === 0 || used.length === 0 || [...asked, ...used].includes(null)) return false;
  return !used.some((name) => asked.includes(name));
}

/** The expressions in the route of a request. */
function idsIn(route: t.Node | undefined): readonly t.Node[] {
  if (route?.type === 'TaggedTemplateExpression') return route.quasi.expressions;
  return route?.type === 'TemplateLiteral' ? route.expressions : [];
}

/** A member of the payload: `.key` for `req.payload.key`. */
const MEMBER = /^(?:[\w$]+\.)?payload((?:\.[\w$]+)+)$/u;

/** The payload itself, perhaps with an empty object instead. */
const WHOLE = /^(?:[\w$]+\.)?payload(?:(?:\?\?|\|\|)\{\})?$/u;

/**
 * The part of the payload that an expression stands for, under whatever local name; null when it is
 * none, or not one alone.
 */
function sentName(node: t.Node, text: string, scope: t.Node, depth = 0): string | null {
  const inner = bare(node);
  const member = MEMBER.exec(written(inner, text));
  if (member !== null) return member[1] ?? null;
  if (inner.type !== 'Identifier' || depth > 3) return null;
  const found = new Set<string | null>();
  walk(scope, (around) => {
    if (around.type === 'VariableDeclarator' && around.init) {
      if (nameOf(around.id) === inner.name) found.add(sentName(around.init, text, scope, depth + 1));
      else if (WHOLE.test(written(around.init, text))) add(keyOf(around.id, inner.name));
    }
    if (!isFunction(around)) return undefined;
    for (const parameter of around.params)
      if (parameter.type === 'ObjectPattern')
        for (const property of parameter.properties)
          if (property.type === 'ObjectProperty' && nameOf(property.key) === 'payload')
            add(keyOf(property.value, inner.name));
    return undefined;
  });
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;

  function add(key: string | null): void {
    if (key !== null) found.add(`.${key}`);
  }
}

/** The key under which a pattern takes a name from an object; null when it does not. */
function keyOf(pattern: t.Node, name: string): string | null {
  if (pattern.type === 'AssignmentPattern') return keyOf(pattern.left, name);
  if (pattern.type !== 'ObjectPattern') return null;
  for (const property of pattern.properties) {
    if (property.type !== 'ObjectProperty') continue;
    const value = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    if (nameOf(value) === name) return nameOf(property.key);
  }
  return null;
}

function written({ start, end }: t.Node, text: string): string {
  return text.slice(start ?? 0, end ?? 0).replace(/[\s?]+(?=\.)|\s+|!/gu, '');
}
