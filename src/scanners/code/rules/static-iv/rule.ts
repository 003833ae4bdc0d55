import type * as t from '@babel/types';
import type { Rule } from '../../engine/rules/rule.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { isConstant, textsOf } from '../../engine/values/value.js';

/** Reports initialisation vectors that never change. */
export const staticIv: Rule = {
  id: 'static-iv',
  title: 'Initialisation vector that never changes',
  cwe: ['CWE-329', 'CWE-1204', 'CWE-327'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'medium',
  severityReason:
    'Needs several encrypted messages (AC:H); then equal parts are seen, and with GCM or CTR messages are read and forged (C:L/I:L).',
  precision: 'high',
  message: 'The initialisation vector is the same for every message ({sink})',
  why: 'Two messages under one key and vector show what they have in common; with GCM the key that protects from changes is lost too.',
  fix: {
    text: 'Take a random vector for each message and store it in front of the message.',
    before: "crypto.createCipheriv('aes-256-cbc', key, '1234567890123456');",
    after: "const iv = crypto.randomBytes(16);\ncrypto.createCipheriv('aes-256-cbc', key, iv);",
  },
  references: ['https://cwe.mitre.org/data/definitions/329.html'],
  on: {
    calls: {
      'crypto.createCipheriv': (call, report) => {
        const modes = textsOf(call.arg(0));
        if (modes.some((mode) => /ecb$/iu.test(mode))) return;
        if (isFixed(call.arg(2), call, 2)) report(call.node);
      },
      '{crypto-js,CryptoJS}.{AES,DES,TripleDES}.encrypt': (call, report) => {
        const iv = call.option(2, 'iv');
        if (iv === null) return;
        if (
          isFixed(iv, call, 9) ||
          iv.apis.some(
            (api) => /enc\.\w+\.parse\(\)$/u.test(api) && hasText(call, /\biv\b[^,}]*parse\(\s*['"`]/iu),
          )
        )
          report(call.node);
      },
      'crypto.{subtle,webcrypto.subtle}.encrypt': (call, report) => {
        const iv = call.option(0, 'iv') ?? call.option(0, 'counter');
        if (iv !== null && isFixed(iv, call, 9)) report(call.node);
      },
    },
  },
};

/** Whether a value is a constant, a buffer of zeros, or an array of constants. */
function isFixed(value: Value, call: Call, index: number): boolean {
  if (isConstant(value)) return value.constants.some((item) => typeof item === 'string' && item !== '');
  if (value.apis.some((api) => /^(?:Buffer\.alloc|Uint8Array)\(\)$/u.test(api))) return isZeros(call, index);
  return value.objects.length === 1 && isList(value);
}

function isList(value: Value): boolean {
  const [array] = value.objects;
  const elements = array?.kind === 'array' ? array.elements() : [];
  return elements.length > 0 && elements.every(isConstant);
}

/**
 * Whether an argument is literally `Buffer.alloc(16)`; a variable may have been filled in between.
 */
function isZeros(call: Call, index: number): boolean {
  const node: t.Node = call.argNode(index);
  return node !== call.node && node.type !== 'Identifier' && node.type !== 'MemberExpression';
}

function hasText(call: Call, pattern: RegExp): boolean {
  const { text } = call.environment.frame.module;
  return pattern.test(text.slice(call.node.start ?? 0, call.node.end ?? 0));
}
