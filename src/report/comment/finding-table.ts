import type { Finding, FlowStep, Location } from '../../core/findings/finding.js';
import { aboutUrl } from '../text/addresses.js';
import { daysInWords, shortDate } from '../text/dates.js';
import { fitting } from '../text/fit.js';
import { mainLocation, routeWords } from '../text/locations.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { placeLink } from '../text/place-link.js';
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

/** Characters reserved for the table's heading and for the line about further findings. */
const AROUND = 600;

const HEAD = [EMPTY, markup`Finding`, markup`Where`, markup`Fix by`, markup`How`];

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
  return blocks([table(HEAD, rows), more]);
}

function findingRow(finding: Finding, context: ReportContext): Markdown {
  const strong = context.selection.blocking.has(finding.id);
  return tableRow([
    severityCell(finding, strong),
    titleCell(finding),
    whereCell(finding, context),
    dueCell(finding, strong),
    howCell(finding),
  ]);
}

/** Mark, severity and score, joined by non-breaking spaces. */
function severityCell(finding: Finding, strong: boolean): Markdown {
  const { severity } = finding;
  const score = scoreWords(finding);
  const word = strong ? markup`**${severity}**` : markup`${severity}`;
  const detail =
    mainLocation(finding).override !== null
      ? markup`<br>by policy`
      : score === ''
        ? EMPTY
        : markup`\u00A0${score}`;
  return markup`${severityMark(severity)}\u00A0${word}${detail}`;
}

function titleCell(finding: Finding): Markdown {
  return link(fullTitle(finding), aboutUrl(finding));
}

function whereCell(finding: Finding, { result, selection, repositoryUrl }: ReportContext): Markdown {
  const location = mainLocation(finding);
  const more = finding.locations.length - 1;
  const before = finding.origin === 'existing' && selection.blocking.has(finding.id);
  const from = sourceOf(location);
  const words = [
    routeWords(location.package),
    more === 0 ? '' : count(more, 'more place'),
    before ? 'here before' : '',
  ].filter((part) => part !== '');
  const sight = sightWords(finding);
  const place =
    finding.report !== undefined
      ? link('its issue', finding.references[0] ?? null)
      : finding.source === 'posture' && location.path === ''
        ? markup`a setting on GitHub`
        : placeLink(location, repositoryUrl, result.comparison.head);
  const lines = [
    place,
    ...(from === null ? [] : [markup`from ${placeLink(from, repositoryUrl, result.comparison.head)}`]),
    ...(words.length === 0 ? [] : [markup`${words.join(', ')}`]),
    ...(sight === '' ? [] : [markup`${sight}`]),
  ];
  return join(lines, '<br>');
}

/** The source of the data flow; null when it is on the finding's own line. */
function sourceOf({ path, line, flow }: Location): FlowStep | null {
  const [source] = flow;
  return source === undefined || (source.path === path && source.line === line) ? null : source;
}

function dueCell(finding: Finding, strong: boolean): Markdown {
  if (finding.due === null || finding.daysLeft === null) return markup`no due date`;
  const date = join(shortDate(finding.due).split(' '), '&nbsp;');
  const days = daysInWords(finding.daysLeft);
  return strong || finding.sla === 'overdue' ? markup`**${date}**<br>${days}` : markup`${date}<br>${days}`;
}

/**
 * How to fix a finding: the upgrade command, else the fixed version, else that there is none.
 * Without a package: the rule's advice.
 */
function howCell(finding: Pick<Finding, 'package' | 'malicious' | 'fix' | 'source'>): Markdown {
  const at = finding.package;
  if (at === null) return markup`${firstSentence(fixWords(finding))}`;
  if (at.upgrade !== null && at.upgrade.length <= MAX_COMMAND)
    return markup`${code(at.upgrade)}${upgradeNote(at)}`;
  if (at.fixedVersion !== null)
    return markup`upgrade to ${code(clip(at.fixedVersion, MAX_COMMAND))}${upgradeNote(at)}`;
  return finding.malicious ? markup`remove it` : markup`no fixed version known`;
}
