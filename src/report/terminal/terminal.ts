import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { SEVERITIES } from '../../core/scale/severity.js';
import { coverageLine } from '../text/coverage-words.js';
import { feedLine } from '../text/feed-words.js';
import { headline } from '../text/headline.js';
import { permissionLines } from '../text/permission-lines.js';
import { scannedWords } from '../text/scan-words.js';
import { select } from '../text/selection.js';
import { decidedAway, GONE_WORDS, repaired } from '../text/sight-words.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { capitalise, count, countsFromDetection, number } from '../text/words.js';
import { findingLine, findingLines } from './finding.js';
import { painter, severityStyle, type Paint } from './style.js';

/** Properties of the output. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Width of the terminal; null when it is not one: then every finding takes one line. */
  readonly columns: number | null;
  /** The directory that paths and commands are relative to, when that is not the current one. */
  readonly from?: string | null;
}

/** Minimum width of the layout, in columns. */
const MIN_COLUMNS = 80;

/** Maximum width of the layout, in columns; longer lines are hard to read. */
const MAX_COLUMNS = 120;

/** A report with more lines than this repeats the verdict at its end, where the terminal stops. */
const LONG = 40;

/**
 * The report of `fixby scan`: verdict, counts, findings with due date and fix. Control characters
 * in untrusted text are removed.
 */
export function renderTerminal(result: Result, { colour, columns, from = null }: TerminalOptions): string {
  const paint = painter(colour);
  const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
  const verdict = verdictLine(result, paint);
  const lines = [
    verdict,
    ...coverageLines(result, width),
    countsLine(result, paint, width),
    ...problemLines(result),
    ...widenedLines(result, paint),
    ...findingGroups(result).flatMap(({ title, findings }) => group(title, findings, result, paint, width)),
    '',
    ...(select(result).main.some(countsFromDetection) ? ['Days count from detection, which is today.'] : []),
    ...(from === null ? [] : [`Paths and commands start in ${sanitise(from)}`]),
    ...(result.feeds ?? []).map((feed) => paint(clip(feedLine(feed), 500), 'dim')),
    paint(scannedWords(result), 'dim'),
  ];
  return `${[...lines, ...(lines.length > LONG ? [verdict] : [])].join('\n')}\n`;
}

/** Says what was scanned, wrapped to the width. */
function coverageLines(result: Result, width: number | null): string[] {
  const line = capitalise(sanitise(coverageLine(result)));
  if (line === '') return [];
  return width === null ? [`  ${line}`] : wrapped(line, width - 2).map((part) => `  ${part}`);
}

/**
 * Wraps a text at spaces into lines of at most `width` columns. A longer word has a line to itself.
 */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function verdictLine(result: Result, paint: Paint): string {
  const mark = { pass: '✔', warn: '✔', block: '✖', error: '✖' }[result.decision];
  const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
  return paint(`${mark} ${headline(result)}`, 'bold', style);
}

function countsLine({ counts, policy }: Result, paint: Paint, width: number | null): string {
  const severities = SEVERITIES.map((severity) => ({
    severity,
    words: `${number(counts[severity])} ${severity}`,
  }));
  const others = [
    ...(counts.overdue === 0 ? [] : [`${number(counts.overdue)} overdue`]),
    ...(counts.waived === 0 ? [] : [`${number(counts.waived)} waived`]),
  ];
  const preset = sanitise(policy.preset);
  const plain = `  ${[...severities.map(({ words }) => words), ...others].join('   ')}`;
  const gap = width === null ? 3 : Math.max(3, width - plain.length - preset.length);
  const painted = severities.map(({ severity, words }) =>
    counts[severity] === 0 ? paint(words, 'dim') : paint(words, ...severityStyle(severity)),
  );
  return `  ${[...painted, ...others].join('   ')}${' '.repeat(gap)}${paint(preset, 'dim')}`;
}

/** The permissions that this change gives to Forge apps. */
function widenedLines({ permissions }: Result, paint: Paint): string[] {
  const lines = permissionLines(permissions);
  return lines.length === 0
    ? []
    : ['', paint('This app will be able to', 'bold'), ...lines.map((line) => `  ${line}`)];
}

/** Reasons that are not about a finding, and the scanners' notes. */
function problemLines(result: Result): string[] {
  const { problems } = select(result);
  const { baseUnknown } = result.comparison;
  const said = headline(result);
  const messages = [
    ...problems.map((problem) => problem.message).filter((message) => !said.includes(sanitise(message))),
    ...(baseUnknown === null
      ? []
      : [`the base is unknown, so every finding counts as introduced: ${baseUnknown}`]),
    ...result.scans.flatMap((scan) => scan.notes),
    ...result.policy.proposed.map((line) => `policy change without effect here: ${line}`),
    ...result.waivers.overlong.map(
      (waiver) =>
        `waiver until ${waiver.expires} is longer than waiver-rules allow, and does not count: ${waiver.match}`,
    ),
    ...result.waivers.unconfirmed.map(
      (waiver) =>
        `waiver until ${waiver.expires} has fewer approvals than waiver-rules ask for, and does not count: ${waiver.match}`,
    ),
    ...result.waivers.moved.map(
      ({ from, to }) => `a waiver names finding ${from}, which moved and is ${to} now: write that instead`,
    ),
    ...result.waivers.mended.map(
      (waiver) => `waiver ended, since a version fixes it (when-fixed): ${waiver.match}`,
    ),
    ...result.waivers.expired.map((waiver) => `waiver expired on ${waiver.expires}: ${waiver.match}`),
    ...result.waivers.unused.map((waiver) => `waiver unused: ${waiver.match}`),
  ];
  return messages.length === 0 ? [] : ['', ...messages.map((message) => `  ! ${clip(message, 1_000)}`)];
}

interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function findingGroups(result: Result): Group[] {
  const { main, before, waived } = select(result);
  const compares = result.comparison.compares;
  const fixed = repaired(result.gone);
  const introduced = compares ? main.filter((finding) => finding.origin !== 'existing') : [];
  const held = compares ? main.filter((finding) => finding.origin === 'existing') : [];
  return [
    { title: 'Introduced here', findings: introduced },
    { title: 'Here before, and blocking', findings: held },
    { title: 'Open', findings: compares ? [] : main },
    { title: 'Here before', findings: before },
    { title: 'Waived', findings: waived },
    { title: `Fixed here: ${count(fixed.length, 'finding')}`, findings: fixed },
    ...decidedAway(result.gone).map(({ reason, findings }) => ({
      title: `${capitalise(GONE_WORDS[reason])}: ${count(findings.length, 'finding')}`,
      findings,
    })),
  ].filter(({ findings }) => findings.length > 0);
}

function group(
  title: string,
  findings: readonly Finding[],
  result: Result,
  paint: Paint,
  width: number | null,
): string[] {
  const lines = findings.flatMap((finding) =>
    width === null ? [findingLine(finding)] : findingLines(finding, result, paint, width),
  );
  return ['', paint(title, 'bold'), ...lines];
}
