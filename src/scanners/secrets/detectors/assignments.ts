import { isChosen, isRandom } from '../strength.js';
import type { Candidate, Detector } from './detector.js';

/** Endings of names that tell about a secret without being one. */
const ABOUT =
  /(?:ids?|names?|urls?|uris?|paths?|files?|dir|fields?|labels?|hint|titles?|types?|kinds?|length|size|count|policy|rules?|regexp?|patterns?|headers?|placeholder|prefix|suffix|expir\w*|ttl|hash\w*|sha\d*|digest|checksum|columns?|errors?|messages?|text|endpoint|params?|selector|class|version|algorithm|format|encoding|index|scopes?|status|issuer|audience|storage|provider|service|manager|store|ref|arn)["'\x60]?$/i;

/** Names of what anybody may know. */
const PUBLIC =
  /public|publishable|csrf|xsrf|cache_?key|primary_?key|foreign_?key|sort_?key|partition_?key|key_?code|next_?token|page_?token|continuation|integrity|fingerprint/i;

const ASSIGN = String.raw`["'\x60]?\]?[ \t]{0,20}(?::=|=>|===?|!==?|[:=])[ \t]{0,20}`;
const QUOTED = String.raw`(?:[A-Za-z]{1,2})?(?<quote>["'\x60])(?<value>[^"'\x60\s]{6,300})\k<quote>`;
const BARE = String.raw`(?<value>[^\s"'\x60#;,<>{}()[\]$%]{6,300})(?=[ \t]*(?:$|[\r\n#;,]))`;
const ELEMENT = String.raw`>(?<value>[^<>\s]{6,300})<\/`;

const PASSWORD = '(?:passw(?:or)?d|passwort|pwd|passphrase|passwd)';
const SECRET =
  '(?:secret|token|api_?-?key|access_?-?key|private_?-?key|auth_?-?key|encryption_?-?key|signing_?-?key|client_?-?key|master_?-?key|credentials?)';

function cased(...words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);
}

const PASSWORD_WORDS = cased('passw', 'pwd', 'passphrase');
const SECRET_WORDS = [
  ...cased('secret', 'token', 'credential'),
  ...cased('api', 'access', 'private', 'auth', 'encryption', 'signing', 'client', 'master').flatMap(
    (word) => {
      const key = word === word.toUpperCase() ? 'KEY' : 'key';
      return [`${word}${key}`, `${word}_${key}`, `${word}-${key}`, `${word}Key`];
    },
  ),
];

function row(
  base: Pick<Detector, 'kind' | 'name' | 'keywords' | 'made'>,
  names: string,
  value: string,
  accepts: (candidate: Candidate) => boolean,
  configurationOnly: boolean,
): Detector {
  return {
    ...base,
    severity: 'high',
    before: [0],
    shown: '',
    // The context is the whole name: what stands before the keyword too.
    pattern: new RegExp(
      `(?<=(?<context>[\\w.-]{0,60}))(?<rest>${names}[\\w-]{0,40})${value === ELEMENT ? '' : ASSIGN}${value}`,
      'iym',
    ),
    accepts: (candidate) =>
      !ABOUT.test(candidate.context) && !PUBLIC.test(candidate.context) && accepts(candidate),
    configurationOnly,
  };
}

const password = { kind: 'password', name: 'Password', keywords: PASSWORD_WORDS, made: 'chosen' } as const;
const secret = {
  kind: 'generic-secret',
  name: 'Secret or API key',
  keywords: SECRET_WORDS,
  made: 'issued',
} as const;
const acceptPassword = ({ value }: Candidate): boolean => isChosen(value);
const acceptSecret = ({ value }: Candidate): boolean => isRandom(value, 20);

/** Values assigned to names that speak of a secret. They come last: whatever has a form of its own is named by that. */
export const ASSIGNMENTS: readonly Detector[] = [
  row(password, PASSWORD, QUOTED, acceptPassword, false),
  row(password, PASSWORD, ELEMENT, acceptPassword, false),
  row(password, PASSWORD, BARE, acceptPassword, true),
  row(secret, SECRET, QUOTED, acceptSecret, false),
  row(secret, SECRET, ELEMENT, acceptSecret, false),
  row(secret, SECRET, BARE, acceptSecret, true),
];
