import type * as t from '@babel/types';
import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import {
  bare,
  binds,
  calleeName,
  choicesOf,
  isFunction,
  nameOf,
  originsOf,
  receiverOf,
  valuesOf,
  walk,
  type Ancestors,
} from '../walk.js';

/** Names of personal data, and of everything that a user sent. */
const PERSONAL =
  /^(?:emailAddress|email|displayName|userName|fullName|phoneNumber|payload)$|[a-z](?:Email|EmailAddress|DisplayName|PhoneNumber)$/u;

/** Names of settings and questions about personal data. */
const ABOUT = /^(?:allow|can|has|hide|is|no|notify|require|send|show|skip|use|validate|verify)[A-Z]/u;

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
    return isPersonal(nameOf(node.property) ?? '');
  if (node.type !== 'Identifier') return false;
  if (WHOLE.test(node.name)) return isParameter(node.name, ancestors);
  return isPersonal(node.name) ? isLocal(node.name, ancestors) : holdsPersonal(node.name, ancestors);
}

function isPersonal(name: string): boolean {
  return PERSONAL.test(name) && !ABOUT.test(name);
}

/** Whether a name is a parameter of an enclosing function, i.e. comes from the caller. */
function isParameter(name: string, ancestors: Ancestors): boolean {
  return ancestors.some((around) => isFunction(around) && around.params.some((item) => binds(item, name)));
}

/** Whether a name is a parameter, or one that an enclosing function took out of something. */
function isLocal(name: string, ancestors: Ancestors): boolean {
  const around = outermost(ancestors);
  if (around === undefined) return false;
  return (
    isParameter(name, ancestors) || originsOf(name, around).some((origin) => !origin.type.endsWith('Literal'))
  );
}

/** Whether a variable of an enclosing function is set to personal data, or to that or a default. */
function holdsPersonal(name: string, ancestors: Ancestors): boolean {
  const around = outermost(ancestors);
  return (around === undefined ? [] : valuesOf(name, around))
    .flatMap(choicesOf)
    .map(bare)
    .some(
      (value) =>
        (value.type === 'MemberExpression' || value.type === 'OptionalMemberExpression') &&
        isPersonal(nameOf(value.property) ?? ''),
    );
}

function outermost(ancestors: Ancestors): t.Node | undefined {
  return ancestors.find((node) => isFunction(node));
}
