import { isTokenPlaceholder } from '../placeholder.js';
import { isLocalHost } from '../local-host.js';
import { entropy, isChosen, isRandom, isSeed, isWeak } from '../strength.js';
import type { Candidate, Detector } from './detector.js';

type Shape = Omit<Detector, 'before' | 'shown'> & { readonly shown?: string };

function shape(row: Shape): Detector {
  return { before: [0], shown: '', general: true, ...row };
}

/** Whether a text really is a JSON Web Token: its first part decodes to a JSON object. */
function hasJwtHeader({ value }: Candidate): boolean {
  if (isTokenPlaceholder(value)) return false;
  const header = Buffer.from(value.slice(0, value.indexOf('.')), 'base64url').toString('utf8');
  return /^\{.*"alg"\s*:/s.test(header) && !/"alg"\s*:\s*"none"/.test(header);
}

/** Whether a text is Base64 of `user:password`. */
function isBasicCredential({ value }: Candidate): boolean {
  const [, user, password] =
    /^([\x21-\x7e]{0,100}?):([\x21-\x7e]{1,200})$/.exec(Buffer.from(value, 'base64').toString('latin1')) ??
    [];
  return user !== undefined && password !== undefined && isChosen(password);
}

/** Whether a request beside it goes to the machine that it is made on. */
function isSentHome({ around }: Candidate): boolean {
  const hosts = [...around.matchAll(/https?:\/\/(?<host>[\w.-]+)/g)].map(
    ({ groups }) => groups?.['host'] ?? '',
  );
  return hosts.length > 0 && hosts.every(isLocalHost);
}

/**
 * Whether the Base64 between the markers is as varied as a real key; documentation shows dots, or
 * one character repeated.
 */
function isKeyBody({ value }: Candidate): boolean {
  const body = value.replace(/\\[nr]|[^A-Za-z0-9+/]/g, '');
  return body.length >= 60 && entropy(body) >= 4.2;
}

/** Options of a command line before the one with the password. */
const OPTIONS = String.raw`[^\r\n|;&]{0,160}?[ \t]`;

/** Programs that are given a password on their command line, and the option that it follows. */
const COMMANDS: readonly { readonly keywords: readonly string[]; readonly source: string }[] = [
  { keywords: ['sshpass '], source: String.raw`sshpass[ \t]{1,8}-p[ \t]{0,8}` },
  {
    keywords: ['docker login ', 'podman login ', 'buildah login ', 'skopeo login ', 'oras login '],
    source: String.raw`[a-z]{4,7} login${OPTIONS}(?:-p[ \t=]|--password[ \t=])[ \t]{0,8}`,
  },
  {
    keywords: ['az login ', 'oc login ', 'helm registry login ', 'helm repo add ', 'cf login '],
    source: String.raw`[a-z]{2,4}[a-z ]{0,10} (?:login|add)${OPTIONS}(?:-p[ \t=]|--password[ \t=])[ \t]{0,8}`,
  },
  {
    keywords: ['mysql ', 'mysqldump ', 'mysqladmin ', 'mariadb '],
    source: String.raw`(?:mysql(?:dump|admin)?|mariadb)(?=[ \t])${OPTIONS}(?:-p|--password=)`,
  },
  { keywords: ['redis-cli '], source: String.raw`redis-cli(?=[ \t])${OPTIONS}(?:-a[ \t]|--pass[ \t])` },
];

const BASE64 = '[A-Za-z0-9+/]';

/** Secrets with a standard format, independent of a provider. */
export const STRUCTURED: readonly Detector[] = [
  shape({
    kind: 'private-key',
    name: 'Private key',
    severity: 'critical',
    keywords: ['-----BEGIN '],
    // The body must be at least as long as that of the shortest key (Ed25519); line ends may be
    // escaped, as in JSON, and lines quoted, as in a mail, a comment or a list.
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?<value>(?:\s|\\[nr]|[A-Za-z0-9+/=:,."'>#*|]|-(?!-)){60,20000}?)-----END (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY/y,
    shown: '-----BEGIN',
    made: 'issued',
    accepts: isKeyBody,
  }),
  shape({
    kind: 'putty-private-key',
    name: 'PuTTY private key',
    severity: 'critical',
    keywords: ['PuTTY-User-Key-File-'],
    pattern:
      /PuTTY-User-Key-File-\d: [\s\S]{10,4000}?Private-Lines: \d{1,4}\s+(?<value>(?:[A-Za-z0-9+/=]{4,64}\s{1,2}){1,200})/y,
    shown: 'PuTTY-User-Key-File',
    made: 'issued',
  }),
  shape({
    kind: 'jwt',
    name: 'JSON Web Token',
    severity: 'medium',
    keywords: ['eyJ'],
    pattern: /(?<![A-Za-z0-9_.+/-])(?<value>eyJ[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,700})(?![\w.-])/y,
    shown: 'eyJ',
    made: 'issued',
    accepts: hasJwtHeader,
  }),
  shape({
    kind: 'url-password',
    name: 'Password in a URL',
    severity: 'high',
    keywords: ['://'],
    pattern:
      /:\/\/[^\s:@/"'`<>\\]{0,100}:(?<value>[^\s@/"'`<>\\]{3,200})@(?<context>\[[0-9a-fA-F:]{2,39}\]|[\w.-]{1,253})/y,
    made: 'chosen',
    accepts: ({ value, context }) => !isLocalHost(context) && isChosen(safeDecode(value)),
  }),
  shape({
    kind: 'one-time-password-seed',
    name: 'Seed of one-time passwords',
    severity: 'high',
    keywords: ['otpauth://'],
    pattern:
      /otpauth:\/\/[ht]otp\/[^\s"'`<>?]{0,200}\?(?:[^\s"'`<>&]{0,200}&){0,6}secret=(?<value>[A-Z2-7]{16,128})/y,
    made: 'issued',
    accepts: ({ value }) => isSeed(value),
  }),
  shape({
    kind: 'url-token',
    name: 'Token in a URL',
    severity: 'high',
    keywords: ['://'],
    pattern:
      /(?<=https?):\/\/(?<value>[A-Za-z0-9_-]{20,200})(?::x-oauth-basic|:)?@(?<context>[\w.-]{1,253})/y,
    made: 'issued',
    // The key in a Sentry DSN is public, since every client contains it.
    accepts: ({ value, context }) =>
      !isLocalHost(context) && !/(?:^|\.)sentry\.io$/.test(context) && isRandom(value, 20),
  }),
  shape({
    kind: 'connection-string',
    name: 'Password in a connection string',
    severity: 'high',
    keywords: ['Password=', 'password=', 'Pwd=', 'pwd=', 'PWD='],
    pattern:
      /(?<=(?:[Ss]erver|[Hh]ost|Data Source|DATA SOURCE|[Dd]atabase|[Uu]ser(?: ?[Ii][Dd])?|U[Ii][Dd]|uid)=[^\r\n"'`]{1,200})(?:[Pp]assword|[Pp]wd|PWD)=(?<value>[^;\s"'`&<>]{6,128})(?=[;"'`&\s]|$)/y,
    made: 'chosen',
    accepts: ({ value }) => isChosen(value),
  }),
  shape({
    kind: 'bearer-token',
    name: 'Bearer token',
    severity: 'high',
    keywords: ['Bearer ', 'bearer ', 'Token '],
    pattern: /(?:[Bb]earer|Token) (?<value>[A-Za-z0-9_~+/.-]{20,500}={0,2})(?=["'`\s\\,;)]|$)/y,
    made: 'issued',
    accepts: ({ value }) => isRandom(value, 20),
  }),
  shape({
    kind: 'basic-authorization',
    name: 'Basic authorization header',
    severity: 'high',
    keywords: ['Basic ', 'basic '],
    pattern: /[Bb]asic (?<value>[A-Za-z0-9+/]{8,400}={0,2})(?=["'`\s\\,;)]|$)/y,
    made: 'chosen',
    accepts: (candidate) => isBasicCredential(candidate) && !isSentHome(candidate),
  }),
  shape({
    kind: 'curl-user',
    name: 'Password on a command line',
    severity: 'high',
    keywords: ['curl ', 'wget '],
    pattern:
      /(?:curl|wget) [^\r\n]{0,120}?(?:-u|--user)[ =]["']?[^\s:"']{1,40}:(?<value>[^\s"'$]{6,128})(?=["'\s]|$)/y,
    made: 'chosen',
    accepts: (candidate) => isChosen(candidate.value) && !isSentHome(candidate),
  }),
  ...COMMANDS.map(({ keywords, source }) =>
    shape({
      kind: 'command-password',
      name: 'Password on a command line',
      severity: 'high',
      keywords,
      pattern: new RegExp(`${source}["']?(?<value>[^\\s"'$\x60<>]{6,128})(?=["'\\s]|$)`, 'y'),
      made: 'chosen',
      confidence: 'medium',
      accepts: ({ value }) => isWeak(value),
    }),
  ),
  shape({
    kind: 'docker-auth',
    name: 'Docker registry credential',
    severity: 'high',
    keywords: ['"auth"'],
    pattern: new RegExp(`"auth"\\s{0,8}:\\s{0,8}"(?<value>${BASE64}{12,600}={0,2})"`, 'y'),
    made: 'chosen',
    accepts: isBasicCredential,
  }),
  shape({
    kind: 'npmrc-password',
    name: 'npm registry credential',
    severity: 'high',
    keywords: [':_auth=', ':_auth =', '_auth=', '_password='],
    pattern: new RegExp(`:?_(?:auth|password) ?= ?"?(?<value>${BASE64}{8,600}={0,2})"?(?=\\s|$)`, 'y'),
    made: 'chosen',
    accepts: (candidate) =>
      isBasicCredential(candidate) || isChosen(Buffer.from(candidate.value, 'base64').toString('latin1')),
  }),
  shape({
    kind: 'netrc-password',
    name: 'Password in a .netrc line',
    severity: 'high',
    keywords: ['machine '],
    pattern: /machine\s+(?<context>[\w.-]{1,253})\s+login\s+\S{1,100}\s+password\s+(?<value>\S{6,200})/y,
    made: 'chosen',
    accepts: ({ value, context }) => !isLocalHost(context) && isChosen(value),
  }),
  shape({
    kind: 'forge-variable',
    name: 'Forge variable with its value',
    severity: 'high',
    keywords: ['forge variables', 'FORGE_USER_VAR_'],
    pattern:
      /(?:forge variables(?::set| set)(?: --?[\w-]{1,30}(?:[= ](?:development|staging|production))?){0,4} (?<context>[A-Za-z_]\w{0,80}) ["']?|FORGE_USER_VAR_\w{1,80}\s{0,4}=\s{0,4}["']?)(?<value>[^\s"'`<>]{8,300})(?=["'\s]|$)/y,
    made: 'chosen',
    accepts: ({ value }) => isChosen(value),
  }),
];

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
