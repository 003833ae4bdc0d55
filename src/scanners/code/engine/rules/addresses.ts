import type * as t from '@babel/types';
import type { Environment } from '../values/evaluated.js';
import { assignedTo, nameOfNode } from './syntax.js';

/** Kinds of sinks that are harmless when the host was checked. */
export const HOST_DECIDES: readonly string[] = ['browser-address', 'redirect', 'url'];

const HOST = /^(?:hostname|host|origin)$/u;

/**
 * The expressions that a test of a host is about: `url` and `text` for `url.hostname`, where `const
 * url = new URL(text)`. Empty when no host is tested.
 */
export function addressesBehind(tested: t.Node, environment: Environment): t.Node[] {
  const written = tested.type === 'Identifier' ? assignedTo(tested, environment.frame.module) : [tested];
  return written.flatMap((node) => (isHost(node) ? [node.object, ...parsed(node.object, environment)] : []));
}

function isHost(node: t.Node): node is t.MemberExpression {
  return node.type === 'MemberExpression' && !node.computed && HOST.test(nameOfNode(node));
}

/** The expression that a URL was parsed from, if it is a variable. */
function parsed(address: t.Node, environment: Environment): t.Node[] {
  const made = address.type === 'Identifier' ? assignedTo(address, environment.frame.module) : [address];
  return made.flatMap((node) => {
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
    const [text] = node.arguments;
    return text !== undefined && /^(?:URL|parse)$/u.test(nameOfNode(node.callee)) ? [text] : [];
  });
}
