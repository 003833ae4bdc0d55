import { shortId } from '../../core/findings/fingerprint.js';
import type { Finding } from '../../core/findings/finding.js';
import { activityWords } from '../text/activity-words.js';
import { codeFrame, type Excerpts } from '../text/code-frame.js';
import { daysInWords } from '../text/dates.js';
import { mainLocation, placeWords, routeWords } from '../text/locations.js';
import { priorityWords } from '../text/priority-words.js';
import { sightWords } from '../text/sight-words.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { count, firstSentence, fullTitle, scoreWords, shortTitle } from '../text/words.js';
import { flowed, wrapped } from '../text/wrap.js';
import { severityStyle, type Paint } from './style.js';

/** Width of `  critical 9.8  `, and of less where there is little room, in columns. */
const INDENT = { wide: 16, narrow: 4 } as const;

/** Columns from which on the severity stands beside the title. */
const WIDE = 60;

/** Lines after a place that may be shown: their numbers may be longer. */
const AHEAD = 2;

/** How findings are printed. */
export interface Printing {
  readonly paint: Paint;
  /** Available columns. */
  readonly width: number;
  readonly excerpts: Excerpts;
  /** Whether they are gone, so that there is nothing to do about them. */
  readonly gone: boolean;
}

/**
 * A finding on one line, for output into a pipe: fields separated by two spaces, the most important
 * first.
 */
export function findingLine(finding: Finding): string {
  const parts = [
    severity(finding),
    fullTitle(finding),
    ...ids(finding),
    place(finding),
    ...activityWords(finding),
    ...priorityWords(finding),
    sightWords(finding),
    due(finding),
    how(finding),
  ];
  return parts.filter((part) => part !== '').join('  ');
}

/**
 * A finding below the heading of its package or file: title, due date and ids, what is known of it,
 * the code, and how it is mended.
 */
export function findingLines(finding: Finding, printing: Printing): string[] {
  const { paint, width } = printing;
  const indent = width < WIDE ? INDENT.narrow : INDENT.wide;
  const level = paint(severity(finding).padEnd(indent - 4), ...severityStyle(finding.severity));
  const title = wrapped(shortTitle(finding), width - indent);
  const [first = '', ...rest] = title;
  const below = [
    ...(width < WIDE ? title : rest),
    ...factLines(finding, printing, width - indent),
    ...frameLines(finding, printing, width - indent),
    ...wayLines(finding, width - indent),
    ...mendLines(finding, printing, width - indent),
  ].filter((line) => line !== '');
  const start = width < WIDE ? `  ${level.trimEnd()}` : `  ${level}  ${first}`;
  return [start, ...below.map((line) => ' '.repeat(indent) + line)];
}

/** The due date, the ids, and what is known besides. */
function factLines(finding: Finding, { paint, gone }: Printing, width: number): string[] {
  const date = gone ? '' : due(finding);
  const facts = [
    date,
    ...ids(finding),
    ...(finding.package === null ? lineWords(finding) : []),
    ...activityWords(finding),
    ...priorityWords(finding),
    sightWords(finding),
  ];
  const late = finding.sla === 'overdue' ? (['bold', 'red'] as const) : (['bold'] as const);
  const [first = '', ...rest] = flowed(
    facts.filter((fact) => fact !== ''),
    width,
  );
  const start = first.startsWith(date) ? date : '';
  return [
    `${paint(start, ...late)}${paint(first.slice(start.length), 'dim')}`,
    ...rest.map((line) => paint(line, 'dim')),
  ];
}

/** How it is mended, where the heading does not say so; for a waived one why it is waived. */
function mendLines(finding: Finding, { gone }: Printing, width: number): string[] {
  const said = finding.package !== null && finding.waiver === null;
  return gone || said ? [] : wrapped(how(finding), width);
}

function severity(finding: Finding): string {
  return `${finding.severity} ${scoreWords(finding)}`.trimEnd();
}

function ids({ rule, id }: Finding): string[] {
  return [clip(rule, 60), shortId(id)];
}

function lineWords(finding: Finding): string[] {
  const { line } = mainLocation(finding);
  const more = finding.locations.length - 1;
  return [line === null ? '' : `line ${line}`, more === 0 ? '' : count(more, 'more place')];
}

/** Where a finding is, and how its package is required. */
export function place(finding: Finding): string {
  const location = mainLocation(finding);
  const more = finding.locations.length - 1;
  const parts = [
    finding.report === undefined ? placeWords(location) : reportWords(finding),
    routeWords(location.package),
    more === 0 ? '' : count(more, 'more place'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Where a report of a person stands, and who reported it. */
function reportWords({ report, references: [url = ''] }: Finding): string {
  const by = report?.by == null ? 'reported' : `reported by ${clip(report.by, 60)}`;
  return `${by}, ${sanitise(url)}`;
}

/** The code around a finding, its lines numbered, those of the finding marked. */
function frameLines(finding: Finding, { paint, excerpts }: Printing, width: number): string[] {
  const digits = String((mainLocation(finding).line ?? 0) + AHEAD).length;
  return codeFrame(finding, excerpts, width - digits - 5).map(({ number, text, marked }) => {
    const line = `${marked ? '>' : ' '} ${String(number).padStart(digits)} │ ${text}`.trimEnd();
    return marked ? paint(line, 'bold') : paint(line, 'dim');
  });
}

/** The way of the data, a step a line: what it is called, and where. */
function wayLines(finding: Finding, width: number): string[] {
  const { flow } = mainLocation(finding);
  if (flow.length === 0) return [];
  const names = flow.map(({ label }) => clip(label, 40));
  const longest = Math.min(24, Math.max(...names.map((name) => name.length)));
  return flow.flatMap((step, index) => {
    const arrow = index === 0 ? 'from' : '  to';
    const name = (names[index] ?? '').padEnd(longest);
    return wrapped(`${arrow} ${name}  ${placeWords(step)}`, width);
  });
}

function due(finding: Finding): string {
  if (finding.waiver !== null) return `waived until ${finding.waiver.expires}`;
  if (finding.due === null || finding.daysLeft === null) return 'no due date';
  return `fix by ${finding.due}  ${daysInWords(finding.daysLeft)}`;
}

/** How a finding is mended; for a waived one why it is waived. */
export function how({ package: at, waiver, malicious, fix }: Finding): string {
  if (waiver !== null) return clip(waiver.reason, 300);
  if (at === null) return firstSentence(fix);
  if (at.upgrade !== null) return sanitise(at.upgrade);
  if (at.fixedVersion !== null) return `upgrade to ${clip(at.fixedVersion, 100)}`;
  return malicious ? 'remove it' : 'no fix yet';
}
