import type * as t from '@babel/types';
import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import type { SourceModule } from '../program.js';
import { calleeName, nameOf, walk } from '../walk.js';

const ADDRESS =
  /\.atlassian\.net\b|\bapi\.atlassian\.com\b|\bapi\.bitbucket\.org\b|\/rest\/(?:api|agile)\/|\/wiki\/(?:rest|api)\//u;

const BASIC = /Authorization['"]?\s*:\s*(?:['"`]Basic\b|`Basic \$\{|['"]Basic ['"]\s*\+)/u;

/** Reports requests to Atlassian with a person's password or API token. */
export const atlassianCredentials: AppRule = {
  id: 'forge-atlassian-credentials',
  check: ({ modules }) =>
    modules.flatMap((module) => {
      const found: ReturnType<typeof findingAt>[] = [];
      const values = valuesIn(module);
      walk(module.program, (node) => {
        if (
          node.type !== 'CallExpression' ||
          !/^(?:fetch|get|post|put|patch|delete|request|axios)$/u.test(calleeName(node) ?? '')
        )
          return undefined;
        const text = node.arguments.map((argument) => textOf(argument, module, values)).join(' ');
        if (!ADDRESS.test(text) || !BASIC.test(text)) return undefined;
        found.push(
          findingAt('forge-atlassian-credentials', node, module, {
            sink: written(node.callee, module),
            function: '',
            detail: 'the request carries the credentials of a person',
            confidence: 'high',
          }),
        );
        return false;
      });
      return found;
    }),
};

/** The initial value of each variable in a file. */
function valuesIn(module: SourceModule): ReadonlyMap<string, t.Node> {
  const values = new Map<string, t.Node>();
  walk(module.program, (node) => {
    const name = node.type === 'VariableDeclarator' ? nameOf(node.id) : null;
    if (name !== null && node.type === 'VariableDeclarator' && node.init != null) values.set(name, node.init);
    return undefined;
  });
  return values;
}

/** The source text of an argument, with variables replaced by their initial values. */
function textOf(node: t.Node, module: SourceModule, values: ReadonlyMap<string, t.Node>): string {
  const parts = [slice(node, module)];
  walk(node, (inner) => {
    const value = inner.type === 'Identifier' ? values.get(inner.name) : undefined;
    if (value !== undefined) parts.push(slice(value, module));
    return undefined;
  });
  return parts.join(' ');
}

function slice(node: t.Node, { text }: SourceModule): string {
  return text.slice(node.start ?? 0, node.end ?? 0);
}
