import type { Finding, FlowStep, Location } from '../../core/findings/finding.js';
import { isPrivateReport } from '../../core/findings/private-report.js';
import { activityWords } from '../text/activity-words.js';
import { aboutUrl } from '../text/addresses.js';
import { daysInWords, shortDate } from '../text/dates.js';
import { fitting } from '../text/fit.js';
import { mainLocation, routeWords } from '../text/locations.js';
import { code, EMPTY, join, link, markup, prose, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { placeLink } from '../text/place-link.js';
import { epssWords, exploitedWords, reachWords } from '../text/priority-words.js';
import { sightWords } from '../text/sight-words.js';
import { clip } from '../text/terminal-text.js';
import {
  count,
  firstSentence,
  fixWords,
  fullTitle,
  number,
  scoreWords,
  severityMark,
  upgradeNote,
} from '../text/words.js';
import type { ReportContext } from './report-context.js';

/**
 * Maximum length of a command in a table. A longer one is not shown, since a truncated command
 * might be run.
 */
const MAX_COMMAND = 200;

/** Maximum length of the name of the data that a finding is about. */
const MAX_LABEL = 60;

/** Characters reserved for the table's heading and for the line about further findings. */
const AROUND = 600;

/**
 * Few columns, since a phone shows about two: what it is, then by when and how it is mended, then
 * where it is.
 */
const HEAD = [markup`Finding`, markup`Fix by, and how`, markup`Where`];

/**
 * A table of as many findings as fit into `room`, and the number of further ones. Blocking ones are
 * bold.
 */
export function findingTable(findings: readonly Finding[], context: ReportContext, room: number): Markdown {
  const { rows, hidden } = fitting(findings, (finding) => findingRow(finding, context), {
    room: room - AROUND,
    most: context.maxRows,
    measure: context.measure,
  });
  const more = hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more, ${context.elsewhere}.`;
  return blocks([table(HEAD, rows, 'left'), more]);
}

function findingRow(finding: Finding, context: ReportContext): Markdown {
  const strong = context.selection.blocking.has(finding.id);
  return tableRow([
    markup`${severityWords(finding, strong)}<br>${titleWords(finding, context)}`,
    markup`${dueWords(finding, strong)}<br>${howWords(finding)}`,
    whereCell(finding, context),
  ]);
}

/** Mark, severity and score, joined by non-breaking spaces. */
function severityWords(finding: Finding, strong: boolean): Markdown {
  const { severity } = finding;
  const score = scoreWords(finding);
  const word = strong ? markup`**${severity}**` : markup`${severity}`;
  const detail =
    mainLocation(finding).override !== null
      ? markup`, by policy`
      : score === ''
        ? EMPTY
        : markup`\u00A0${score}`;
  return markup`${severityMark(severity)}\u00A0${word}${detail}`;
}

function titleWords(finding: Finding, { docsUrl }: ReportContext): Markdown {
  const title = link(prose(fullTitle(finding)), aboutUrl(finding, docsUrl));
  const { exploited, epss, reachability } = finding;
  return join(
    [
      title,
      ...(exploited === undefined ? [] : [markup`**${exploitedWords(exploited)}**`]),
      ...(epss === undefined ? [] : [markup`${epssWords(epss)}`]),
      ...(reachability === undefined || reachability.label === 'unknown'
        ? []
        : [markup`${reachWords(reachability)}`]),
    ],
    '<br>',
  );
}

function whereCell(finding: Finding, { result, repositoryUrl }: ReportContext): Markdown {
  const location = mainLocation(finding);
  const more = finding.locations.length - 1;
  const from = sourceOf(location);
  const words = [routeWords(location.package), more === 0 ? '' : count(more, 'more place')].filter(
    (part) => part !== '',
  );
  const sight = sightWords(finding);
  const place =
    finding.report !== undefined
      ? link('its issue', finding.references[0] ?? null)
      : isPrivateReport(finding)
        ? link('its advisory', finding.references[0] ?? null)
        : finding.source === 'posture' && location.path === ''
          ? markup`a setting on GitHub`
          : placeLink(location, repositoryUrl, result.comparison.head);
  const lines = [
    place,
    ...(from === null
      ? []
      : [
          markup`${code(clip(from.label, MAX_LABEL))} from ${placeLink(from, repositoryUrl, result.comparison.head)}`,
        ]),
    ...(words.length === 0 ? [] : [markup`${words.join(', ')}`]),
    ...activityWords(finding).map((words) => markup`${words}`),
    ...(sight === '' ? [] : [markup`${sight}`]),
  ];
  return join(lines, '<br>');
}

/** The source of the data flow; null when it is on the finding's own line. */
function sourceOf({ path, line, flow }: Location): FlowStep | null {
  const [source] = flow;
  return source === undefined || (source.path === path && source.line === line) ? null : source;
}

/** `**3 Dec 2026**, 10 days` */
function dueWords(finding: Finding, strong: boolean): Markdown {
  if (finding.due === null || finding.daysLeft === null) return markup`no due date`;
  const date = join(shortDate(finding.due).split(' '), '&nbsp;');
  const days = daysInWords(finding.daysLeft);
  return strong || finding.sla === 'overdue' ? markup`**${date}**, ${days}` : markup`${date}, ${days}`;
}

/**
 * How to fix a finding: the upgrade command, else the fixed version, else that there is none.
 * Without a package: the rule's advice.
 */
function howWords(finding: Pick<Finding, 'package' | 'malicious' | 'fix' | 'source'>): Markdown {
  const at = finding.package;
  if (at === null) return prose(firstSentence(fixWords(finding)));
  if (at.upgrade !== null && at.upgrade.length <= MAX_COMMAND)
    return markup`${code(at.upgrade)}${upgradeNote(at)}`;
  if (at.fixedVersion !== null)
    return markup`upgrade to ${code(clip(at.fixedVersion, MAX_COMMAND))}${upgradeNote(at)}`;
  return finding.malicious ? markup`remove it` : markup`no fix yet`;
}
