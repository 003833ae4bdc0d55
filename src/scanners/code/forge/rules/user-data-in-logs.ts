import type * as t from '@babel/types';
import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import { bare, calleeName, isFunction, nameOf, receiverOf, walk, type Ancestors } from '../walk.js';

/** Properties with personal data, and those with everything that a user sent. */
const PERSONAL = /^(?:emailAddress|email|displayName|userName|fullName|phoneNumber|payload)$/u;

/** Parameters that Forge passes to a function: request, context, event. */
const WHOLE = /^(?:req|request|event|payload)$/u;

/** Reports end-user data in an app's logs. */
export const userDataInLogs: AppRule = {
  id: 'forge-user-data-in-logs',
  check: ({ modules }) =>
    modules.flatMap((module) => {
      const found: ReturnType<typeof findingAt>[] = [];
      walk(module.program, (node, ancestors) => {
        if (node.type !== 'CallExpression' || !isConsole(node)) return undefined;
        const data = node.arguments.flatMap(partsOf).find((part) => isUserData(part, ancestors));
        if (data === undefined) return undefined;
        found.push(
          findingAt('forge-user-data-in-logs', node, module, {
            sink: written(data, module),
            function: '',
            detail: `${written(data, module)} is logged`,
            confidence: 'medium',
          }),
        );
        return undefined;
      });
      return found;
    }),
};

function isConsole(node: t.CallExpression): boolean {
  return nameOf(receiverOf(node)) === 'console' && calleeName(node) !== 'assert';
}

/**
 * The values that an argument consists of: the expressions of a template, and `x` for
 * `JSON.stringify(x)`.
 */
function partsOf(node: t.Node): t.Node[] {
  const inner = bare(node);
  if (inner.type === 'TemplateLiteral') return inner.expressions.flatMap(partsOf);
  if (inner.type === 'BinaryExpression') return [...partsOf(inner.left), ...partsOf(inner.right)];
  if (inner.type === 'CallExpression' && calleeName(inner) === 'stringify')
    return inner.arguments.slice(0, 1).flatMap(partsOf);
  if (inner.type === 'ObjectExpression')
    return inner.properties.flatMap((property) =>
      property.type === 'ObjectProperty' ? partsOf(property.value) : [],
    );
  return [inner];
}

function isUserData(node: t.Node, ancestors: Ancestors): boolean {
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression')
    return PERSONAL.test(nameOf(node.property) ?? '');
  if (node.type !== 'Identifier') return false;
  return (PERSONAL.test(node.name) || WHOLE.test(node.name)) && isParameter(node.name, ancestors);
}

/** Whether a name is a parameter of an enclosing function, i.e. comes from the caller. */
function isParameter(name: string, ancestors: Ancestors): boolean {
  return ancestors.some(
    (around) => isFunction(around) && around.params.some((parameter) => binds(parameter, name)),
  );
}

function binds(parameter: t.Node, name: string): boolean {
  if (parameter.type === 'Identifier') return parameter.name === name;
  if (parameter.type === 'AssignmentPattern') return binds(parameter.left, name);
  if (parameter.type !== 'ObjectPattern') return false;
  return parameter.properties.some(
    (property) => property.type === 'ObjectProperty' && binds(property.value, name),
  );
}
