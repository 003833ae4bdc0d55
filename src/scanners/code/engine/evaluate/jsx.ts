import type * as t from '@babel/types';
import { checkSink, reporterOf } from '../rules/reporter.js';
import type { Environment, Value } from '../values/evaluated.js';
import { constant, UNKNOWN } from '../values/value.js';
import { evaluate } from './expressions.js';
import { machineOf } from '../machine.js';

/**
 * Evaluates JSX. Attributes are passed to rules and sinks (`jsx.href`); children are evaluated for
 * their effects.
 */
export function evaluateJsx(node: t.JSXElement | t.JSXFragment, env: Environment): Value {
  if (node.type === 'JSXElement') {
    for (const attribute of node.openingElement.attributes) {
      if (attribute.type === 'JSXSpreadAttribute') evaluate(attribute.argument, env);
      else evaluateAttribute(attribute, node, env);
    }
  }
  for (const child of node.children) {
    if (child.type === 'JSXElement' || child.type === 'JSXFragment') evaluate(child, env);
    else if (child.type === 'JSXExpressionContainer' && child.expression.type !== 'JSXEmptyExpression')
      evaluate(child.expression, env);
    else if (child.type === 'JSXSpreadChild') evaluate(child.expression, env);
  }
  return UNKNOWN;
}

function evaluateAttribute(node: t.JSXAttribute, element: t.JSXElement, env: Environment): void {
  const machine = machineOf(env);
  const name =
    node.name.type === 'JSXIdentifier'
      ? node.name.name
      : `${node.name.namespace.name}:${node.name.name.name}`;
  const value = attributeValue(node, env);
  for (const { rule, run } of machine.rules.jsx.get(name) ?? [])
    run(value, node, reporterOf(rule, env, name), env);
  const tag = element.openingElement.name.type === 'JSXIdentifier' ? element.openingElement.name.name : '';
  for (const path of [`jsx.${name}`, `jsx.${tag}.${name}`])
    for (const sink of machine.registry.exact(path)?.sinks ?? [])
      if (sink.when?.(value, null) ?? true) checkSink(sink, value, node, env, null, name);
}

function attributeValue(node: t.JSXAttribute, env: Environment): Value {
  const { value } = node;
  if (value == null) return constant(true);
  if (value.type === 'StringLiteral') return constant(value.value);
  if (value.type === 'JSXExpressionContainer')
    return value.expression.type === 'JSXEmptyExpression' ? UNKNOWN : evaluate(value.expression, env);
  return evaluate(value, env);
}
