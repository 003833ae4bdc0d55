import type * as t from '@babel/types';
import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import type { SourceModule } from '../program.js';
import { calleeName, nameOf, walk } from '../walk.js';

const ADDRESS =
  /\.atlassian\.net\b|\bapi\.atlassian\.com\b|\bapi\.bitbucket\.org\b|\/rest\/(?:api|agile)\/|\/wiki\/(?:rest|api)\//u;

/** A header with a name and password, in its place or in a variable. */
const BASIC = /\bauthorization['"]?\s*:[^]*['"`]Basic\b/iu;

/**
 * A header with a token that the app was given for itself. Tokens of an OAuth flow come from
 * elsewhere.
 */
const KEPT = /\bauthorization['"]?\s*:[^]*['"`]Bearer\b/iu;
const OWN = /process\.env\b|\bgetSecret\s*\(/u;

/** Methods of Forge that ask the products, and put a token of Forge's own into the header. */
const OF_FORGE = /^request(?:Jira|Confluence|Bitbucket|Graph)$/u;

const CALLS = /^(?:fetch|get|post|put|patch|delete|request|axios)$/u;

/** Reports requests to Atlassian with a person's password or API token. */
export const atlassianCredentials: AppRule = {
  id: 'forge-atlassian-credentials',
  check: ({ modules }) =>
    modules.flatMap((module) => {
      const found: ReturnType<typeof findingAt>[] = [];
      const values = valuesIn(module);
      walk(module.program, (node) => {
        if (node.type !== 'CallExpression') return undefined;
        const name = calleeName(node) ?? '';
        if (!CALLS.test(name) && !OF_FORGE.test(name)) return undefined;
        const text = node.arguments.map((argument) => textOf(argument, module, values)).join(' ');
        if (!ADDRESS.test(text) && !OF_FORGE.test(name)) return undefined;
        if (!BASIC.test(text) && !(KEPT.test(text) && OWN.test(text))) return undefined;
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

/** How far the initial values of variables are followed: `headers`, `header`, `credentials`. */
const MAX_STEPS = 3;

/** The source text of an argument, followed by the initial values of its variables. */
function textOf(
  node: t.Node,
  module: SourceModule,
  values: ReadonlyMap<string, t.Node>,
  steps = MAX_STEPS,
): string {
  const parts = [slice(node, module)];
  walk(node, (inner) => {
    const value = inner.type === 'Identifier' && steps > 0 ? values.get(inner.name) : undefined;
    if (value !== undefined && value !== node) parts.push(textOf(value, module, values, steps - 1));
    return undefined;
  });
  return parts.join(' ');
}

function slice(node: t.Node, { text }: SourceModule): string {
  return text.slice(node.start ?? 0, node.end ?? 0);
}
