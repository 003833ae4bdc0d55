import type * as t from '@babel/types';
import { evaluate } from '../evaluate/expressions.js';
import type { Call, Environment, Value } from '../values/evaluated.js';
import { forced } from '../values/lazy.js';
import { textOf } from '../values/value.js';
import { descendants, functionsAround, isWithin, nameOfNode, receiverNode, sourceOf } from './syntax.js';

/** Methods of a response that set its type, and those that set any header. */
const TYPES = /^(?:type|contentType)$/u;
const HEADERS = /^(?:set|header|setHeader|append|writeHead|headers)$/u;

/** Types that a browser shows as markup. */
const MARKUP = /html|xml|svg/iu;

/**
 * Whether a response is certainly sent as something that is no markup: the same response was given
 * such a type before, in its chain or on the way through the function.
 */
export function isOtherContent(call: Call): boolean {
  const types = typesFor(call);
  return types.length > 0 && types.every((type) => type !== null && !MARKUP.test(type));
}

/** Whether a response was given a type before that a browser shows as markup. */
export function isMarkup(call: Call): boolean {
  return typesFor(call).some((type) => type !== null && MARKUP.test(type));
}

/** Whether an object of headers names a type that a browser shows as markup. */
export function namesMarkup(headers: Value | null): boolean {
  if (headers === null) return false;
  return forced(headers).objects.some((object) =>
    [...object.fields].some(
      ([name, { value }]) =>
        isType(name) &&
        [value.shape, ...value.constants].some((text) => typeof text === 'string' && MARKUP.test(text)),
    ),
  );
}

/** The types that the response of a call was given; null in place of one that is not known. */
function typesFor({ node, environment }: Call): (string | null)[] {
  const response = receiverNode(node);
  if (response === null) return [];
  const own = typesIn(response, environment);
  return own.length > 0 ? own : typesBefore(node, rootOf(response), environment);
}

/** The types that the calls of a chain set: `res.status(200).type('text/plain')`. */
function typesIn(chain: t.Node, environment: Environment): (string | null)[] {
  if (chain.type !== 'CallExpression' || chain.callee.type !== 'MemberExpression') return [];
  return [...typesIn(chain.callee.object, environment), ...typeOfCall(chain, environment)];
}

function rootOf(chain: t.Node): t.Node {
  return chain.type === 'CallExpression' && chain.callee.type === 'MemberExpression'
    ? rootOf(chain.callee.object)
    : chain;
}

/** The types that were set on the same response before a node, in a block that has that node. */
function typesBefore(use: t.Node, response: t.Node, environment: Environment): (string | null)[] {
  const { module } = environment.frame;
  const [around] = functionsAround(environment);
  if (around === undefined) return [];
  const name = sourceOf(response, module);
  return blocksAround(around.body, use).flatMap((block) =>
    block.body.flatMap((statement) => {
      if (statement.type !== 'ExpressionStatement' || (statement.start ?? 0) >= (use.start ?? 0)) return [];
      const { expression } = statement;
      return expression.type === 'CallExpression' && sourceOf(rootOf(expression), module) === name
        ? typesIn(expression, environment)
        : [];
    }),
  );
}

function blocksAround(body: t.Node, use: t.Node): t.BlockStatement[] {
  return [...descendants(body)].filter(
    (node) => node.type === 'BlockStatement' && isWithin(use, node),
  ) as t.BlockStatement[];
}

/** The type that one call sets; null in place of one that is not known. */
function typeOfCall(call: t.CallExpression, environment: Environment): (string | null)[] {
  const name = nameOfNode(call.callee);
  const [first, second] = call.arguments;
  if (first === undefined) return [];
  if (TYPES.test(name)) return [textOf(evaluate(first, environment))];
  if (!HEADERS.test(name)) return [];
  const header = textOf(evaluate(first, environment));
  if (header !== null && second !== undefined)
    return isType(header) ? [textOf(evaluate(second, environment))] : [];
  return [first, second].flatMap((given) =>
    given === undefined
      ? []
      : evaluate(given, environment).objects.flatMap((object) =>
          [...object.fields].flatMap(([key, { value }]) => (isType(key) ? [textOf(value)] : [])),
        ),
  );
}

function isType(header: string): boolean {
  return header.toLowerCase() === 'content-type';
}
