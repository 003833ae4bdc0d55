import type * as t from '@babel/types';
import type { Finding } from '../../engine/rules/report.js';
import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import type { SourceModule } from '../program.js';
import { bare, calleeName, isFunction, nameOf, receiverOf, walk } from '../walk.js';

/** Reports values of the secret store that are logged or returned to the caller. */
export const secretLeaves: AppRule = {
  id: 'forge-secret-leaves',
  check: ({ modules, roots }) => {
    const entries = new Set(roots.map(({ step }) => step.node));
    return modules.flatMap((module) => inModule(module, entries));
  },
};

function inModule(module: SourceModule, entries: ReadonlySet<t.Node>): Finding[] {
  const found: Finding[] = [];
  walk(module.program, (node, ancestors) => {
    const around = [...ancestors].reverse().find((item) => isFunction(item));
    if (around === undefined || calleeName(node) !== 'getSecret' || node.type !== 'CallExpression')
      return undefined;
    const holder = [...ancestors].reverse().find(({ type }) => type === 'VariableDeclarator');
    const name =
      holder?.type === 'VariableDeclarator' && bare(holder.init ?? node) === node ? nameOf(holder.id) : null;
    found.push(...leaksOf(node, name, around, module, entries.has(around)));
    return undefined;
  });
  return found;
}

/** The nodes where a secret, or the variable that contains it, is logged or returned. */
function leaksOf(
  secret: t.Node,
  name: string | null,
  scope: t.Node,
  module: SourceModule,
  isEntry: boolean,
): Finding[] {
  const found: Finding[] = [];
  const report = (node: t.Node, detail: string): void => {
    found.push(
      findingAt('forge-secret-leaves', node, module, {
        sink: written(node, module),
        function: '',
        detail,
        confidence: 'high',
      }),
    );
  };
  walk(scope, (node) => {
    if (
      node.type === 'CallExpression' &&
      isLog(node) &&
      node.arguments.some((item) => carries(item, secret, name))
    )
      report(node, 'it is written to the log');
    if (
      isEntry &&
      node.type === 'ReturnStatement' &&
      node.argument != null &&
      gives(node.argument, secret, name)
    )
      report(node, 'it is given back to the caller');
    return undefined;
  });
  return found;
}

function isLog(node: t.CallExpression): boolean {
  const receiver = receiverOf(node);
  return receiver !== null && /^(?:console|logger|log)$/u.test(nameOf(receiver) ?? '');
}

/** Whether an expression contains the secret itself, rather than only whether one exists. */
function carries(node: t.Node, secret: t.Node, name: string | null): boolean {
  let found = false;
  walk(node, (inner, ancestors) => {
    const parent = ancestors.at(-1);
    const asked =
      parent?.type === 'UnaryExpression' || (parent?.type === 'BinaryExpression' && parent.operator !== '+');
    const member =
      parent?.type === 'MemberExpression' && parent.object === inner && nameOf(parent.property) === 'length';
    if (
      !asked &&
      !member &&
      (inner === secret || (name !== null && inner.type === 'Identifier' && inner.name === name))
    )
      found = true;
    return !found;
  });
  return found;
}

/**
 * Whether an expression returns the secret unchanged or as a property; the result of a call is
 * something else.
 */
function gives(node: t.Node, secret: t.Node, name: string | null): boolean {
  const inner = bare(node);
  if (inner === secret) return true;
  if (inner.type === 'Identifier') return inner.name === name;
  if (inner.type !== 'ObjectExpression') return false;
  return inner.properties.some(
    (property) => property.type === 'ObjectProperty' && gives(property.value, secret, name),
  );
}
