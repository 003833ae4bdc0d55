import { excerptAt } from '../../../core/findings/excerpt.js';
import { literal } from '../../../core/scale/literal.js';
import { AROUND, type Candidate, type Detector } from './detectors/detector.js';
import { DETECTORS } from './detectors/index.js';
import { namesTogether } from './names.js';
import { isTokenPlaceholder } from './placeholder.js';
import { unfold } from './unfold.js';

/**
 * A secret that was found in a text. The value must not leave the secret scanner: `toObservations`
 * in findings.ts drops it.
 */
export interface Hit {
  readonly detector: Detector;
  readonly value: string;
  readonly context: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  readonly endLine: number;
  /**
   * Words from the surrounding lines, without values, by which the secret is recognised after a
   * move.
   */
  readonly around: readonly string[];
}

interface Span {
  readonly detector: Detector;
  readonly rank: number;
  readonly value: string;
  readonly context: string;
  readonly start: number;
  readonly end: number;
}

/**
 * For each keyword the detectors to try at its occurrences, including those of keywords that it
 * begins with.
 */
const BY_KEYWORD: ReadonlyMap<string, readonly number[]> = byKeyword();

/** Matches any keyword, so that one pass over a text finds all. Longer keywords are tried first. */
const KEYWORDS = new RegExp(
  [...BY_KEYWORD.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|'),
  'g',
);

function byKeyword(): Map<string, number[]> {
  const all = new Set(DETECTORS.flatMap((detector) => detector.keywords));
  const ranks = (keyword: string): number[] =>
    DETECTORS.flatMap((detector, rank) =>
      detector.keywords.some((own) => keyword.startsWith(own)) ? [rank] : [],
    );
  return new Map([...all].map((keyword) => [keyword, ranks(keyword)]));
}

/** Files in which values are written without quotes. */
const CONFIGURATION =
  /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.s3cfg|credentials|config|Dockerfile[\w.-]*|[\w.-]+\.(?:ya?ml|toml|ini|cfg|conf|config|properties|tfvars|env|sh|bash|zsh|bat|ps1|service|cnf|txt))$/i;

/**
 * Finds the secrets in a text, in order of position.
 * @param path decides whether values may be unquoted
 * @param wherever true to skip the `near` check of detectors whose format is ambiguous
 */
export function detect(text: string, path: string, wherever = false): Hit[] {
  const plain = spansOf(text, path, wherever);
  const spans = [...plain, ...unfoldedSpans(text, path, plain)];
  return spans.length === 0 ? [] : place(text, withoutOverlaps(spans));
}

/**
 * Secrets of a provider's form in what a text says once it is put together and decoded: whoever
 * writes one in parts has it committed all the same. Names alone say too little there.
 */
function unfoldedSpans(text: string, path: string, plain: readonly Span[]): Span[] {
  const known = new Set(plain.map(({ value }) => value));
  return [...unfold(text), ...namesTogether(text)].flatMap(({ text: said, origin }) =>
    spansOf(said, path, false)
      .filter(({ detector, value }) => detector.byName !== true && !known.has(value))
      .map((span) => ({ ...span, start: origin(span.start), end: origin(span.end - 1) + 1 })),
  );
}

function spansOf(text: string, path: string, wherever: boolean): Span[] {
  const configuration = CONFIGURATION.test(path);
  const found: Span[] = [];
  KEYWORDS.lastIndex = 0;
  for (let match = KEYWORDS.exec(text); match !== null; match = KEYWORDS.exec(text)) {
    for (const rank of BY_KEYWORD.get(match[0]) ?? []) {
      const span = spanAt({ text, path, configuration, wherever }, match.index, rank);
      if (span !== null) found.push(span);
    }
    // Keywords may overlap.
    KEYWORDS.lastIndex = match.index + 1;
  }
  return found;
}

interface Source {
  readonly text: string;
  readonly path: string;
  readonly configuration: boolean;
  readonly wherever: boolean;
}

function isNear({ near }: Detector, around: string): boolean {
  return near === undefined || near.test(around);
}

function spanAt({ text, path, configuration, wherever }: Source, at: number, rank: number): Span | null {
  const detector = DETECTORS[rank];
  if (detector === undefined || (detector.configurationOnly === true && !configuration)) return null;
  for (const before of detector.before) {
    if (before > at) continue;
    detector.pattern.lastIndex = at - before;
    const match = detector.pattern.exec(text);
    const value = match?.groups?.['value'];
    if (match === null || value === undefined) continue;
    const context = `${match.groups?.['context'] ?? ''}${match.groups?.['rest'] ?? ''}`;
    const around = text.slice(Math.max(0, at - AROUND), at + match[0].length + AROUND);
    if (!wherever && !isNear(detector, around)) continue;
    if (!isSecret(detector, { value, context, path, around })) continue;
    const start = match.indices?.groups?.['value']?.[0] ?? match.index + match[0].lastIndexOf(value);
    return { detector, rank, value, context, start, end: start + value.length };
  }
  return null;
}

function isSecret(detector: Detector, candidate: Candidate): boolean {
  if (detector.accepts !== undefined) return detector.accepts(candidate);
  const { value } = candidate;
  return !isTokenPlaceholder(value.startsWith(detector.shown) ? value.slice(detector.shown.length) : value);
}

/** Removes overlapping spans; the one of the detector with the highest rank is kept. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.rank < last.rank) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Computes lines and columns in a single pass over the text. */
function place(text: string, spans: readonly Span[]): Hit[] {
  let line = 1;
  let lineStart = 0;
  // Kept between spans, since one line may be as long as the file and contain thousands of them.
  let lineEnd = text.indexOf('\n');
  const advance = (to: number): void => {
    while (lineEnd >= 0 && lineEnd < to) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
  };
  const hits = spans.map(({ detector, value, context, start }) => {
    advance(start);
    const endLine = line + (value.match(/\n/g)?.length ?? 0);
    return { detector, value, context, line, column: start - lineStart + 1, endLine };
  });
  return withSurroundings(hits, text);
}

/**
 * Adds the surrounding lines to hits, without values and without lines that contain a secret
 * themselves.
 */
function withSurroundings(hits: readonly Omit<Hit, 'around'>[], text: string): Hit[] {
  const names = text.split('\n').map(namesIn);
  for (const { line, endLine } of hits) names.fill('', line - 1, endLine);
  return hits.map((hit) => ({ ...hit, around: excerptAt(names, hit.line, null, hit.endLine).around }));
}

/** Maximum length of a line that is considered, in characters. */
const MAX_LINE = 400;

/** A line without values: quoted text and everything after an assignment are removed. */
function namesIn(line: string): string {
  return line
    .slice(0, MAX_LINE)
    .replace(/(["'`]).*?(?:\1|$)/gu, '')
    .replace(/[=:].*$/u, '');
}
