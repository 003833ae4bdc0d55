import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { itemWords } from '../../core/gate/unseen.js';
import { SEVERITIES } from '../../core/scale/severity.js';
import type { Excerpts } from '../text/code-frame.js';
import { coverageLine } from '../text/coverage-words.js';
import { feedLine } from '../text/feed-words.js';
import { headline } from '../text/headline.js';
import { permissionLines } from '../text/permission-lines.js';
import { scannedWords, skippedWords } from '../text/scan-words.js';
import { select } from '../text/selection.js';
import { decidedAway, GONE_WORDS, repaired } from '../text/sight-words.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { capitalise, count, countsFromDetection, number } from '../text/words.js';
import { wrapped } from '../text/wrap.js';
import { clusterLines } from './clusters.js';
import { findingLine } from './finding.js';
import { painter, severityStyle, type Paint } from './style.js';

/** Properties of the output. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Width of the terminal; null when it is not one: then every finding takes one line. */
  readonly columns: number | null;
  /** The code around findings; none by default. */
  readonly excerpts?: Excerpts;
  /** The directory that paths and commands are relative to, when that is not the current one. */
  readonly from?: string | null;
}

/** Minimum width of the layout, in columns: on a narrower terminal lines break where it ends. */
const MIN_COLUMNS = 40;

/** Maximum width of the layout, in columns; longer lines are hard to read. */
const MAX_COLUMNS = 120;

/** A report with more lines than this repeats the verdict at its end, where the terminal stops. */
const LONG = 40;

/**
 * The report of `fixby scan`: verdict, counts, findings with due date and fix. Control characters
 * in untrusted text are removed.
 */
export function renderTerminal(result: Result, options: TerminalOptions): string {
  const { colour, columns, from = null } = options;
  const paint = painter(colour);
  const width = columns === null ? null : Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)) - 1;
  const verdict = verdictLines(result, paint, width);
  const print = printerOf(result, paint, width, options.excerpts ?? new Map());
  const lines = [
    ...verdict,
    ...coverageLines(result, width),
    ...countsLines(result, paint, width),
    ...problemLines(result, width),
    ...widenedLines(result, paint),
    ...findingGroups(result).flatMap(({ title, findings }) => ['', paint(title, 'bold'), ...print(findings)]),
    ...skippedLines(result, paint, width),
    '',
    ...(select(result).main.some(countsFromDetection)
      ? fitted('Days count from detection, which is today.', width)
      : []),
    ...(from === null ? [] : [`Paths and commands start in ${sanitise(from)}`]),
    ...(result.feeds ?? [])
      .flatMap((feed) => fitted(clip(feedLine(feed), 500), width))
      .map((line) => paint(line, 'dim')),
    ...fitted(scannedWords(result), width).map((line) => paint(line, 'dim')),
  ];
  return `${[...lines, ...(lines.length > LONG ? verdict : [])].join('\n')}\n`;
}

/** Says what was scanned, wrapped to the width. */
function coverageLines(result: Result, width: number | null): string[] {
  const line = capitalise(sanitise(coverageLine(result)));
  if (line === '') return [];
  return width === null ? [`  ${line}`] : wrapped(line, width - 2).map((part) => `  ${part}`);
}

/** The text on one line in a pipe, and wrapped on a terminal. */
function fitted(text: string, width: number | null): string[] {
  return width === null ? [text] : wrapped(text, width);
}

function verdictLines(result: Result, paint: Paint, width: number | null): string[] {
  const mark = { pass: '✔', warn: '✔', block: '✖', error: '✖' }[result.decision];
  const style = result.decision === 'pass' || result.decision === 'warn' ? 'green' : 'red';
  return fitted(`${mark} ${headline(result)}`, width).map((line) => paint(line, 'bold', style));
}

function countsLines({ counts, policy }: Result, paint: Paint, width: number | null): string[] {
  const preset = sanitise(policy.preset);
  const items = [
    ...SEVERITIES.map((severity) => {
      const words = `${number(counts[severity])} ${severity}`;
      return { words, painted: paint(words, ...(counts[severity] === 0 ? DIM : severityStyle(severity))) };
    }),
    ...(['overdue', 'waived'] as const).flatMap((kind) => {
      const words = `${number(counts[kind])} ${kind}`;
      return counts[kind] === 0 ? [] : [{ words, painted: words }];
    }),
    { words: preset, painted: paint(preset, 'dim') },
  ];
  const lines: { length: number; text: string }[] = [];
  for (const { words, painted } of items) {
    const line = lines.at(-1);
    if (line === undefined || (width !== null && line.length + 3 + words.length > width))
      lines.push({ length: 2 + words.length, text: `  ${painted}` });
    else
      lines[lines.length - 1] = { length: line.length + 3 + words.length, text: `${line.text}   ${painted}` };
  }
  return lines.map(({ text }) => text);
}

const DIM = ['dim'] as const;

/** Most things that are named of those which were not looked at. */
const MOST_UNSEEN = 10;

/** What was not looked at, and which scanners did not run. */
function skippedLines({ scans }: Result, paint: Paint, width: number | null): string[] {
  const unseen = scans.flatMap(({ coverage }) => coverage?.head.unseen ?? []);
  const skipped = skippedWords(scans);
  if (unseen.length === 0 && skipped === '') return [];
  const shown = unseen.slice(0, MOST_UNSEEN).map((item) => clip(itemWords(item), MAX_ITEM));
  const more = unseen.length - shown.length;
  const items = [...shown, ...(more === 0 ? [] : [`and ${number(more)} more`])];
  return [
    '',
    ...(unseen.length === 0 ? [] : [paint('Not looked at, or only in part', 'bold')]),
    ...items.flatMap((item) => hanging(item, '  ', width)),
    ...(skipped === '' ? [] : hanging(`Skipped: ${skipped}`, '', width)),
  ];
}

/** Maximum length of a line about one item that was not looked at, in characters. */
const MAX_ITEM = 300;

/** A text behind an indent; further lines are indented by two more. */
function hanging(text: string, indent: string, width: number | null): string[] {
  const [first = '', ...rest] = width === null ? [text] : wrapped(text, width - indent.length - 2);
  return [`${indent}${first}`, ...rest.map((line) => `${indent}  ${line}`)];
}

/** The permissions that this change gives to Forge apps. */
function widenedLines({ permissions }: Result, paint: Paint): string[] {
  const lines = permissionLines(permissions);
  return lines.length === 0
    ? []
    : ['', paint('This app will be able to', 'bold'), ...lines.map((line) => `  ${line}`)];
}

/** Reasons that are not about a finding, and the scanners' notes. */
function problemLines(result: Result, width: number | null): string[] {
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
  return messages.length === 0
    ? []
    : ['', ...messages.flatMap((message) => hanging(`! ${clip(message, 1_000)}`, '  ', width))];
}

interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function findingGroups(result: Result): Group[] {
  const { introduced, held, before, waived } = select(result);
  const fixed = repaired(result.gone);
  return [
    { title: result.comparison.compares ? 'Introduced here' : 'Open', findings: introduced },
    { title: 'Here before, and blocking', findings: held },
    { title: 'Here before', findings: before },
    { title: 'Waived', findings: waived },
    { title: `Fixed here: ${count(fixed.length, 'finding')}`, findings: fixed },
    ...decidedAway(result.gone).map(({ reason, findings }) => ({
      title: `${capitalise(GONE_WORDS[reason])}: ${count(findings.length, 'finding')}`,
      findings,
    })),
  ].filter(({ findings }) => findings.length > 0);
}

/** Prints findings: one a line in a pipe, below their packages and files on a terminal. */
function printerOf(
  { gone }: Result,
  paint: Paint,
  width: number | null,
  excerpts: Excerpts,
): (findings: readonly Finding[]) => string[] {
  if (width === null) return (findings) => findings.map(findingLine);
  const absent = new Set<Finding>(gone);
  return (findings) => {
    const isGone = findings.every((finding) => absent.has(finding));
    return clusterLines(findings, { paint, width, excerpts, gone: isGone });
  };
}
