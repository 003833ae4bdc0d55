import { isPublicByDesign } from '../public-values.js';
import { isDrawn, isRandom, isSeed, isUnguessedNumber, isWeak } from '../strength.js';
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
const COMMA = String.raw`(?:\s|\\[nrt]){0,40},(?:\s|\\[nrt]){0,40}`;
const COLON = '[ \\t]{0,20}:[ \\t]{0,20}';
/** Other members of a pair: its type, whether it is enabled. */
const MEMBERS = String.raw`(?:${QUOTE}\w{1,20}${QUOTE}${COLON}(?:${QUOTE}[^"'\x60\n]{0,80}${QUOTE}|\w{1,10})${COMMA}){0,3}`;
/** An assignment in a list of pairs: `{"key":"password","value":"…"}`. */
const PAIR = String.raw`${QUOTE}${COMMA}${MEMBERS}${QUOTE}value${QUOTE}${COLON}`;
const QUOTED = String.raw`(?:[A-Za-z]{1,2})?(?<quote>${QUOTE})(?<value>[^"'\x60\s\\]{6,4096})\k<quote>`;
/** The same pair in YAML: `- name: PASSWORD` and `value: …` in the next line. */
const NEXT_LINE = String.raw`(?:${QUOTE})?[ \t]{0,20}\r?\n[ \t]{1,60}value[ \t]{0,20}:[ \t]{1,20}`;
/** The same pair, value first: `{"value":"…","key":"password"}`. */
const VALUE_FIRST = String.raw`${QUOTE}value${QUOTE}${COLON}${QUOTE}(?<value>[^"'\x60\s\\]{6,4096})${QUOTE}${COMMA}${MEMBERS}${QUOTE}(?:key|name)${QUOTE}${COLON}${QUOTE}`;
/** Without quotes, or with one behind it that began before the name: `- "NAME=value"`. */
const BARE = String.raw`(?<value>[^\s"'\x60#;,<>{}()[\]$%]{6,4096})(?=["'\x60]?[ \t]*(?:$|[\r\n#;,\]]))`;
/** What is taken where a variable is not set: `${NAME:-value}`. */
const FALLBACK = String.raw`:?[-=](?<value>[^\s"'\x60{}$]{6,200})\}`;
/** Set for one command: `NAME=value psql …`. */
const FOR_COMMAND = String.raw`=(?<quote>["']?)(?<value>[^\s"'\x60#;,<>{}()[\]$%|&]{6,200})\k<quote>[ \t]{1,8}(?=[\w./-])`;
const ELEMENT = String.raw`>(?<value>[^<>\s]{6,4096})<\/`;
/** Values that bring what stands between them and their name. */
const OWN_SIGN: ReadonlySet<string> = new Set([ELEMENT, FALLBACK, FOR_COMMAND]);

const PASSWORD = '(?:passw(?:or)?d|passwort|pwd|passphrase|passwd|passcode)';
/** Names that are as short as words: they count only where they end the name. */
const SHORT = '(?:pass|pin|[ht]?otp)(?:_?code)?(?=[\\s"\'\x60\\\\:=\\]>])';
const SHORT_NAME =
  /(?:^|[^A-Za-z])(?:pass|pin|[ht]?otp|Pass|Pin|[HT]?otp|Otp|PASS|PIN|[HT]?OTP)(?:_?code|Code|_?CODE)?$|[a-z](?:Pass|Pin|[HT]?otp|Otp|PIN|OTP)(?:Code)?$/;
/** A number that unlocks something, and the seed of one-time passwords in Base32. */
const DIGITS = String.raw`(?<quote>${QUOTE})(?<value>\d{4,12}|[A-Z2-7]{16,128})={0,6}\k<quote>`;
const BARE_DIGITS = String.raw`(?<value>\d{4,12}|[A-Z2-7]{16,128})(?==*[ \t]*(?:$|[\r\n#;,]))`;

const SECRET =
  '(?:secret|token|api_?-?key|access_?-?key|private_?-?key|auth_?-?key|encryption_?-?key|signing_?-?key|client_?-?key|master_?-?key|credentials?)';

/** Atlassian Connect: the client key names a site, and the UUID in it is no secret. */
function isClientKey({ context, value }: Candidate): boolean {
  return /client_?-?key$/i.test(context) && /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** A digest in hexadecimal, as tables of users hold it, where no credential is used. */
function isStoredHash(candidate: Candidate): boolean {
  return (
    /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(candidate.value) &&
    !isInPosition(candidate)
  );
}

/** Lockfiles: their keys are package names and their values digests. */
const GENERATED = /(?:^|\/)(?:[^/]*[.-]lock(?:\.[a-z]+)?|[^/]*\.lockfile|go\.sum|npm-shrinkwrap\.json)$/i;

/** Texts that people read, by language. */
const TRANSLATIONS =
  /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang(?:uages?)?|nls)\/|(?:^|\/)(?:messages?|strings|labels|translations?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2,4})?\.\w+$|\.(?:po|xlf|xliff|arb|strings|resx)$/i;

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

/** What may end a short name, so that `typing` and `passes` are not tried. */
const SHORT_WORDS = cased('pass', 'pin', 'otp', 'totp', 'hotp').flatMap((word) =>
  Array.from(':= "\'\x60\\_')
    .map((end) => word + end)
    .concat(`${word}code`, `${word}Code`),
);
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
  const assigned = OWN_SIGN.has(value) ? '' : `(?:${ASSIGN}|${PAIR}|${NEXT_LINE})`;
  // The context is the whole name, including what precedes the keyword.
  const before =
    value === VALUE_FIRST ? `(?<=${VALUE_FIRST}(?<context>[\\w.-]{0,60}))` : '(?<=(?<context>[\\w.-]{0,60}))';
  const after = value === VALUE_FIRST ? QUOTE : `${assigned}${value}`;
  return {
    ...base,
    severity: 'high',
    before: [0],
    shown: '',
    pattern: new RegExp(`${before}(?<rest>${names}[\\w-]{0,40})${after}`, 'dimy'),
    accepts: (candidate) =>
      !ABOUT.test(candidate.context) &&
      !PUBLIC.test(candidate.context) &&
      !isPublicByDesign(candidate.value) &&
      !isClientKey(candidate) &&
      !GENERATED.test(candidate.path) &&
      accepts(candidate),
    byName: true,
    ...extra,
  };
}

const password = { kind: 'password', name: 'Password', keywords: PASSWORD_WORDS, made: 'chosen' } as const;
const short = { ...password, keywords: SHORT_WORDS } as const;
const secret = {
  kind: 'generic-secret',
  name: 'Secret or API key',
  keywords: SECRET_WORDS,
  made: 'issued',
} as const;
const acceptDrawn = (candidate: Candidate): boolean => isDrawn(candidate.value) && !isStoredHash(candidate);
/** In YAML and shell a value without quotes is a setting, whatever stands around it. */
const acceptBare = ({ value }: Candidate): boolean => isDrawn(value);
/** A password that a person chose is reported only where it is used as one. */
const acceptWeak = (candidate: Candidate): boolean =>
  isWeak(candidate.value) && isInPosition(candidate) && !TRANSLATIONS.test(candidate.path);
const acceptShort = (candidate: Candidate): boolean =>
  /pass$/i.test(candidate.context) &&
  SHORT_NAME.test(candidate.context) &&
  (SETTINGS.test(candidate.path) || /user|login|auth/i.test(candidate.around)) &&
  acceptWeak(candidate);
const acceptDigits = (candidate: Candidate): boolean =>
  SHORT_NAME.test(candidate.context) &&
  (/^\d+$/.test(candidate.value)
    ? isUnguessedNumber(candidate.value) && (candidate.value.length >= 6 || isInPosition(candidate))
    : isSeed(candidate.value)) &&
  !/city|postal|zip|pincode|gpio/i.test(candidate.around);
/** Whether a name is that of an environment variable. */
const isVariable = ({ context }: Candidate): boolean => /^[A-Z][A-Z0-9_]*$/.test(context);
const acceptVariable = (candidate: Candidate): boolean => isVariable(candidate) && isWeak(candidate.value);
const acceptSecret = ({ value }: Candidate): boolean => isRandom(value, 20);

/**
 * Values that are assigned to names such as `password`. They come last, so that a secret with a
 * provider's format is reported as such.
 */
export const ASSIGNMENTS: readonly Detector[] = [
  row(password, PASSWORD, QUOTED, acceptDrawn),
  row(password, PASSWORD, ELEMENT, acceptDrawn),
  row(password, PASSWORD, BARE, acceptBare, { configurationOnly: true }),
  row(password, PASSWORD, QUOTED, acceptWeak, { confidence: 'medium' }),
  row(password, PASSWORD, BARE, acceptWeak, { configurationOnly: true, confidence: 'medium' }),
  row(password, PASSWORD, FALLBACK, acceptVariable, { configurationOnly: true, confidence: 'medium' }),
  row(password, PASSWORD, FOR_COMMAND, acceptVariable, { configurationOnly: true, confidence: 'medium' }),
  row(password, PASSWORD, VALUE_FIRST, acceptDrawn),
  row(short, SHORT, QUOTED, acceptShort, { confidence: 'medium' }),
  row(short, SHORT, BARE, acceptShort, { configurationOnly: true, confidence: 'medium' }),
  row(short, SHORT, DIGITS, acceptDigits, { confidence: 'medium' }),
  row(short, SHORT, BARE_DIGITS, acceptDigits, { configurationOnly: true, confidence: 'medium' }),
  row(secret, SECRET, QUOTED, acceptSecret),
  row(secret, SECRET, ELEMENT, acceptSecret),
  row(secret, SECRET, BARE, acceptSecret, { configurationOnly: true }),
  row(secret, SECRET, VALUE_FIRST, acceptSecret),
];
