import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { sparkline } from '../text/sparkline.js';
import { daysInWords } from '../text/dates.js';
import { mainLocation, placeWords, routeWords } from '../text/locations.js';
import { sightWords } from '../text/sight-words.js';
import { clip, sanitise } from '../text/terminal-text.js';
import { count, firstSentence, fullTitle, scoreWords, upgradeNote } from '../text/words.js';
import { severityStyle, type Paint } from './style.js';

/** Width of `critical 9.8` with the two spaces after it, in columns. */
const INDENT = 14;

/** Width of `fix by 2026-12-03  10 days`, in columns. */
const DUE = 26;

/**
 * A finding on one line, for output into a pipe: fields separated by two spaces, the most important
 * first.
 */
export function findingLine(finding: Finding): string {
  return [severity(finding), fullTitle(finding), ...facts(finding), due(finding), how(finding)]
    .filter((part) => part !== '')
    .join('  ');
}

/**
 * A finding on several lines: title and due date, then location and fix. A title that is too long
 * for the due date to fit has the first line to itself.
 * @param width available columns
 */
export function findingLines(finding: Finding, result: Result, paint: Paint, width: number): string[] {
  const gone = result.gone.some((one) => one === finding);
  const right = gone ? '' : due(finding);
  const title = clip(fullTitle(finding), width - INDENT);
  const room = width - INDENT - Math.max(DUE, right.length) - 2;
  const beside = title.length <= room && right !== '';
  const level = paint(severity(finding).padEnd(INDENT - 2), ...severityStyle(finding.severity));
  const date = paint(
    right,
    ...(finding.sla === 'overdue' ? (['bold', 'red'] as const) : (['bold'] as const)),
  );
  const items = [...facts(finding), ...(gone ? [] : [how(finding)])].filter((item) => item !== '');
  const lines = flow(items, width - INDENT).map((line) => paint(line, 'dim'));
  return [
    beside ? `${level}  ${title.padEnd(room)}  ${date}` : `${level}  ${title}`,
    ...[...(beside || right === '' ? [] : [date]), ...lines].map((line) => ' '.repeat(INDENT) + line),
  ];
}

function severity(finding: Finding): string {
  return `${finding.severity} ${scoreWords(finding)}`.trimEnd();
}

function facts(finding: Finding): string[] {
  const location = mainLocation(finding);
  const more = finding.locations.length - 1;
  const place = [
    finding.report === undefined ? placeWords(location) : reportWords(finding),
    routeWords(location.package),
    more === 0 ? '' : count(more, 'more place'),
  ];
  return [
    clip(finding.rule, 60),
    place.filter((part) => part !== '').join(', '),
    ...episode(finding),
    sightWords(finding),
  ];
}

/** When an episode in a log was, and a row of bars of it. */
function episode({ activity }: Finding): string[] {
  if (activity === undefined) return [];
  const { from, to, chart } = activity;
  const [start, end] = [from, to].map((at) => at.slice(0, 16).replace('T', ' '));
  return [`${start} to ${end} UTC`, sparkline(chart.counts)];
}

/** Where a report of a person stands, and who reported it. */
function reportWords({ report, references: [url = ''] }: Finding): string {
  const by = report?.by == null ? 'reported' : `reported by ${clip(report.by, 60)}`;
  return `${by}, ${sanitise(url)}`;
}

function due(finding: Finding): string {
  if (finding.waiver !== null) return `waived until ${finding.waiver.expires}`;
  if (finding.due === null || finding.daysLeft === null) return 'no due date';
  return `fix by ${finding.due}  ${daysInWords(finding.daysLeft)}`;
}

function how({ package: at, waiver, malicious, fix }: Finding): string {
  if (waiver !== null) return clip(waiver.reason, 300);
  if (at === null) return firstSentence(fix);
  if (at.upgrade !== null) return `${sanitise(at.upgrade)}${upgradeNote(at)}`;
  if (at.fixedVersion !== null) return `upgrade to ${clip(at.fixedVersion, 100)}${upgradeNote(at)}`;
  return malicious ? 'remove it' : 'no fixed version known';
}

/**
 * Items separated by three spaces, as many per line as fit. An item that is too long has a line to
 * itself and is not shortened.
 */
function flow(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 3 + item.length <= width)
      lines[lines.length - 1] = `${line}   ${item}`;
    else lines.push(item);
  }
  return lines;
}
