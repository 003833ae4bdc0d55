import type { Rule } from '../../engine/rules/rule.js';
import { textsOf } from '../../engine/values/value.js';

const METHOD = /^(?:SSLv2|SSLv3|TLSv1|TLSv1_1)(?:_(?:client|server))?_method$/u;
const VERSION = /^(?:SSLv[23]|TLSv1(?:\.[01])?)$/u;
const CIPHERS = /(?:^|:)(?:[\w-]*-)?(?:RC4|DES|3DES|MD5|NULL|EXPORT|EXP|aNULL|eNULL|ADH)(?:[-:]|$)/u;

/** Reports old versions and ciphers of TLS. */
export const weakTls: Rule = {
  id: 'weak-tls',
  title: 'Outdated version or cipher of TLS',
  cwe: ['CWE-327', 'CWE-326', 'CWE-757'],
  owasp: 'A02:2021 Cryptographic Failures',
  severity: 'medium',
  severityReason: 'Needs a place on the way and much effort (AC:H); then what is sent is read (C:H).',
  precision: 'high',
  message: 'Connections may use a version or cipher of TLS that is broken ({sink})',
  why: 'SSL 3, TLS 1.0 and TLS 1.1 and the ciphers RC4, DES, NULL and EXPORT are broken or withdrawn (RFC 8996).',
  fix: {
    text: 'Leave the defaults of Node.js, or set `minVersion` to TLSv1.2 or later.',
    before: "https.createServer({ secureProtocol: 'TLSv1_method', key, cert });",
    after: "https.createServer({ minVersion: 'TLSv1.2', key, cert });",
  },
  references: ['https://www.rfc-editor.org/rfc/rfc8996', 'https://nodejs.org/api/tls.html'],
  on: {
    assigned: (name, value, node, report) => {
      const wanted = patternOf(name);
      const [bad] = wanted === null ? [] : textsOf(value).filter((text) => wanted.test(text));
      if (bad !== undefined) report(node, { sink: name, detail: bad.slice(0, 60) });
    },
  },
};

function patternOf(name: string): RegExp | null {
  if (name === 'secureProtocol') return METHOD;
  if (
    /^(?:minVersion|maxVersion|minTlsVersion|tlsMinVersion|minimumProtocolVersion|DEFAULT_MIN_VERSION|DEFAULT_MAX_VERSION)$/u.test(
      name,
    )
  )
    return VERSION;
  return name === 'ciphers' || name === 'DEFAULT_CIPHERS' ? CIPHERS : null;
}
