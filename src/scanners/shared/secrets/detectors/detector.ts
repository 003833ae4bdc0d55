import { isTokenPlaceholder } from '../placeholder.js';
import { isWordy } from '../strength.js';

/** A match of a detector's pattern, to be accepted or rejected. */
export interface Candidate {
  readonly value: string;
  /**
   * What it belongs to and may be shown: a host, the name of a variable. Empty when there is
   * nothing.
   */
  readonly context: string;
  /** Path of its file. */
  readonly path: string;
  /** The surrounding text, up to `AROUND` characters on each side. */
  readonly around: string;
}

/** Length of the surrounding text of a candidate on each side, in characters. */
export const AROUND = 200;

/** Recognises one kind of secret. It is tried only at occurrences of its keywords. */
export interface Detector {
  /**
   * Part of the rule id `secrets/<kind>`. Never changes, since it is part of the identity of
   * findings.
   */
  readonly kind: string;
  /** Its usual name: `GitHub personal access token`. */
  readonly name: string;
  /** `critical`: issued by a provider, and whoever has it can use it. */
  readonly severity: 'critical' | 'high' | 'medium';
  /** Literal strings, case-sensitive. */
  readonly keywords: readonly string[];
  /** At how many characters before the keyword the pattern may start. */
  readonly before: readonly number[];
  /**
   * A sticky expression. Its group `value` is the secret, `context` what it belongs to. All
   * quantifiers are bounded, so that matching takes linear time.
   */
  readonly pattern: RegExp;
  /**
   * The prefix that all secrets of this kind share: the only part of a value that is ever shown.
   */
  readonly shown: string;
  /**
   * `issued`: random, made by a machine. `chosen`: made by a person, so that it could be guessed
   * and confirmed with a digest.
   */
  readonly made: 'issued' | 'chosen';
  /** Must match in the surrounding text. For formats that other kinds of values share. */
  readonly near?: RegExp;
  /** Accepts or rejects a candidate; by default all but placeholders are accepted. */
  readonly accepts?: (candidate: Candidate) => boolean;
  /** Only tried in files that have unquoted `name = value` lines. */
  readonly configurationOnly?: boolean;
  /** Whether the checksum in a value is right: no token that was issued has a wrong one. */
  readonly checksum?: (value: string) => boolean;
  /** Confidence of its findings; high by default. */
  readonly confidence?: 'high' | 'medium';
  /**
   * True when a secret is recognised only by the name that it is assigned to, not by a provider's
   * format.
   */
  readonly byName?: boolean;
  /** True when its form is no provider's, so that tests and documents have it. */
  readonly general?: boolean;
}

/**
 * A token must not be preceded by a word character, unless that ends an escape in a string (`\n`).
 */
const BEFORE = String.raw`(?<![A-Za-z0-9_](?<!\\[nrt]))`;

/** A token must not be followed by a letter or digit. */
const AFTER = '(?![A-Za-z0-9])';

/** Optional properties of a detector in a table. */
export interface Extra {
  readonly severity?: Detector['severity'];
  /** Literal strings at which the pattern is tried, when it does not begin with a fixed prefix. */
  readonly keywords?: readonly string[];
  readonly before?: readonly number[];
  readonly shown?: string;
  /** True when the token may begin within a word. */
  readonly inside?: boolean;
  /** Must match in the surrounding text. For formats that other kinds of values share. */
  readonly near?: RegExp;
  readonly checksum?: Detector['checksum'];
}

/**
 * A detector for tokens with a fixed prefix.
 * @param prefix literal text
 * @param rest source of a regular expression for what follows
 */
export function token(kind: string, name: string, prefix: string, rest: string, extra: Extra = {}): Detector {
  return pattern(kind, name, `${prefix.replace(/[.$]/g, '\\$&')}${rest}`, {
    keywords: [prefix],
    shown: prefix,
    ...extra,
  });
}

/** A detector for tokens that match a pattern; `keywords` says where to try it. */
export function pattern(
  kind: string,
  name: string,
  source: string,
  { severity = 'critical', keywords = [], before = [0], shown = '', inside = false, near, checksum }: Extra,
): Detector {
  const whole = source.includes('(?<value>') ? source : `(?<value>${source})`;
  return {
    kind,
    name,
    severity,
    keywords,
    before,
    pattern: new RegExp(`${inside ? '' : BEFORE}${whole}${AFTER}`, 'y'),
    shown,
    made: 'issued',
    ...(near === undefined ? {} : { near }),
    ...(checksum === undefined ? {} : { checksum }),
  };
}

/**
 * A detector for tokens without a fixed prefix, recognised by the name that they are assigned to.
 * @param names source of a regular expression
 */
export function named(
  kind: string,
  name: string,
  names: string,
  value: string,
  keywords: readonly string[],
): Detector {
  const assigned = String.raw`[\w-]{0,30}["'\x60]?\]?[ \t]{0,20}(?::=|=>|[:=,])[ \t]{0,20}["'\x60]?`;
  return {
    kind,
    name,
    severity: 'critical',
    keywords,
    before: [0],
    pattern: new RegExp(`(?:${names})${assigned}(?<value>${value})(?![A-Za-z0-9+/_-])`, 'iy'),
    shown: '',
    made: 'issued',
    // Without a prefix, a word of the same length looks the same.
    accepts: (candidate) =>
      /\d/.test(candidate.value) && !isTokenPlaceholder(candidate.value) && !isWordy(candidate.value),
  };
}

/** Sorts detectors by how reliable they are: a provider's format before the name of a variable. */
export function surestFirst(detectors: readonly Detector[]): Detector[] {
  const nameOnly = ({ byName }: Detector): boolean => byName === true;
  return [...detectors.filter((one) => !nameOnly(one)), ...detectors.filter(nameOnly)];
}
