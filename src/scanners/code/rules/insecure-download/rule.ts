import type { Rule } from '../../engine/rules/rule.js';
import { textOf, UNKNOWN } from '../../engine/values/value.js';
import { onlyFrom } from '../parts/sources.js';

const PIPED =
  /\b(?:curl|wget)\b[^|;&]*\|\s*(?:sudo\s+(?:-\w+\s+)?)?(?:ba|z|da|k)?sh\b|\b(?:ba)?sh\s+-c\s+["']?\$\((?:curl|wget)\b|\b(?:ba)?sh\s+<\(\s*(?:curl|wget)\b/u;
const UNENCRYPTED =
  /^http:\/\/(?!localhost|127\.|\[::1\]|10\.|192\.168\.).*\.(?:exe|msi|dmg|pkg|sh|ps1|bat|deb|rpm|zip|tar\.gz|tgz|jar|war|apk|bin|js|dll|so|appimage)(?:[?#].*)?$/iu;

/** Reports code that is downloaded without a check and run. */
export const insecureDownload: Rule = {
  id: 'insecure-download',
  title: 'Downloaded code run without a check',
  cwe: ['CWE-494', 'CWE-829'],
  owasp: 'A08:2021 Software and Data Integrity Failures',
  severity: 'high',
  severityReason:
    'Needs the server or the connection in the hands of an attacker; then runs any code (C:H/I:H/A:H, AC:H).',
  precision: 'medium',
  message: 'What was downloaded is run without a check ({sink})',
  why: 'Whoever controls the server, its domain or an unencrypted connection to it decides what is run.',
  fix: {
    text: 'Pin a version and compare its hash, or install it from a registry with a lock file.',
    before: "exec('curl https://get.example.com/install.sh | sh');",
    after: 'const file = await download(URL);\nassert.equal(sha256(file), EXPECTED);',
  },
  references: ['https://cwe.mitre.org/data/definitions/494.html'],
  taint: {
    sinks: ['command', 'code', 'module'],
    sources: onlyFrom({ response: 'medium' }),
    accepts: ({ taint }) => taint !== null,
  },
  on: {
    calls: {
      'child_process.{exec,execSync}': (call, report) => {
        const { shape } = call.arg(0);
        if (shape !== null && PIPED.test(shape)) report(call.node, { confidence: 'medium' });
      },
      '{http.get,http.request,fetch,node-fetch,axios.get,axios,got,got.stream,request,request.get,needle.get,download,https.get}':
        (call, report) => {
          const text = textOf(call.arg(0)) ?? textOf(call.option(0, 'url') ?? UNKNOWN);
          if (text !== null && UNENCRYPTED.test(text)) report(call.node, { confidence: 'medium' });
        },
    },
  },
};
