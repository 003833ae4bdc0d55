import type { Report, Rule } from '../../engine/rules/rule.js';
import { codeAround } from '../../engine/rules/syntax.js';
import type { Call } from '../../engine/values/evaluated.js';
import { textsOf } from '../../engine/values/value.js';

const SECRET = /passw(?:or)?d|passphrase|secret|token|credential/iu;

/** Reports MD5, SHA-1 and older hash functions. */
export const weakHash: Rule = {
  id: 'weak-hash',
  title: 'Weak hash function',
  cwe: ['CWE-327', 'CWE-328', 'CWE-916', 'CWE-326'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'medium',
  severityReason:
    'Needs hashes or signed data in the hands of an attacker (AC:H); then passwords are guessed fast or other data passes for the same (C:L/I:L).',
  precision: 'medium',
  message: 'MD5 and SHA-1 no longer stand attacks ({sink})',
  why: 'Two texts with one MD5 or SHA-1 hash are found within hours, and billions of guesses a second break passwords that are stored like that.',
  fix: {
    text: 'Use SHA-256 or better for integrity, and scrypt, bcrypt or Argon2 for passwords.',
    before: "crypto.createHash('md5').update(password).digest('hex');",
    after: 'crypto.scryptSync(password, salt, 64);',
  },
  references: ['https://cwe.mitre.org/data/definitions/328.html'],
  on: {
    calls: {
      'crypto.{createHash,createHmac,createSign,createVerify}': (call, report) => {
        const [name] = textsOf(call.arg(0)).filter((text) => /^(?:rsa-)?(?:md[245]|sha-?1)$/iu.test(text));
        if (name !== undefined && !(call.path.endsWith('Hmac') && /sha/iu.test(name)))
          report(call.node, { ...judged(call), detail: name });
      },
      '{md5,js-md5,blueimp-md5,sha1,js-sha1,crypto-js.MD5,crypto-js.SHA1,crypto-js/md5,crypto-js/sha1}': (
        call: Call,
        report: Report,
      ) => {
        report(call.node, judged(call));
      },
    },
  },
};

/**
 * The confidence. Hashes that are only compared with earlier ones (caches, ETags) are recognised by
 * their names; in libraries most are part of a protocol.
 */
function judged(call: Call): { confidence: 'medium' | 'low' } {
  const { closure, module } = call.environment.frame;
  const around = `${closure?.name ?? ''} ${module.path}`;
  const harmless = /etag|cache|checksum|fingerprint|dedup|gravatar|\bntlm|digest-?auth/iu.test(around);
  const agreed = module.library && !SECRET.test(codeAround(call.environment));
  return { confidence: harmless || agreed ? 'low' : 'medium' };
}
