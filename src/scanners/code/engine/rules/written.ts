import type * as t from '@babel/types';
import type { Call, Environment } from '../values/evaluated.js';

/** The source text of a node. */
export function writtenAt(node: t.Node, environment: Environment): string {
  return node.start == null || node.end == null
    ? ''
    : environment.frame.module.text.slice(node.start, node.end);
}

/** The source text of a call's arguments. */
export function writtenArguments(call: Call): string {
  return call.args.map((_, index) => writtenAt(call.argNode(index), call.environment)).join(', ');
}

/** The children of a node. */
export function childrenOf(node: t.Node): t.Node[] {
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'loc' || /comments$/iu.test(key) ? [] : (Array.isArray(child) ? child : [child]).filter(isNode),
  );
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && typeof (value as t.Node).type === 'string';
}
