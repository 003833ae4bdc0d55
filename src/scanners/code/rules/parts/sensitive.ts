import type * as t from '@babel/types';
import { childrenOf } from '../../engine/rules/written.js';

const SECRET =
  /(?:^|[_a-z0-9.])(?:pass_?word|passwd|pwd|pass_?phrase|pass_?code|secret|ssn|social_?security(?:_?number)?|credit_?card(?:_?number)?|card_?number|cvv|cvc|private_?key|api_?key|(?:access|auth|refresh|id|session|bearer)_?token|credentials)$/iu;
const PLAIN = /^(?:otp|otp_?code|password|passwd|pwd|passphrase|ssn|cvv|cvc|secret)$/iu;
/** Names of properties of a secret, or of values derived from it. */
const ABOUT =
  /hash|crypt|mask|redact|hidden|field|label|error|length|valid|strength|policy|reset|forgot|page|url|path|input|regex|change|count|expir|missing|require|prompt|title|is_?|has_?|no_?password|without/iu;
const HARMLESS_CALL =
  /hash|crypt|mask|redact|hide|obfuscat|compare|verify|valid|digest|sign|length|typeof|^(?:is|has)[A-Z]|^Boolean$|sanitiz|strip|omit|^t$|translate|has$|includes$/iu;

/** Whether a name suggests that its value is secret. */
export function isSecretName(name: string): boolean {
  const snake = name.replace(/([a-z])([A-Z])/gu, '$1_$2');
  return (PLAIN.test(name) || SECRET.test(snake)) && !ABOUT.test(name);
}

/**
 * The first secret name whose value becomes part of an expression's result; null when there is
 * none.
 */
export function secretIn(node: t.Node): string | null {
  switch (node.type) {
    case 'Identifier':
      return isSecretName(node.name) ? node.name : null;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return secretMember(node);
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return secretCall(node);
    case 'ObjectProperty':
      return node.shorthand || !node.computed ? secretIn(node.value) : null;
    case 'ConditionalExpression':
      return secretIn(node.consequent) ?? secretIn(node.alternate);
    case 'BinaryExpression':
      return node.operator === '+' ? (secretIn(node.left) ?? secretIn(node.right)) : null;
    case 'UnaryExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassExpression':
      return null;
    default:
      return first(childrenOf(node));
  }
}

function first(nodes: readonly t.Node[]): string | null {
  for (const node of nodes) {
    const found = secretIn(node);
    if (found !== null) return found;
  }
  return null;
}

function secretMember({
  object,
  property,
  computed,
}: t.MemberExpression | t.OptionalMemberExpression): string | null {
  const name =
    property.type === 'StringLiteral'
      ? property.value
      : !computed && property.type === 'Identifier'
        ? property.name
        : '';
  if (isSecretName(name)) return name;
  // A property of a secret is not secret (`password.length`), but a property of an object of
  // secrets is.
  return object.type === 'Identifier' && /^credentials$/iu.test(object.name) ? object.name : null;
}

function secretCall({
  callee,
  arguments: args,
}: t.CallExpression | t.OptionalCallExpression | t.NewExpression): string | null {
  const name =
    callee.type === 'Identifier'
      ? callee.name
      : (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') &&
          callee.property.type === 'Identifier'
        ? callee.property.name
        : '';
  if (HARMLESS_CALL.test(name)) return null;
  const object =
    callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression' ? [callee.object] : [];
  return /^(?:toString|trim|concat|join|stringify|inspect|format|String|encode\w*|btoa|from|toLowerCase|toUpperCase)$/u.test(
    name,
  )
    ? first([...object, ...args])
    : null;
}
