import type * as t from '@babel/types';
import { evaluate } from '../../engine/evaluate/expressions.js';
import type { Rule } from '../../engine/rules/rule.js';
import { nameOfNode, originsOf, sourceOf } from '../../engine/rules/syntax.js';
import type { Environment } from '../../engine/values/evaluated.js';
import { textOf } from '../../engine/values/value.js';

/** Functions that give random bytes which nobody can predict. */
const BYTES = /^(?:randomBytes|pseudoRandomBytes|getRandomValues|randomFillSync|randomFill)$/u;

/** Reports random bytes whose remainder picks from something whose size does not divide 256. */
export const biasedRandom: Rule = {
  id: 'biased-random',
  title: 'Biased random choice',
  cwe: ['CWE-327', 'CWE-330'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'low',
  severityReason:
    'Some characters of a token are likelier than others (AC:H); guessing it takes less tries than it seems, though still many (C:L).',
  precision: 'high',
  message: 'The remainder of a random byte is not equally likely for every choice ({sink})',
  why: 'A byte has 256 values. Where these are not a multiple of the number of choices, the first choices come up more often.',
  fix: {
    text: 'Let `crypto.randomInt` choose, or draw again where the byte is beyond the last whole multiple.',
    before: 'ALPHABET[bytes[i] % ALPHABET.length];',
    after: 'ALPHABET[crypto.randomInt(ALPHABET.length)];',
  },
  references: ['https://cwe.mitre.org/data/definitions/330.html'],
  on: {
    nodes: {
      BinaryExpression: (node, environment, report) => {
        if (node.type !== 'BinaryExpression' || node.operator !== '%') return;
        const choices = sizeOf(node.right, environment);
        if (choices === null || 256 % choices === 0 || !isByte(node.left, environment)) return;
        report(node, { confidence: 'medium', sink: `% ${choices}` });
      },
    },
  },
};

/** How many choices there are: a number, or the length of a text that is known. */
function sizeOf(node: t.Node, environment: Environment): number | null {
  if (node.type === 'MemberExpression' && nameOfNode(node) === 'length')
    return textOf(evaluate(node.object, environment))?.length ?? null;
  const [only, ...others] = evaluate(node, environment).constants;
  return typeof only === 'number' && others.length === 0 && only > 1 && only < 256 ? only : null;
}

/** Whether an expression is an element of an array of random bytes. */
function isByte(node: t.Node, { frame: { module } }: Environment): boolean {
  if (node.type !== 'MemberExpression' || !node.computed) return false;
  const array = node.object.type === 'Identifier' ? node.object.name : '';
  const filled =
    array !== '' && new RegExp(`(?:getRandomValues|randomFillSync)\\(\\s*${array}\\b`, 'u').test(module.text);
  return (
    filled ||
    originsOf(node.object, module).some(
      (origin) =>
        origin.type === 'CallExpression' &&
        BYTES.test(nameOfNode(origin.callee)) &&
        !/Math/u.test(sourceOf(origin.callee, module)),
    )
  );
}
