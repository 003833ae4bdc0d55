import { deepTaints } from '../../engine/evaluate/contents.js';
import type { Report, Rule } from '../../engine/rules/rule.js';
import type { Call } from '../../engine/values/evaluated.js';
import type { Taint } from '../../engine/values/taint.js';

const CLIENTS =
  '{fetch,node-fetch,axios,got,request,superagent,needle}|{axios,got,request,superagent,needle}.{get,post,put,patch,request}|undici.{fetch,request}|{http,https}.{get,request}|{http,https}.{get,request}().{write,end}|navigator.sendBeacon';

/** Files of the machine and of its users, which no program has to send anywhere. */
const PRIVATE =
  /['"`/](?:\.env(?:\.[\w-]+)?|\.npmrc|\.netrc|\.pgpass|\.bash_history|\.zsh_history|\.gitconfig|\.git-credentials|id_(?:rsa|ed25519|ecdsa|dsa)|known_hosts|authorized_keys|wallet\.dat|Login Data|Cookies)['"`]|['"`](?:\/etc\/(?:passwd|shadow|hosts|environment|machine-id)|\/proc\/|\/var\/run\/secrets\/|\/run\/secrets\/)|['"`/\\]\.(?:ssh|aws|kube|docker|gnupg)(?=['"`/\\])/u;

/** A line that reads a file and says which. */
const NAMES_FILE = /(?:read|open)\w*\(\s*['"`]/iu;

/** Reports files of a machine's user that go out with a request. */
export const fileDataSent: Rule = {
  id: 'file-data-sent',
  title: 'File of the machine sent over the network',
  cwe: ['CWE-200', 'CWE-201'],
  owasp: 'A01:2021 Broken Access Control',
  severity: 'medium',
  severityReason:
    'Runs wherever the program runs; what only its user may read leaves the machine (C:H, AC:H).',
  precision: 'medium',
  message: '{source}, private to the machine, goes out with a request ({sink})',
  why: 'Files with settings, histories and credentials of a user or a machine say more than the receiver has to know, and logs on the way keep it.',
  fix: {
    text: 'Send the one value that is needed, or read it from a setting of the program.',
    before: "fetch(url, { method: 'POST', body: fs.readFileSync('.env', 'utf8') });",
    after: "fetch(url, { method: 'POST', body: JSON.stringify({ version: process.env.VERSION }) });",
  },
  references: ['https://cwe.mitre.org/data/definitions/200.html'],
  on: {
    calls: Object.fromEntries(CLIENTS.split('|').map((path) => [path, sent])),
  },
};

function sent(call: Call, report: Report): void {
  const taint = call.args.flatMap((arg) => deepTaints(arg, 3)).find((one) => isPrivateFile(one, call));
  if (taint !== undefined) report(call.node, { confidence: 'medium', taint });
}

/** Whether data is what a file of the machine holds, by the line that reads it. */
function isPrivateFile({ source }: Taint, { environment }: Call): boolean {
  const { module } = environment.frame;
  if (source.kind !== 'storage' || source.place.path !== module.path) return false;
  const at = source.place.line ?? 1;
  const lines = module.text.split('\n').slice(Math.max(0, at - 2), at + 1);
  const own = lines[Math.min(at, 2) - 1] ?? '';
  // The path may stand in the line above, where the one that reads does not say it itself.
  const said = NAMES_FILE.test(own) ? own : lines.join('\n');
  return PRIVATE.test(said) && lines.some((line) => /read|open/iu.test(line));
}
