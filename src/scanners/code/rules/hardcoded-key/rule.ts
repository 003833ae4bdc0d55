import { elementsOf } from '../../engine/evaluate/contents.js';
import type { Report, Rule } from '../../engine/rules/rule.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { textOf, textsOf, UNKNOWN_CLOSED } from '../../engine/values/value.js';
import { ratedByPlace } from '../parts/secrets.js';

/** Reports keys in the source code. */
export const hardcodedKey: Rule = {
  id: 'hardcoded-key',
  title: 'Hard-coded cryptographic key',
  cwe: ['CWE-321', 'CWE-798'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'high',
  severityReason: 'Whoever reads the code has the key, in every copy of it and for ever (C:H/I:H, AC:H).',
  precision: 'high',
  message: 'A key stands in the code ({sink})',
  why: 'A key that is in the code is known to all who ever had the code, the same in every installation, and cannot be changed without a release.',
  fix: {
    text: 'Read the key from the environment or a key store, without a default, and replace the one that was in the code.',
    before: "app.use(cookieParser('keyboard cat'));",
    after: 'app.use(cookieParser(process.env.COOKIE_SECRET));',
  },
  references: ['https://cwe.mitre.org/data/definitions/321.html'],
  on: {
    calls: {
      'crypto.{createCipheriv,createDecipheriv,createCipher,createDecipher,createHmac}': (call, report) => {
        if (!call.path.endsWith('Hmac') || textOf(call.arg(1)) === null) key(call, call.arg(1), report);
      },
      'crypto.{createSecretKey,createPrivateKey}': (call, report) => {
        key(call, call.arg(0), report);
        key(call, call.option(0, 'key'), report);
      },
      'crypto.{createSign,createSign()}.sign': (call, report) => {
        key(call, call.arg(0), report);
      },
      'crypto.{subtle,webcrypto.subtle}.importKey': (call, report) => {
        if (textsOf(call.arg(0)).includes('raw')) key(call, call.arg(1), report);
      },
      '{crypto-js,CryptoJS}.{AES,DES,TripleDES,RC4,Rabbit,Blowfish}.{encrypt,decrypt}': (call, report) => {
        key(call, call.arg(1), report);
      },
      '{crypto-js,CryptoJS}.{HmacSHA1,HmacSHA256,HmacSHA512,HmacMD5}': (call, report) => {
        key(call, call.arg(1), report);
      },
      'cookie-parser': (call, report) => {
        key(call, call.arg(0), report);
      },
      'express.cookieParser': (call, report) => {
        key(call, call.arg(0), report);
      },
      'cookie-session': (call, report) => {
        key(call, call.option(0, 'keys'), report);
        fallback(call, call.option(0, 'secret'), report);
      },
      '{express-session,express-jwt,express-jwt.expressjwt}': (call, report) => {
        const secret = call.option(0, 'secret');
        fallback(call, secret, report);
        if (secret !== null && secret.objects.some(({ kind }) => kind === 'array')) key(call, secret, report);
      },
      '{koa-jwt,express.session,client-sessions,iron-session.getIronSession,@nestjs/jwt.JwtModule.register}':
        (call, report) => {
          for (const [index, name] of [
            [0, 'secret'],
            [0, 'password'],
            [2, 'password'],
          ] as const)
            key(call, call.option(index, name), report);
        },
      '{jsonwebtoken,jose.JWT}.{sign,verify}': (call, report) => {
        fallback(call, call.arg(1), report);
      },
      '{jwt-simple,atlassian-jwt}.{encode,decode,encodeSymmetric,decodeSymmetric}': (call, report) => {
        key(call, call.arg(1), report);
      },
      'passport-jwt.Strategy': (call, report) => {
        key(call, call.option(0, 'secretOrKey'), report);
      },
      '*.register': (call, report) => {
        if (
          call
            .arg(0)
            .apis.some((api) => /^(?:@fastify|fastify)[/-](?:cookie|session|secure-session|jwt)$/u.test(api))
        )
          for (const name of ['secret', 'key']) key(call, call.option(1, name), report);
      },
    },
    writes: {
      '{koa().keys,koa.Application.keys}': ({ value, node }, report) => {
        if (textsOf(elementsOf(value)).length > 0) report(node);
      },
    },
  },
};

/** Reports a string of the code as a key, alone or in a list, or after `||` as the default. */
function key(call: Call, value: Value | null, report: Report): void {
  if (value === null) return;
  const listed = value.objects.some(({ kind }) => kind === 'array') ? elementsOf(value) : UNKNOWN_CLOSED;
  if (!isKey(value) && !isKey(listed)) return;
  const sure = textOf(value) !== null || textOf(listed) !== null;
  const rated = ratedByPlace(report, call.environment, textsOf(value)[0] ?? null);
  rated(call.node, { confidence: sure ? 'high' : 'medium' });
}

/** Reports only a default after `||`; a literal key is covered by hard-coded credentials. */
function fallback(call: Call, value: Value | null, report: Report): void {
  if (value !== null && textOf(value) === null && isKey(value))
    ratedByPlace(
      report,
      call.environment,
      textsOf(value)[0] ?? null,
    )(call.node, {
      confidence: 'medium',
      detail: 'as a default',
    });
}

function isKey(value: Value): boolean {
  return textsOf(value).some((text) => text.length > 3 && !/^-----BEGIN (?:RSA )?PUBLIC/u.test(text));
}
