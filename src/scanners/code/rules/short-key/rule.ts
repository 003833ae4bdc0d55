import type { Report, Rule } from '../../engine/rules/rule.js';
import type { Call, Value } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const SMALL_CURVE =
  /^(?:sec[pt]1(?:1[23]|28|31|60|63|92|93)\w+|prime192v[123]|c2(?:pnb|tnb)1\w+|brainpoolP1(?:60|92)\w+|wtls\w+|wap-wsg\w+|Oakley-EC2N-3)$/iu;

/** Reports keys that are short enough to be broken. */
export const shortKey: Rule = {
  id: 'short-key',
  title: 'Key that is too short',
  cwe: ['CWE-326', 'CWE-310'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'medium',
  severityReason:
    'Needs much computing, or a shared group that was broken in advance (AC:H); then the key is known (C:H).',
  precision: 'high',
  message: 'The key is too short ({sink})',
  why: 'RSA and Diffie-Hellman keys below 2048 bits and curves below 224 bits are within reach of attackers.',
  fix: {
    text: 'Use RSA with at least 2048 bits (3072 for new systems) or a curve such as P-256 or X25519.',
    before: "crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });",
    after: "crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });",
  },
  references: ['https://cwe.mitre.org/data/definitions/326.html'],
  on: {
    calls: {
      'crypto.{generateKeyPair,generateKeyPairSync}': (call, report) => {
        const [kind] = textsOf(call.arg(0));
        if (kind === 'ec') curve(call, call.option(1, 'namedCurve'), report);
        else if (kind === 'rsa' || kind === 'rsa-pss' || kind === 'dsa')
          bits(call, call.option(1, 'modulusLength'), report);
        else if (kind === 'dh') bits(call, call.option(1, 'primeLength'), report);
      },
      'crypto.{generateKey,generateKeySync}': (call, report) => {
        if (textsOf(call.arg(0)).includes('hmac')) bits(call, call.option(1, 'length'), report, 112);
      },
      'crypto.{createDiffieHellman,generatePrime,generatePrimeSync}': (call, report) => {
        if (call.path.endsWith('createDiffieHellman')) bits(call, call.arg(0), report);
      },
      'crypto.{getDiffieHellman,createDiffieHellmanGroup}': (call, report) => {
        const [group] = textsOf(call.arg(0)).filter((name) => /^modp(?:1|2|5)$/u.test(name));
        if (group !== undefined) report(call.node, { detail: group });
      },
      'crypto.createECDH': (call, report) => {
        curve(call, call.arg(0), report);
      },
      'crypto.{subtle,webcrypto.subtle}.generateKey': (call, report) => {
        bits(call, call.option(0, 'modulusLength'), report);
      },
      'node-rsa': (call, report) => {
        bits(call, call.option(0, 'b'), report);
      },
      '{node-forge,forge}.{pki.rsa,rsa}.{generateKeyPair,createKeyPairGenerationState}': (call, report) => {
        bits(call, call.option(0, 'bits') ?? call.arg(0), report);
        bits(call, call.arg(0), report);
      },
      keypair: (call, report) => {
        bits(call, call.option(0, 'bits'), report);
      },
      'jose.generateKeyPair': (call, report) => {
        bits(call, call.option(1, 'modulusLength'), report);
      },
      '*.generateKeyPair': (call, report) => {
        if (call.receiver.apis.includes('node-rsa()')) bits(call, call.arg(0), report);
      },
    },
  },
};

function bits(call: Call, value: Value | null, report: Report, least = 2048): void {
  const [short] =
    value?.constants.filter((item) => typeof item === 'number' && item > 0 && item < least) ?? [];
  if (short !== undefined) report(call.node, { detail: `${String(short)} bits` });
}

function curve(call: Call, value: Value | null, report: Report): void {
  const [small] = value === null ? [] : textsOf(value).filter((name) => SMALL_CURVE.test(name));
  if (small !== undefined) report(call.node, { detail: small });
}
