import type * as t from '@babel/types';
import type { Finding } from '../../engine/rules/report.js';
import type { AppRule } from '../app.js';
import { findingAt, written } from '../finding.js';
import type { SourceModule } from '../program.js';
import {
  bare,
  calleeName,
  choicesOf,
  isFunction,
  nameOf,
  receiverOf,
  walk,
  type Ancestors,
} from '../walk.js';

/** Names of values that identify a tenant. */
const TENANT = /cloudId|installContext|installation|tenant|siteUrl|clientKey|workspaceId/u;

const MUTATING = /^(?:set|add|push|unshift)$/u;

/** Reports tenants' data in global variables, or on a disk that tenants share. */
export const sharedState: AppRule = {
  id: 'forge-shared-state',
  check: ({ modules }) => modules.filter(({ path }) => !/\.[jt]sx$/u.test(path)).flatMap(inModule),
};

function inModule(module: SourceModule): Finding[] {
  const found: Finding[] = [];
  const state = stateOf(module);
  const seen = new Set<string>();
  walk(module.program, (node, ancestors) => {
    const around = [...ancestors].reverse().find((item) => isFunction(item));
    if (!isFunction(around)) return undefined;
    const kept = keptAt(node, state, around, ancestors, module) ?? onDisk(node, module);
    if (kept === null || seen.has(kept.name)) return undefined;
    seen.add(kept.name);
    found.push(
      findingAt('forge-shared-state', node, module, {
        sink: kept.name,
        function: '',
        detail: kept.detail,
        confidence: 'medium',
      }),
    );
    return undefined;
  });
  return found;
}

/** Top-level variables that can change, and collections. */
function stateOf({ program, values }: SourceModule): Map<string, 'variable' | 'collection'> {
  const state = new Map<string, 'variable' | 'collection'>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id } of declaration.declarations) {
      const name = nameOf(id);
      const value = name === null ? undefined : values.get(name);
      if (name === null) continue;
      if (declaration.kind !== 'const') state.set(name, 'variable');
      else if (value !== undefined && isCollection(value)) state.set(name, 'collection');
    }
  }
  return state;
}

function isCollection(node: t.Node): boolean {
  if (node.type === 'ObjectExpression') return node.properties.length === 0;
  if (node.type === 'ArrayExpression') return node.elements.length === 0;
  return node.type === 'NewExpression' && /^(?:Map|Set|LRUCache|NodeCache)$/u.test(nameOf(node.callee) ?? '');
}

interface Kept {
  readonly name: string;
  readonly detail: string;
}

function keptAt(
  node: t.Node,
  state: ReadonlyMap<string, 'variable' | 'collection'>,
  around: t.Function,
  ancestors: Ancestors,
  module: SourceModule,
): Kept | null {
  const change = changeAt(node);
  if (change === null || !state.has(change.name) || isShadowed(change.name, ancestors)) return null;
  const text = [change.key, change.value].map((part) => (part === null ? '' : whole(part, module))).join(' ');
  if (TENANT.test(text) || !isData(change, around, module)) return null;
  return {
    name: change.name,
    detail: `${change.name} outlives the call, and the next one may be of another tenant`,
  };
}

interface Change {
  readonly name: string;
  /** Null when the whole variable is replaced, or a value is added without a key. */
  readonly key: t.Node | null;
  readonly value: t.Node | null;
}

function changeAt(node: t.Node): Change | null {
  if (node.type === 'AssignmentExpression') {
    const { left, right } = node;
    if (left.type === 'Identifier') return { name: left.name, key: null, value: right };
    if (left.type !== 'MemberExpression' || !left.computed) return null;
    const name = nameOf(left.object);
    return name === null ? null : { name, key: left.property, value: right };
  }
  if (node.type !== 'CallExpression' || !MUTATING.test(calleeName(node) ?? '')) return null;
  const receiver = receiverOf(node);
  const name = nameOf(receiver);
  const [first, second] = node.arguments;
  if (name === null || first === undefined) return null;
  return { name, key: second === undefined ? null : first, value: second ?? first };
}

/** Calls to a product, a store or another service, whose responses are about one tenant. */
const ASKS =
  /\b(?:kvs|storage|fetch|sql|asUser|asApp|getSecret|json|request(?:Jira|Confluence|Bitbucket|Graph))\b/u;

/**
 * Whether a value is data of the present call: an awaited response, or, in a collection, something
 * from the caller. Constants, clients and settings of libraries are the same for all tenants.
 */
function isData({ key, value }: Change, around: t.Function, module: SourceModule): boolean {
  if (value === null) return false;
  return choicesOf(value).some((choice) => isAnswer(choice, key !== null, around, module));
}

/** Whether a value is an awaited response, or, under a key, a part of what the caller sent. */
function isAnswer(value: t.Node, hasKey: boolean, around: t.Function, module: SourceModule): boolean {
  if (value.type === 'AwaitExpression') return ASKS.test(whole(value, module));
  const inner = bare(value);
  if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return false;
  const name = escaped(rootName(inner));
  const given = around.params.some((parameter) =>
    new RegExp(`\\b${name}\\b`, 'u').test(whole(parameter, module)),
  );
  if (given) return hasKey && inner.type === 'MemberExpression';
  const answer = new RegExp(`\\b${name}\\b[^=;\\n]{0,80}=\\s*(await\\b[^;\\n]{0,200})`, 'u').exec(
    whole(around, module),
  );
  return answer !== null && ASKS.test(answer[1] ?? '');
}

function rootName(node: t.Node): string {
  return node.type === 'MemberExpression' ? rootName(node.object) : (nameOf(node) ?? '');
}

function escaped(name: string): string {
  return name.replaceAll('$', '\\$');
}

function isShadowed(name: string, ancestors: Ancestors): boolean {
  return ancestors.some((around) => {
    if (!isFunction(around)) return false;
    let found = around.params.some((parameter) => nameOf(parameter) === name);
    walk(around.body, (inner) => {
      found ||= inner.type === 'VariableDeclarator' && nameOf(inner.id) === name;
      return !found;
    });
    return found;
  });
}

/** Files below /tmp are still there in the next call. */
function onDisk(node: t.Node, module: SourceModule): Kept | null {
  if (
    node.type !== 'CallExpression' ||
    !/^(?:writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream)$/u.test(calleeName(node) ?? '')
  )
    return null;
  const [path] = node.arguments;
  if (path === undefined) return null;
  const text = whole(path, module);
  if (!/^[`'"]\/tmp\/|tmpdir\(\)/u.test(text) || TENANT.test(text)) return null;
  return {
    name: written(path, module),
    detail: 'what is written below /tmp is still there for the next tenant',
  };
}

function whole(node: t.Node, { text }: SourceModule): string {
  return text.slice(node.start ?? 0, node.end ?? 0);
}
