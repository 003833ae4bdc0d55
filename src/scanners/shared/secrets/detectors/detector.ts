import { isTokenPlaceholder } from '../placeholder.js';
import { isWordy } from '../strength.js';

/** A secret that a pattern matched: what it is, and what may be said of it besides. */
export interface Candidate {
  readonly value: string;
  /**
   * What it belongs to and may be told: a host, the name of a variable. Empty where there is
   * nothing.
   */
  readonly context: string;
  /** The file that it stands in. */
  readonly path: string;
  /** The text around it, up to `AROUND` characters on each side. */
  readonly around: string;
}

/** How far a candidate's surroundings go, characters. */
export const AROUND = 200;

/** One kind of secret. A detector is tried only where one of its keywords stands. */
export interface Detector {
  /**
   * Part of the rule id: `secrets/<kind>`. Never changes, since the identity of findings hangs on
   * it.
   */
  readonly kind: string;
  /** What people call it: `GitHub personal access token`. */
  readonly name: string;
  /** Critical: a provider issued it, and whoever has it can use it. */
  readonly severity: 'critical' | 'high' | 'medium';
  /** Literals, upper and lower case told apart. */
  readonly keywords: readonly string[];
  /** How many characters before the keyword the pattern may start. */
  readonly before: readonly number[];
  /**
   * Sticky. The group `value` is the secret, `context` what it belongs to. Every quantifier is
   * bounded, so that no text is slow.
   */
  readonly pattern: RegExp;
  /**
   * The beginning that all secrets of this kind share; the only part of a value that is ever shown.
   */
  readonly shown: string;
  /**
   * `issued`: random, by a machine. `chosen`: by a person, so that it could be guessed with the
   * help of a digest.
   */
  readonly made: 'issued' | 'chosen';
  /** What has to stand around it: a form that others have too is not enough. */
  readonly near?: RegExp;
  /** Whether a candidate is one; without it only placeholders are refused. */
  readonly accepts?: (candidate: Candidate) => boolean;
  /** Only in files whose lines are `name = value` without quotes. */
  readonly configurationOnly?: boolean;
  /** How sure a hit is; high where nothing is said. */
  readonly confidence?: 'high' | 'medium';
  /** Known by the name beside it alone: no provider's form speaks for it. */
  readonly byName?: boolean;
}

/**
 * The same characters that words are made of must not go on before a token, but an escape in a
 * string (`\n`) may end there.
 */
const BEFORE = String.raw`(?<![A-Za-z0-9_](?<!\\[nrt]))`;

/** No letter or digit goes on after a token. */
const AFTER = '(?![A-Za-z0-9])';

/** What a row of a table may say besides. */
export interface Extra {
  readonly severity?: Detector['severity'];
  /** Literals that open the pattern, where the beginning is no plain text. */
  readonly keywords?: readonly string[];
  readonly before?: readonly number[];
  readonly shown?: string;
  /** The pattern may start within a word. */
  readonly inside?: boolean;
  /** What has to stand around it: a form that others have too is not enough. */
  readonly near?: RegExp;
}

/**
 * A token with a beginning of its own.
 * @param prefix plain text
 * @param rest what follows, as the source of a regular expression
 */
export function token(kind: string, name: string, prefix: string, rest: string, extra: Extra = {}): Detector {
  return pattern(kind, name, `${prefix.replace(/[.$]/g, '\\$&')}${rest}`, {
    keywords: [prefix],
    shown: prefix,
    ...extra,
  });
}

/** A token by a pattern for all of it; `keywords` say where to try it. */
export function pattern(
  kind: string,
  name: string,
  source: string,
  { severity = 'critical', keywords = [], before = [0], shown = '', inside = false, near }: Extra,
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
  };
}

/**
 * A token that has no beginning of its own, known by the name that it is assigned to.
 * @param names as a regular expression
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
    // Without a beginning of its own a word of the same length looks the same.
    accepts: (candidate) =>
      /\d/.test(candidate.value) && !isTokenPlaceholder(candidate.value) && !isWordy(candidate.value),
  };
}

/**
 * The order in which detectors name what several of them match: a provider's own form says more
 * than the name of a variable.
 */
export function surestFirst(detectors: readonly Detector[]): Detector[] {
  const nameOnly = ({ byName }: Detector): boolean => byName === true;
  return [...detectors.filter((one) => !nameOnly(one)), ...detectors.filter(nameOnly)];
}
