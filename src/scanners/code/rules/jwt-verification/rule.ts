import type * as t from '@babel/types';
import { elementsOf } from '../../engine/evaluate/contents.js';
import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeOf } from '../../engine/rules/syntax.js';
import type { Call, Module, Value } from '../../engine/values/evaluated.js';
import { textsOf, UNKNOWN } from '../../engine/values/value.js';

const DECODERS = [
  'jsonwebtoken.decode',
  'jose.decodeJwt',
  'jws.decode',
  'jose.UnsecuredJWT.decode',
  '@nestjs/jwt.JwtService.decode',
  'fast-jwt.createDecoder',
];
const VERIFIES =
  /\b(?:verify|verifyAsync|jwtVerify|compactVerify|createVerifier|verifyIdToken|getSigningKey\w*)\b|\bverify\w*\(/u;

/** Reports tokens that are used without verifying their signature. */
export const jwtVerification: Rule = {
  id: 'jwt-verification',
  title: 'JSON Web Token without a checked signature',
  cwe: ['CWE-347', 'CWE-345', 'CWE-287', 'CWE-327'],
  owasp: 'A07:2021 Identification and Authentication Failures',
  severity: 'high',
  severityReason: 'Reached over the network without rights; whoever writes the token is any user (C:H/I:H).',
  precision: 'medium',
  message: 'A token is taken for true without a check ({sink})',
  why: 'Everybody can write a token. Only its signature, made with an algorithm and a key of the server, says who did, and only its time of expiry says until when.',
  fix: {
    text: 'Verify every token with a key and a list of allowed algorithms before reading what it says.',
    before: 'const user = jwt.decode(token);',
    after: "const user = jwt.verify(token, publicKey, { algorithms: ['RS256'] });",
  },
  references: ['https://cwe.mitre.org/data/definitions/347.html', 'https://www.rfc-editor.org/rfc/rfc8725'],
  on: {
    calls: {
      '{jsonwebtoken,@nestjs/jwt.JwtService,jose.JWT}.{verify,verifyAsync}': (call, report) => {
        const options = call.path.startsWith('@nestjs') ? 1 : 2;
        none(call, call.option(options, 'algorithms'), report);
        if (isTrue(call.option(options, 'ignoreExpiration')))
          report(call.node, { detail: 'ignoreExpiration' });
        if (options === 2 && isNoKey(call)) report(call.node, { detail: 'no key' });
      },
      '{jsonwebtoken,jose.JWT}.sign': (call, report) => {
        none(call, call.option(2, 'algorithm'), report);
      },
      'jwt-simple.{encode,decode}': (call, report) => {
        none(call, call.arg(call.path.endsWith('encode') ? 2 : 3), report);
        if (call.path.endsWith('decode') && call.arg(2).constants.some(Boolean))
          report(call.node, { detail: 'noVerify' });
      },
      '{express-jwt,express-jwt.expressjwt,koa-jwt}': (call, report) => {
        if (call.args.length === 0) return;
        const algorithms = call.option(0, 'algorithms');
        none(call, algorithms, report);
        if (algorithms === null && call.path.startsWith('express'))
          report(call.node, { confidence: 'medium', detail: 'no algorithms' });
        if (isTrue(call.option(0, 'ignoreExpiration'))) report(call.node, { detail: 'ignoreExpiration' });
      },
      '{passport-jwt,@nestjs/jwt}.{Strategy,JwtModule.register}': (call, report) => {
        if (isTrue(call.option(0, 'ignoreExpiration'))) report(call.node, { detail: 'ignoreExpiration' });
        none(call, call.option(0, 'algorithms'), report);
      },
      'fast-jwt.createVerifier': (call, report) => {
        none(call, call.option(0, 'algorithms'), report);
        if (isTrue(call.option(0, 'ignoreExpiration'))) report(call.node, { detail: 'ignoreExpiration' });
      },
    },
    files: (module, report) => {
      for (const path of DECODERS) {
        const node = module.calls.get(path);
        if (node !== undefined) decoded(node, module, report, path);
      }
    },
  },
};

/**
 * Reports a token that is decoded only. Decoding before verifying is common, to find out which key
 * to use.
 */
function decoded(node: t.Node, module: Module, report: Report, path: string): void {
  const verified = VERIFIES.test(codeOf(module));
  report(node, { confidence: verified ? 'low' : 'medium', sink: path });
}

function none(call: Call, value: Value | null, report: Report): void {
  if (value === null) return;
  const names = [...textsOf(value), ...textsOf(elementsOf(value))];
  if (names.some((name) => name.toLowerCase() === 'none')) report(call.node, { detail: 'algorithm none' });
}

function isTrue(value: Value | null): boolean {
  return value !== null && value.constants.includes(true);
}

/** Whether the key is missing: `verify(token, '')`, `verify(token, null)`. */
function isNoKey(call: Call): boolean {
  const key = call.args[1] ?? UNKNOWN;
  if (key.apis.some((api) => api.endsWith('.JWK.None'))) return true;
  const nothing =
    key.constants.length === 1 && ['', null, false].includes(key.constants[0] as string | null | false);
  return nothing && !key.open && key.objects.length === 0 && key.apis.length === 0;
}
