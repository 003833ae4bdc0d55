import type { Reason } from '../../core/findings/decision.js';
import type { Finding } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import { shortDate } from './dates.js';
import { logLine } from './log-line.js';
import { findingsOf, select } from './selection.js';
import { repaired } from './sight-words.js';
import { clip } from './terminal-text.js';
import { bySeverity, capitalise, count, enumerate, withheldWords } from './words.js';

/** Maximum length of a quoted reason, in characters. */
const MAX_REASON = 500;

/** Shortens the message of a reason. */
type Quote = (message: string) => string;

/**
 * The verdict on one line that is safe to print in a runner's log: the last line of the log, and
 * the first on a terminal.
 */
export function headline(result: Result): string {
  return logLine(words(result, (message) => clip(message, MAX_REASON)));
}

/**
 * The verdict as a heading in Markdown. It quotes only the first sentence of a reason, since the
 * report shows the rest below.
 */
export function heading(result: Result): string {
  const stop = result.decision === 'error' ? /\.(?=\s+\p{Lu}|$)/u : /: |\.(?=\s+\p{Lu}|$)/u;
  return logLine(words(result, (message) => clip(message.split(stop)[0] ?? message, MAX_REASON)));
}

function words(result: Result, quote: Quote): string {
  switch (result.decision) {
    case 'error':
      return `Not judged: ${quoteReasons(result, 'error', quote)}${lateWords(result)}`;
    case 'block':
      return `Blocked: ${blockedWords(result, quote)}`;
    case 'warn':
      return `Passed with a warning: ${warningWords(result, quote)}`;
    case 'pass':
      return capitalise(`${stateWords(result, dueWords(result))}${notShownWords(result)}`);
  }
}

/** What is late stays late, whatever could not be judged. */
function lateWords({ counts }: Result): string {
  return counts.overdue === 0 ? '' : `; ${count(counts.overdue, 'finding')} overdue all the same`;
}

/** Says how many findings a public result leaves out. */
function notShownWords({ withheld }: Result): string {
  return withheld === undefined || withheld.count === 0
    ? ''
    : `; ${withheldWords(withheld.count)} not shown in public`;
}

/**
 * The first reason of a decision that is not about a finding, and the number of further ones; empty
 * when there is none.
 */
function quoteReasons(result: Result, decision: Reason['decision'], quote: Quote): string {
  const [first, ...more] = result.reasons.filter(
    (reason) => reason.decision === decision && reason.finding === undefined,
  );
  if (first === undefined) return '';
  return `${quote(first.message)}${more.length === 0 ? '' : ` (and ${count(more.length, 'more reason')})`}`;
}

function blockedWords(result: Result, quote: Quote): string {
  const ids = findingsOf(result, 'block');
  const blocking = result.findings.filter((finding) => ids.has(finding.id));
  const here = blocking.filter((finding) => finding.origin !== 'existing');
  const before = blocking.filter((finding) => finding.origin === 'existing');
  return [
    here.length === 0 ? '' : `${kinds(result, here)}${originWords(result)}`,
    before.length === 0
      ? ''
      : `${kinds(result, before)} that ${before.length === 1 ? 'was' : 'were'} here before`,
    quoteReasons(result, 'block', quote),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function originWords({ comparison }: Result): string {
  if (!comparison.compares) return '';
  return comparison.baseUnknown === null
    ? ' introduced here'
    : ', counted as introduced since the base is unknown';
}

/**
 * `1 malicious package, 2 critical and 1 overdue findings`: each finding once, under its most
 * serious reason.
 */
function kinds(result: Result, findings: readonly Finding[]): string {
  const because = (kind: Reason['kind'], finding: Finding): boolean =>
    result.reasons.some((reason) => reason.kind === kind && reason.finding === finding.id);
  const malicious = findings.filter((finding) => because('malicious', finding));
  const others = findings.filter((finding) => !malicious.includes(finding));
  const severe = others.filter((finding) => because('severity', finding));
  const late = others.filter((finding) => !severe.includes(finding) && because('overdue', finding)).length;
  const exploited = others.filter(
    (finding) =>
      !severe.includes(finding) && !because('overdue', finding) && because('known-exploited', finding),
  ).length;
  const hidden = others.length - severe.length - late - exploited;
  const counted = [
    ...bySeverity(severe),
    ...(late === 0 ? [] : [`${late} overdue`]),
    ...(exploited === 0 ? [] : [`${exploited} exploited`]),
    ...(hidden === 0 ? [] : [`${hidden} no longer visible`]),
  ];
  return enumerate([
    ...(malicious.length === 0 ? [] : [count(malicious.length, 'malicious package')]),
    ...(counted.length === 0
      ? []
      : [`${enumerate(counted)} ${others.length === 1 ? 'finding' : 'findings'}`]),
  ]);
}

function warningWords(result: Result, quote: Quote): string {
  const ids = findingsOf(result, 'warn');
  const warned = result.findings.filter((finding) => ids.has(finding.id));
  const relief = result.reasons.find((reason) => reason.kind === 'fixes-blocking');
  if (relief !== undefined) return quote(relief.message);
  const late = warned.some((finding) => finding.sla === 'overdue');
  return [
    quoteReasons(result, 'warn', quote),
    warned.length === 0 ? '' : kinds(result, warned),
    stateWords(result, late ? '' : dueWords(result)),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The open findings in words, when nothing blocks. */
function stateWords(result: Result, due: string): string {
  const { main, before, waived } = select(result);
  const open = main.length + before.length;
  const fixed = repaired(result.gone).length;
  const rest = [
    ...(fixed === 0 ? [] : [`${fixed} fixed`]),
    ...(waived.length === 0 ? [] : [`${waived.length} waived`]),
  ];
  if (open === 0) return [emptyWords(result), ...rest].join(', ');
  const first = result.comparison.compares ? comparedWords(result, main) : openWords(main);
  const then =
    before.length === 0
      ? ''
      : `; ${count(before.length, 'finding')} ${before.length === 1 ? 'was' : 'were'} here before`;
  return `${[first, ...rest].join(', ')}${then}${due}`;
}

function emptyWords({ comparison, scans, findings, gone }: Result): string {
  const done = scans.filter((scan) => scan.status === 'done');
  const looked = done.reduce((sum, scan) => sum + (scan.packages ?? 0) + (scan.files ?? 0), 0);
  if (findings.length + gone.length > 0 || looked > 0)
    return comparison.compares ? 'nothing introduced' : 'no open findings';
  if (done.length > 0) return 'nothing to scan: there is no lockfile to read';
  const skipped = scans.find((scan) => scan.reason !== null)?.reason;
  return `nothing was scanned: ${clip(skipped ?? 'there is no scanner', MAX_REASON)}`;
}

function comparedWords(result: Result, introduced: readonly Finding[]): string {
  if (introduced.length === 0) return 'nothing introduced';
  return `${enumerate(bySeverity(introduced))} ${introduced.length === 1 ? 'finding' : 'findings'}${originWords(result)}, none blocks`;
}

function openWords(open: readonly Finding[]): string {
  return `${count(open.length, 'open finding')} (${bySeverity(open).join(', ')}), none blocks`;
}

function dueWords({ counts, nextDue }: Result): string {
  if (counts.overdue > 0) return `, ${counts.overdue} overdue`;
  return nextDue === null ? '' : `, next due ${shortDate(nextDue)}`;
}
