import { createHash } from 'node:crypto';

/** Words in placeholders for a secret. */
const WORDS =
  /example|sample|placeholder|dummy|fake|mock|change[-_]?(?:me|it|this)|replace|redacted|removed|insert|your|my[-_]?(?:secret|token|pass|key|api)|some[-_]?(?:secret|token|pass|key)|passw(?:or)?d|passwort|passphrase|secret|t0ken|token(?![a-z0-9])|todo|fixme|default|undefined|null|true|false|xxxx|\.{3}|…|\*{3}|-{4}|_{4}|foobar|foo[-_]?bar|lorem|test(?:ing)?(?:[-_\d]|$)|^test|s[e3]cr[e3]t|p[a@]ss(?:w[o0^]rd|wd|[^a-z]|$)/i;

/** Passwords that everybody guesses: no machine made them, but people do use them. */
const GUESSABLE = /qwert|asdf|admin123|letmein|hunter2/i;

/** "Password", "key" and "secret" in other languages. */
const FOREIGN_WORDS =
  /kennwort|wachtwoord|mot[-_ ]?de[-_ ]?passe|contrase[nñ]|senha|has[lł]o|[sş]ifre|parola|l[oö]senord|adgangskode|passord|salasana|jelsz[oó]|heslo|lozinka|geslo|kata[-_ ]?sandi|m[aậ]t[-_ ]?kh[aẩ]u|schl(?:ü|ue)ssel|geheim|chiave|(?:^|[-_])(?:cl[eé]|clave|chave|klucz|sleutel|avain|anahtar)(?:[-_\d]|$)|парол|ключ|секрет|κωδικ/i;

/**
 * Hashes of passwords as libraries store them (crypt's `$id$…`, Django's `algorithm$…`, Werkzeug's
 * `algorithm:…`, LDAP's `{SCHEME}…`): nobody can log in with one.
 */
const HASHED =
  /^\$(?:2[abxy]?|argon2\w*|[1567]|y|gy|apr1|scrypt|bcrypt\S*|pbkdf2\S*|sha\S*|P|H)\$|^(?:pbkdf2|scrypt|bcrypt|argon2|sha\d*|md5|sm3)\w*[$:]|^\{(?:S?SHA\d*|S?MD5|CRYPT|ARGON2|PBKDF2[\w-]*|bcrypt|scrypt|pbkdf2|noop)\}/i;

/** References to a value that is defined elsewhere. */
const VARIABLE =
  /\$\{|\$\(|\{\{|<%|#\{|^\$[A-Za-z_]|^%[A-Za-z_]\w*%$|^<.*>$|^\[.*\]$|^@.*@$|^__\w+__$|%[sdv]|\{[\w.]*\}|^process\.env|^os\.environ|^env[.:[(]|^vault:|^secret:|^ref\+|^!|^op:\/\//;

/**
 * Values that are encrypted in order to be committed: dotenvx, SOPS, Jasypt, Spring, Maven,
 * Ansible Vault, Sealed Secrets.
 */
const ENCRYPTED =
  /^encrypted:|^ENC[[(]|^\{cipher\}|^\{[A-Za-z0-9+/]{22,}={0,2}\}$|^\$ANSIBLE_VAULT|^Ag[A-Za-z0-9+/]{200,}={0,2}$/;

/** Longer values hold a short word by chance. In characters. */
const LONG = 120;

/** Sequences of neighbouring characters, which a person types but a machine hardly draws. */
const SEQUENCES = 'abcdefghijklmnopqrstuvwxyz0123456789|01234567890|9876543210|zyxwvutsrqponmlkjihgfedcba';

/**
 * Digests of values in providers' documentation and emulators: the first 16 hex digits of their
 * SHA-256.
 */
const DOCUMENTED: ReadonlySet<string> = new Set([
  // GitHub's documentation, with any prefix.
  '7e498f91828a193c',
  // The storage account of the emulator Azurite.
  '0011cc25eb432071',
  // The Cosmos DB emulator.
  'aa6547439583c3a2',
  // jwt.io.
  '7f75367e78812551',
  // jwt.io, the older one.
  'da816f9f2c16e6c5',
  // Google's description of otpauth addresses.
  '8be5d113c0871ce1',
]);

/**
 * Whether a value only stands for a secret: a variable, a placeholder word, a documented example, a
 * sequence of characters.
 */
export function isPlaceholder(value: string): boolean {
  return GUESSABLE.test(value) || standsForOne(value);
}

/**
 * As `isPlaceholder`, for a value where a credential is used: a password that everybody guesses
 * opens that door too.
 */
export function standsForOne(value: string): boolean {
  return (
    VARIABLE.test(value) ||
    ENCRYPTED.test(value) ||
    HASHED.test(value) ||
    (value.length < LONG && (WORDS.test(value) || FOREIGN_WORDS.test(value))) ||
    hasPattern(value) ||
    isDocumented(value) ||
    isEncodedPlaceholder(value)
  );
}

/**
 * As `isPlaceholder`, for a token with a fixed prefix: its other characters are random and may
 * contain a short word by chance.
 */
export function isTokenPlaceholder(value: string): boolean {
  return (
    /example|x{5,}|placeholder|redacted|dummy|your|changeme|\.{3}|\*{3}/i.test(value) ||
    hasPattern(value) ||
    isDocumented(value)
  );
}

/**
 * Whether a value has six equal characters in a row, a sequence of eight or more, or repeats the
 * same few characters.
 */
function hasPattern(value: string): boolean {
  if (/(.)\1{5,}/.test(value) || /^(.{1,8})\1{2,}.{0,8}$/.test(value)) return true;
  const lower = value.toLowerCase();
  for (let at = 0; at + 8 <= lower.length; at += 1)
    if (SEQUENCES.includes(lower.slice(at, at + 8))) return true;
  return false;
}

/** Whether a value is Base64 of a readable placeholder: `{"Password":"defaultPassword"}`. */
function isEncodedPlaceholder(value: string): boolean {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e]+$/.test(text) && WORDS.test(text);
}

function isDocumented(value: string): boolean {
  return DOCUMENTED.has(createHash('sha256').update(value).digest('hex').slice(0, 16));
}
