import { isChosen, isDrawn, isRandom } from '../strength.js';
import type { Candidate, Detector } from './detector.js';

/**
 * Endings of names for properties of a secret (its length, its URL) that are not the secret itself.
 */
const ABOUT =
  /(?:ids?|names?|urls?|uris?|paths?|files?|dir|fields?|labels?|hint|titles?|types?|kinds?|length|size|count|policy|rules?|regexp?|patterns?|headers?|placeholder|prefix|suffix|expir\w*|ttl|hash\w*|sha\d*|digest|checksum|columns?|errors?|messages?|text|endpoint|params?|selector|class|version|algorithm|format|encoding|index|scopes?|status|issuer|audience|storage|provider|service|manager|store|ref|arn)["'\x60]?$/i;

/** Names of values that are public. */
const PUBLIC =
  /public|publishable|csrf|xsrf|cache_?key|primary_?key|foreign_?key|sort_?key|partition_?key|key_?code|next_?token|page_?token|continuation|integrity|fingerprint/i;

/** A quote, possibly escaped, for strings inside strings (a notebook, a source map). */
const QUOTE = String.raw`\\{0,3}["'\x60]`;
const ASSIGN = String.raw`(?:${QUOTE})?\]?[ \t]{0,20}(?::=|=>|===?|!==?|[:=])[ \t]{0,20}`;
/** An assignment in a list of pairs: `{"key":"password","value":"…"}`. */
const PAIR = String.raw`${QUOTE}[ \t\r\n]{0,40},[ \t\r\n]{0,40}${QUOTE}value${QUOTE}[ \t]{0,20}:[ \t]{0,20}`;
const QUOTED = String.raw`(?:[A-Za-z]{1,2})?(?<quote>${QUOTE})(?<value>[^"'\x60\s\\]{6,4096})\k<quote>`;
const BARE = String.raw`(?<value>[^\s"'\x60#;,<>{}()[\]$%]{6,4096})(?=[ \t]*(?:$|[\r\n#;,]))`;
const ELEMENT = String.raw`>(?<value>[^<>\s]{6,4096})<\/`;

const PASSWORD = '(?:passw(?:or)?d|passwort|pwd|passphrase|passwd|passcode)';
const SECRET =
  '(?:secret|token|api_?-?key|access_?-?key|private_?-?key|auth_?-?key|encryption_?-?key|signing_?-?key|client_?-?key|master_?-?key|credentials?)';

/**
 * Keys that are public by design: those of PostHog, Stripe, Atlassian Connect and similar services.
 */
const PUBLIC_VALUE = /^(?:phc_|pk_|pub_|publishable_|ca_[A-Za-z0-9]{20}|connect:)/i;

/** Lockfiles: their keys are package names and their values digests. */
const GENERATED = /(?:^|\/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|[^/]*\.lockfile|go\.sum|npm-shrinkwrap\.json)$/i;

/** Configuration files with one setting per line. */
const SETTINGS = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.(?:env|properties|ini|tfvars|cnf|conf|cfg))$/i;

/** What surrounds the password of a connection: a host, or the call that connects. */
const CONNECTION =
  /["'\x60]?(?:host(?:name)?|server|database|port|auth|dsn)["'\x60]?\s*[:=]|(?:connect|createConnection|createPool|createTransport|createClient|Pool|login|authenticate|signIn)\s*\(/i;

/**
 * Whether a candidate is used as a credential: it is an environment variable's value, or part of a
 * connection.
 */
function isInPosition({ path, context, around }: Candidate): boolean {
  return SETTINGS.test(path) || /(?:^|[^a-z])[A-Z0-9]+_[A-Z0-9_]+$/.test(context) || CONNECTION.test(around);
}

function cased(...words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);
}

const PASSWORD_WORDS = cased('passw', 'pwd', 'passphrase', 'passcode');
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
  extra: Pick<Detector, 'configurationOnly' | 'confidence'> = {},
): Detector {
  return {
    ...base,
    severity: 'high',
    before: [0],
    shown: '',
    // The context is the whole name, including what precedes the keyword.
    pattern: new RegExp(
      `(?<=(?<context>[\\w.-]{0,60}))(?<rest>${names}[\\w-]{0,40})${value === ELEMENT ? '' : `(?:${ASSIGN}|${PAIR})`}${value}`,
      'iym',
    ),
    accepts: (candidate) =>
      !ABOUT.test(candidate.context) &&
      !PUBLIC.test(candidate.context) &&
      !PUBLIC_VALUE.test(candidate.value) &&
      !GENERATED.test(candidate.path) &&
      accepts(candidate),
    byName: true,
    ...extra,
  };
}

const password = { kind: 'password', name: 'Password', keywords: PASSWORD_WORDS, made: 'chosen' } as const;
const secret = {
  kind: 'generic-secret',
  name: 'Secret or API key',
  keywords: SECRET_WORDS,
  made: 'issued',
} as const;
const acceptDrawn = ({ value }: Candidate): boolean => isDrawn(value);
/** A password that a person chose is reported only where it is used as one. */
const acceptWeak = (candidate: Candidate): boolean =>
  /\d/.test(candidate.value) && isChosen(candidate.value) && isInPosition(candidate);
const acceptSecret = ({ value }: Candidate): boolean => isRandom(value, 20);

/**
 * Values that are assigned to names such as `password`. They come last, so that a secret with a
 * provider's format is reported as such.
 */
export const ASSIGNMENTS: readonly Detector[] = [
  row(password, PASSWORD, QUOTED, acceptDrawn),
  row(password, PASSWORD, ELEMENT, acceptDrawn),
  row(password, PASSWORD, BARE, acceptDrawn, { configurationOnly: true }),
  row(password, PASSWORD, QUOTED, acceptWeak, { confidence: 'medium' }),
  row(password, PASSWORD, BARE, acceptWeak, { configurationOnly: true, confidence: 'medium' }),
  row(secret, SECRET, QUOTED, acceptSecret),
  row(secret, SECRET, ELEMENT, acceptSecret),
  row(secret, SECRET, BARE, acceptSecret, { configurationOnly: true }),
];
