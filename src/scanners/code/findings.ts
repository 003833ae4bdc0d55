import type { Observation, Place } from '../../core/findings/finding.js';
import { excerptAt } from '../../core/findings/excerpt.js';
import { traceOf, type Trace } from '../../core/findings/trace.js';
import { SEVERITIES, severityRank, type Severity } from '../../core/scale/severity.js';
import { redact } from '../shared/secrets/redact.js';
import type { FileResult } from './engine/analyser.js';
import { better, type Finding } from './engine/rules/report.js';
import type { Rule } from './engine/rules/rule.js';
import { isAside } from '../shared/aside-places.js';

/**
 * One finding for each rule and location; of several data flows to one sink the one with the
 * highest confidence.
 * @param more findings that are not about a single file
 * @param libraryParameters what becomes of what callers of a published package may cause
 */
export function distinct(
  results: readonly FileResult[],
  more: readonly Finding[] = [],
  libraryParameters: LibraryParameters = 'lower',
): Finding[] {
  const called = new Set(results.flatMap((result) => result.called));
  const offered = new Set(results.flatMap((result) => result.offered));
  const best = new Map<string, Finding>();
  for (const finding of [...results.flatMap((result) => result.findings), ...more]) {
    const judged =
      finding.source?.library === true
        ? judgedAsOffer(finding, offered, libraryParameters)
        : judgedByCallers(finding, called);
    if (judged === null) continue;
    const { path, line, column } = finding.place;
    const key = JSON.stringify([finding.rule, path, line, column]);
    const known = best.get(key);
    best.set(key, known === undefined ? judged : better(known, judged));
  }
  return [...best.values()].sort(byPlace);
}

/**
 * Lowers the confidence of a finding about a parameter if its function is called somewhere, since
 * the callers' arguments were followed from there.
 */
function judgedByCallers(finding: Finding, called: ReadonlySet<string>): Finding {
  const key = finding.source?.functionKey ?? null;
  return key !== null && called.has(key) ? { ...finding, confidence: 'low' } : finding;
}

/** What becomes of findings about the parameters that a published package offers. */
export type LibraryParameters = 'lower' | 'same' | 'skip';

/** Rules whose harm a caller does not expect of a function. */
const OFFERED: ReadonlySet<string> = new Set([
  'command-injection',
  'code-injection',
  'path-traversal',
  'sql-injection',
  'prototype-pollution-assignment',
  'prototype-pollution-function',
  'prototype-pollution-merge',
  'redos',
]);

/**
 * A finding about a parameter of a package that others install counts if they reach the function
 * by what the package exports; others of its functions get what these give them.
 */
function judgedAsOffer(
  finding: Finding,
  offered: ReadonlySet<string>,
  mode: LibraryParameters,
): Finding | null {
  const isOffered = OFFERED.has(finding.rule) && offered.has(finding.source?.functionKey ?? '');
  if (!isOffered) return { ...finding, confidence: 'low' };
  if (mode === 'skip') return null;
  if (finding.confidence === 'low' || mode === 'same') return finding;
  return { ...finding, confidence: 'medium', byCallers: true };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.place.path, b.place.path) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Converts the findings of a tree to observations. Equal ones in the same function of a file are
 * numbered.
 * @param production files that production code uses; they do not count as tests, whatever their
 *   path
 */
export function observe(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  tests: 'lower' | 'same' | 'skip',
  production: ReadonlySet<string>,
  linesOf: LinesOf,
): Observation[] {
  const counts = new Map<string, number>();
  return findings.flatMap((finding) => {
    const rule = rules.get(finding.rule);
    if (rule === undefined) return [];
    const subject = subjectOf(finding);
    const key = JSON.stringify([finding.rule, finding.place.path, subject]);
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    const path = finding.place.path;
    const lowered = tests === 'lower' && isAside(path, 'unshipped') && !production.has(path);
    const own = observation(finding, rule, ordinal === 1 ? subject : `${subject} #${ordinal}`, lowered);
    return [{ ...own, trace: traceIn(finding, rule, linesOf) }];
  });
}

/** The lines of an analysed file; none for any other file. */
export type LinesOf = (path: string) => readonly string[];

/** CWE ids of secrets in source code, whose values must not be part of a trace. */
const SECRET_CWE: readonly string[] = ['CWE-259', 'CWE-321', 'CWE-522', 'CWE-798'];

/** What the expression and its surroundings look like, and the way of its data. */
function traceIn(finding: Finding, rule: Rule, linesOf: LinesOf): Trace {
  const { place, sink, source, flow, function: within } = finding;
  const lineOf = ({ path, line }: Place): string => linesOf(path)[(line ?? 0) - 1] ?? '';
  const lines = new Map(flow.filter((step) => !isAt(step, place)).map((step) => [lineKey(step), step]));
  const secret = rule.cwe.some((id) => SECRET_CWE.includes(id));
  // Of a secret only what it is called may be told: that stands before it.
  const column = secret ? null : place.column;
  const at = excerptAt(linesOf(place.path), place.line ?? 1, column, place.endLine);
  const clean = secret ? withoutTexts : redact;
  const beside = flow.some((step) => isBeside(step, place, at.text))
    ? [lineOf(place).replace(at.text, ' ')]
    : [];
  return traceOf({
    sink,
    source: source?.kind ?? '',
    within,
    text: clean(at.text),
    way: [...[...lines.values()].map(lineOf), ...beside].map(clean),
    around: at.around.map(clean),
    ...(secret ? {} : { whole: redact(at.whole) }),
  });
}

function isAt(step: Place, place: Place): boolean {
  const [line, first] = [step.line ?? 0, place.line ?? 0];
  return step.path === place.path && line >= first && line <= (place.endLine ?? first);
}

/** Whether data comes from before or behind an expression, in its first line. */
function isBeside(step: Place, place: Place, text: string): boolean {
  if (step.path !== place.path || step.line !== place.line) return false;
  if (step.column === null || place.column === null) return false;
  return step.column < place.column || step.column >= place.column + text.length;
}

function lineKey({ path, line }: Place): string {
  return `${line ?? 0} ${path}`;
}

function withoutTexts(line: string): string {
  return line.replace(/(["'`])[^]*?(?:\1|$)/gu, '');
}

/**
 * The subject, which is part of the identity: sink, function and source in the code's words,
 * without lines, so that it survives moves.
 */
function subjectOf({ sink, function: name, source, detail }: Finding): string {
  return [sink, name, source?.label ?? detail].join(' | ');
}

function observation(finding: Finding, rule: Rule, subject: string, lowered: boolean): Observation {
  const levels = Number(lowered) + Number(finding.byCallers ?? false);
  return {
    source: 'code',
    rule: rule.id,
    aliases: [],
    title: rule.title,
    description: `${description(finding, rule)}${lowered ? ASIDE : ''}`,
    fix: rule.fix.text,
    rating: {
      vectors: [],
      word: lowerBy(rule.severity, levels),
      malicious: false,
      informational: false,
    },
    cwe: [...rule.cwe],
    references: rule.references,
    published: null,
    place: finding.place,
    package: null,
    subject,
    confidence: finding.confidence,
    flow: finding.flow,
    ...(finding.byCallers === true ? { neverBlocks: true as const } : {}),
  };
}

/** Why a finding is rated lower than its rule. */
const ASIDE = ' Nothing that is shipped uses this file, so it counts one severity level lower.';

function description(finding: Finding, rule: Rule): string {
  const said = rule.message
    .replace('{source}', () => finding.source?.label ?? 'A value that is not constant')
    .replace('{sink}', () => finding.sink);
  const when = finding.byCallers === true ? ', if your callers pass untrusted data' : '';
  return `${said}${finding.detail === '' ? '' : `: ${finding.detail}`}${when}. ${rule.why}`;
}

function lowerBy(severity: Severity, levels: number): Severity {
  return SEVERITIES[severityRank(severity) + levels] ?? 'low';
}
