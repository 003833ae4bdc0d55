import type { Report, Rule } from '../../engine/rules/rule.js';
import { nameOfNode, receiverNode } from '../../engine/rules/syntax.js';
import type { Call, Value } from '../../engine/values/evaluated.js';

const PASSWORD =
  /^(?:(?:user|plain|clear|new|old|raw|input|hashed?|given|my)_?)?(?:password|passwd|pass_?phrase|pwd|pass|pw)(?:_?(?:text|string|input|value))?$/iu;
const SALTED = /(?:password|passwd|passphrase|pwd)/iu;

/** Reports passwords that are hashed so fast that they can be guessed. */
export const weakPasswordHash: Rule = {
  id: 'weak-password-hash',
  title: 'Password hash that is too fast',
  cwe: ['CWE-916', 'CWE-759', 'CWE-760'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'high',
  severityReason:
    'Needs the stored hashes (AC:H); then most passwords are guessed, also for other services (C:H).',
  precision: 'medium',
  message: 'A password is hashed with too little work ({sink})',
  why: 'Graphics cards try billions of SHA-2 hashes a second. Only functions that are made slow on purpose protect passwords that were stolen.',
  fix: {
    text: 'Use Argon2id, scrypt with its default cost or more, bcrypt with at least 10 rounds, or PBKDF2 with 600,000 iterations of SHA-256.',
    before: "crypto.createHash('sha256').update(password).digest('hex');",
    after: 'const hash = await bcrypt.hash(password, 12);',
  },
  references: [
    'https://cwe.mitre.org/data/definitions/916.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
  ],
  on: {
    calls: {
      '{bcrypt,bcryptjs,bcrypt-nodejs,@node-rs/bcrypt}.{hash,hashSync}': (call, report) => {
        below(call, call.arg(1), 10, 'rounds', report);
      },
      '{bcrypt,bcryptjs,bcrypt-nodejs,@node-rs/bcrypt}.{genSalt,genSaltSync}': (call, report) => {
        below(call, call.arg(0), 10, 'rounds', report);
      },
      'crypto.{pbkdf2,pbkdf2Sync}': (call, report) => {
        below(call, call.arg(2), 100_000, 'iterations', report);
      },
      '{crypto-js,CryptoJS}.PBKDF2': (call, report) => {
        below(call, call.option(2, 'iterations') ?? call.arg(9), 100_000, 'iterations', report);
      },
      'crypto.{scrypt,scryptSync}': (call, report) => {
        for (const index of [3, 4])
          for (const name of ['N', 'cost'])
            below(call, call.option(index, name) ?? call.arg(9), 16_384, 'cost', report);
      },
      'argon2.hash': (call, report) => {
        below(call, call.option(1, 'memoryCost') ?? call.arg(9), 7_168, 'KiB of memory', report);
      },
      'crypto.{createHash,createHmac}().update': (call, report) => {
        if (isPassword(call) && !isWeakHash(call))
          report(call.node, { confidence: 'medium', sink: 'update' });
      },
      '{crypto-js,CryptoJS}.{SHA256,SHA512,SHA3,SHA384,SHA224,RIPEMD160,HmacSHA256,HmacSHA512}': (
        call,
        report,
      ) => {
        if (isPassword(call)) report(call.node, { confidence: 'medium' });
      },
      '{crypto-js/sha256,crypto-js/sha512,crypto-js/sha3,js-sha256,js-sha256.sha256,js-sha512,js-sha512.sha512,js-sha3.sha3_256,sha.js,sha256,sha512}':
        (call, report) => {
          if (isPassword(call)) report(call.node, { confidence: 'medium' });
        },
      'crypto.hash': (call, report) => {
        if (nameIsPassword(call, 1)) report(call.node, { confidence: 'medium' });
      },
    },
  },
};

function below(call: Call, value: Value, least: number, unit: string, report: Report): void {
  const [few] = value.constants.filter((item) => typeof item === 'number' && item < least);
  if (few !== undefined) report(call.node, { detail: `${String(few)} ${unit}` });
}

function isPassword(call: Call): boolean {
  return nameIsPassword(call, 0);
}

/**
 * Whether an argument contains a password, by its names: `password`, `req.body.password`, `password
 * + salt`, `salt.concat(password)`.
 */
function nameIsPassword(call: Call, index: number): boolean {
  const node = call.argNode(index);
  if (node === call.node) return false;
  if (PASSWORD.test(nameOfNode(node))) return true;
  if (
    call
      .arg(index)
      .taints.some(
        ({ source, last }) =>
          PASSWORD.test(last?.label ?? '') || /\.(?:password|passwd|pwd)$/iu.test(source.label),
      )
  )
    return true;
  if (node.type === 'TemplateLiteral') return node.expressions.some((part) => SALTED.test(nameOfNode(part)));
  return (
    node.type === 'BinaryExpression' && [node.left, node.right].some((part) => SALTED.test(nameOfNode(part)))
  );
}

/** Whether the hash is MD5 or SHA-1, which another rule covers. */
function isWeakHash(call: Call): boolean {
  let node = receiverNode(call.node);
  while (node !== null && node.type === 'CallExpression' && nameOfNode(node.callee) !== 'createHash')
    node = receiverNode(node);
  const [first] = node?.type === 'CallExpression' ? node.arguments : [];
  return first?.type === 'StringLiteral' && /^(?:rsa-)?(?:md[245]|sha-?1)$/iu.test(first.value);
}
