import type { Rule } from '../../engine/rules/rule.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const WEAK =
  /^(?:(?:des|rc2|rc4|bf|blowfish|cast5?|idea|seed|3des|tripledes)(?:[-\d]|$)|.*[-_]ecb$|aes-?\d*-?ecb)/iu;
const PACKAGES =
  'rc4,arc4,blowfish-js,egoroff-blowfish,blowfish-node,des.js,des.js.DES.create,des.js.EDE.create';

/** Reports ciphers and modes that are considered broken. */
export const weakCipher: Rule = {
  id: 'weak-cipher',
  title: 'Weak or misused cipher',
  cwe: ['CWE-327', 'CWE-326', 'CWE-310', 'CWE-780'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'high',
  severityReason: 'Needs encrypted data in the hands of an attacker (AC:H); then what it says is read (C:H).',
  precision: 'high',
  message: 'The cipher does not keep what it encrypts secret ({sink})',
  why: 'DES, RC2, RC4 and Blowfish are broken or have blocks too short; ECB shows which parts of the data are equal; padding of PKCS#1 v1.5 lets attackers ask for the plain text; GCM without `authTagLength` takes tags so short that they are guessed; `createCipher` has no initialisation vector and makes its key with MD5.',
  fix: {
    text: 'Use AES-256-GCM or ChaCha20-Poly1305 with a random initialisation vector for every message, and OAEP for RSA.',
    before: "crypto.createCipheriv('des-ede3-cbc', key, iv);",
    after: "crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12));",
  },
  references: ['https://cwe.mitre.org/data/definitions/327.html', 'https://nodejs.org/api/crypto.html'],
  on: {
    calls: {
      'crypto.{createCipheriv,createDecipheriv}': (call, report) => {
        const [weak] = textsOf(call.arg(0)).filter((name) => WEAK.test(name));
        if (weak !== undefined) report(call.node, { detail: weak });
        else if (acceptsShortTags(call))
          report(call.node, { confidence: 'medium', detail: 'no authTagLength' });
      },
      'crypto.{createCipher,createDecipher}': (call, report) => {
        report(call.node, { detail: 'no initialisation vector' });
      },
      '{crypto-js,CryptoJS}.{DES,TripleDES,RC4,RC4Drop,RC2,Rabbit,RabbitLegacy,Blowfish}.{encrypt,decrypt}': (
        call,
        report,
      ) => {
        report(call.node);
      },
      '{crypto-js,CryptoJS}.AES.{encrypt,decrypt}': (call, report) => {
        if (leadsTo(call.option(2, 'mode'), /\.ECB$/u)) report(call.node, { detail: 'ECB' });
      },
      '{crypto-js/tripledes,crypto-js/rc4,crypto-js/rabbit}.{encrypt,decrypt}': (call, report) => {
        report(call.node);
      },
      '{node-forge,forge}.cipher.{createCipher,createDecipher}': (call, report) => {
        const [weak] = textsOf(call.arg(0)).filter((name) => WEAK.test(name));
        if (weak !== undefined) report(call.node, { detail: weak });
      },
      '{node-forge,forge}.{des,rc2}.{createEncryptionCipher,createDecryptionCipher,startEncrypting,startDecrypting}':
        (call, report) => {
          report(call.node);
        },
      [`{${PACKAGES}}`]: (call, report) => {
        report(call.node);
      },
      'crypto.{publicEncrypt,privateDecrypt}': (call, report) => {
        if (leadsTo(call.option(0, 'padding'), /RSA_(?:PKCS1|NO)_PADDING$/u))
          report(call.node, { detail: 'padding' });
      },
      'node-rsa': (call, report) => {
        const scheme = [0, 1, 2].flatMap((index) =>
          textsOf(call.option(index, 'encryptionScheme') ?? call.arg(9)),
        );
        if (scheme.includes('pkcs1')) report(call.node, { detail: 'padding' });
      },
    },
  },
};

/**
 * Without an explicit tag length, GCM accepts tags of 4 bytes, which can be guessed (DEP0182 of
 * Node.js).
 */
function acceptsShortTags(call: Call): boolean {
  return (
    call.path.endsWith('createDecipheriv') &&
    textsOf(call.arg(0)).some((name) => /-gcm$/iu.test(name)) &&
    call.option(3, 'authTagLength') === null
  );
}

function leadsTo(value: Value | null, path: RegExp): boolean {
  return value?.apis.some((api) => path.test(api)) ?? false;
}
