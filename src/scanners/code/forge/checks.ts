import type * as t from '@babel/types';
import { bare, calleeName, nameOf, originsOf, receiverOf, walk, type Ancestors } from './walk.js';

/** A check of the caller's permissions. */
export interface Check {
  readonly node: t.Node;
  /** Why the check has no effect; null when it has one. */
  readonly broken: 'always-true' | 'every' | 'unused' | 'empty' | null;
  /** The ids that it is about; empty when it is not about a single object. */
  readonly ids: readonly t.Node[];
}

/** Methods of `authorize()`, about single objects or the site. */
const ABOUT = /^on(?:Jira|JiraProject|JiraIssue|ConfluenceContent|Confluence)$/u;

/** REST API paths that return a user's permissions. */
const ANSWERS =
  /\/mypermissions\b|\/permissions?\/check\b|\/permission\/check\b|\/user\/bulk\/permissions|\/users?\/permissions?\b(?!\/search)|\/operations\b/u;

/**
 * Recognises a call of `authorize()…` or of a permission API as a check; null for any other node.
 */
export function checkAt(node: t.Node, ancestors: Ancestors, text: string, scope: t.Node): Check | null {
  return authorization(node, ancestors, scope) ?? permissionRequest(node, ancestors, text, scope);
}

/**
 * Recognises `authorize().onJiraIssue([key]).canEdit()` or `authorize().onJira([...])`, at its
 * outermost call.
 */
function authorization(node: t.Node, ancestors: Ancestors, scope: t.Node): Check | null {
  if (node.type !== 'CallExpression') return null;
  const name = calleeName(node) ?? '';
  const receiver = receiverOf(node);
  if (name === 'onJira' && receiver !== null && isAuthorize(receiver)) {
    const empty = isEmptyList(node.arguments[0]);
    return { node, ids: [], broken: listUse(node, ancestors, scope) ?? (empty ? 'empty' : null) };
  }
  if (receiver === null || receiver.type !== 'CallExpression' || !ABOUT.test(calleeName(receiver) ?? ''))
    return null;
  if (!isAuthorize(receiverOf(receiver) ?? receiver)) return null;
  const [ids] = receiver.arguments;
  const broken = isEmptyList(ids) ? 'empty' : isUsed(node, ancestors, scope) ? null : 'unused';
  return { node, broken, ids: ids === undefined ? [] : idsIn(ids) };
}

function idsIn(node: t.Node): t.Node[] {
  return node.type === 'ArrayExpression' ? node.elements.filter((item) => item !== null) : [node];
}

function isAuthorize(node: t.Node): boolean {
  return calleeName(bare(node)) === 'authorize';
}

function isEmptyList(node: t.Node | undefined): boolean {
  return node?.type === 'ArrayExpression' && node.elements.length === 0;
}

/** An array is truthy even when it is empty, so only its length or its members decide something. */
function listUse(node: t.Node, ancestors: Ancestors, scope: t.Node): Check['broken'] {
  const [parent, outer] = useOf(node, ancestors);
  if (parent.type === 'ExpressionStatement') return 'unused';
  if (isTest(parent, outer)) return 'always-true';
  if (isEvery(parent, outer, scope)) return 'every';
  if (parent.type !== 'VariableDeclarator') return null;
  const name = nameOf(parent.id);
  if (name === null) return null;
  const uses = usesOf(name, scope, parent);
  if (uses.length === 0) return 'unused';
  if (uses.every(([use, around]) => isTest(use, around))) return 'always-true';
  const passes = uses.every(([use, around]) => isTest(use, around) || isEvery(use, around, scope));
  return passes ? 'every' : null;
}

/**
 * Whether a value is asked for `every(…)`, which an empty list passes. Not if the question is about
 * the issues or projects of a member: then it may be one that a list without members never gets.
 */
function isEvery(parent: t.Node, value: t.Node, scope: t.Node): boolean {
  if (parent.type !== 'MemberExpression' && parent.type !== 'OptionalMemberExpression') return false;
  if (parent.object !== value || nameOf(parent.property) !== 'every') return false;
  let about = false;
  walk(scope, (node) => {
    if ((node.type === 'CallExpression' || node.type === 'OptionalCallExpression') && node.callee === parent)
      about ||= node.arguments.some(readsObjects);
    return !about;
  });
  return !about;
}

/** Whether a question reads the issues or projects that a permission is about. */
function readsObjects(question: t.Node): boolean {
  let found = false;
  walk(question, (node, ancestors) => {
    const key =
      node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression'
        ? node.property
        : node.type === 'ObjectProperty' && ancestors.at(-1)?.type === 'ObjectPattern'
          ? node.key
          : null;
    found ||= key !== null && /^(?:projects|issues)$/u.test(nameOf(key) ?? '');
    return !found;
  });
  return found;
}

/** Recognises a request for the user's permissions whose response is used. */
function permissionRequest(node: t.Node, ancestors: Ancestors, text: string, scope: t.Node): Check | null {
  if (
    node.type !== 'CallExpression' ||
    !/^request(?:Jira|Confluence|Bitbucket)$/u.test(calleeName(node) ?? '')
  )
    return null;
  const [path] = node.arguments;
  if (path === undefined || !ANSWERS.test(text.slice(path.start ?? 0, path.end ?? 0))) return null;
  return { node, ids: [], broken: isUsed(node, ancestors, scope) ? null : 'unused' };
}

/** Whether the result of a call decides something, or is passed on. */
export function isUsed(node: t.Node, ancestors: Ancestors, scope: t.Node): boolean {
  const [parent] = useOf(node, ancestors);
  if (parent.type === 'ExpressionStatement') return false;
  if (parent.type !== 'VariableDeclarator') return true;
  const name = nameOf(parent.id);
  return name === null || usesOf(name, scope, parent).length > 0;
}

/**
 * The node that uses a value, ignoring `await`, `!`, parentheses and `&&`, and the child of that
 * node which contains the value.
 */
function useOf(node: t.Node, ancestors: Ancestors): [parent: t.Node, value: t.Node] {
  let value = node;
  for (let index = ancestors.length - 1; index >= 0; index -= 1) {
    const parent = ancestors[index];
    if (parent === undefined) break;
    const passesOn =
      bare(parent) !== parent ||
      (parent.type === 'UnaryExpression' && parent.operator === '!') ||
      (parent.type === 'LogicalExpression' && parent.left !== value);
    if (!passesOn) return [parent, value];
    value = parent;
  }
  return [node, node];
}

/** Whether a decision depends only on a value. */
function isTest(parent: t.Node, value: t.Node): boolean {
  if (
    parent.type === 'IfStatement' ||
    parent.type === 'ConditionalExpression' ||
    parent.type === 'WhileStatement'
  )
    return parent.test === value;
  return parent.type === 'LogicalExpression' && parent.left === value;
}

/** The uses of a variable: the node that uses it, and the value that is used. */
function usesOf(name: string, scope: t.Node, declarator: t.Node): [t.Node, t.Node][] {
  const uses: [t.Node, t.Node][] = [];
  walk(scope, (node, ancestors) => {
    if (node === declarator) return false;
    if (node.type === 'Identifier' && node.name === name) uses.push(useOf(node, ancestors));
    return undefined;
  });
  return uses;
}

/**
 * Whether a condition compares the caller's account with something. An account that the caller
 * names in the payload proves nothing, whatever it is compared with.
 */
export function comparesCaller(test: t.Node, text: string, scope: t.Node): boolean {
  if (!/[=!]==?|includes|has\(|some\(/u.test(textOf(test, text))) return false;
  let compares = false;
  walk(test, (node) => {
    const isMember = node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
    if (nameOf(isMember ? node.property : node) !== 'accountId') return !compares;
    compares ||= !isClaimed(isMember ? node.object : node, text, scope);
    return false;
  });
  return compares;
}

/** Whether a value is one that the caller sent. */
function isClaimed(node: t.Node, text: string, scope: t.Node): boolean {
  if (PAYLOAD.test(textOf(node, text))) return true;
  const name = nameOf(node);
  return name !== null && originsOf(name, scope).some((origin) => PAYLOAD.test(textOf(origin, text)));
}

const PAYLOAD = /\bpayload\b/u;

function textOf({ start, end }: t.Node, text: string): string {
  return text.slice(start ?? 0, end ?? 0);
}
