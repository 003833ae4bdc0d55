import type { DashboardWaiver, WaiverState } from '../../core/dashboard/dashboard.js';
import type { DashboardScan } from '../../core/ledger/dashboard-scan.js';
import { dayOf, daysBetween } from '../../core/scale/day.js';
import { compareText } from '../../core/scale/text-order.js';
import { daysInWords, shortDate } from '../text/dates.js';
import { COMMENT_LIMIT, fitting, type Part } from '../text/fit.js';
import { code, EMPTY, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { number } from '../text/words.js';
import type { DashboardContext } from './context.js';

/** Maximum number of scanners and of waivers that are shown. */
const MAX_ROWS = 25;

/** Maximum length of a reason, in characters. */
const MAX_REASON = 300;

/** Characters reserved for heading, table head and the line about further rows. */
const AROUND = 600;

/**
 * The scanners with their versions and last complete runs; those that were not complete in this run
 * first.
 */
export function scansPart(scans: readonly DashboardScan[], context: DashboardContext): Part {
  const order: readonly DashboardScan['state'][] = ['failed', 'done', 'skipped'];
  const sorted = [...scans].sort(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || compareText(a.scanner, b.scanner),
  );
  return listPart(
    markup`### Scans`,
    [markup`Scanner`, markup`Version`, markup`Last complete scan`, markup`This run`],
    sorted,
    (scan) =>
      tableRow([
        markup`${clip(scan.scanner, 60)}`,
        markup`${clip(scan.version, 60)}`,
        lastCell(scan, context),
        stateCell(scan),
      ]),
  );
}

function lastCell({ lastComplete }: DashboardScan, { today, timezone }: DashboardContext): Markdown {
  if (lastComplete === null) return markup`never`;
  const day = dayOf(lastComplete, timezone);
  const ago = daysBetween(day, today);
  return markup`${shortDate(day)}, ${ago <= 0 ? 'today' : `${daysInWords(ago)} ago`}`;
}

function stateCell({ state, reason }: DashboardScan): Markdown {
  const why = reason === null ? '' : `: ${clip(reason, MAX_REASON)}`;
  if (state === 'failed') return markup`⚠️ **failed**${why}`;
  return state === 'done' ? markup`complete` : markup`skipped${why}`;
}

/** Sort order of waivers: those that need an action first. */
const STATES: readonly WaiverState[] = ['overlong', 'unconfirmed', 'expired', 'expiring', 'unused', 'active'];

/** All waivers with match, reason, approver and last day; those that need an action first. */
export function waiversPart(waivers: readonly DashboardWaiver[]): Part {
  const sorted = [...waivers].sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      compareText(a.expires, b.expires) ||
      compareText(a.match, b.match),
  );
  return listPart(
    markup`### Waivers`,
    [markup`Until`, markup`What`, markup`Why`, markup`Approved by`],
    sorted,
    (waiver) =>
      tableRow([
        markup`${shortDate(waiver.expires)}<br>${stateWords(waiver.state)}`,
        markup`${KIND_WORDS[waiver.kind]}${code(clip(waiver.match, 200))}${waiver.issue === null ? EMPTY : markup`, ${link(markup`#${waiver.issue.number}`, waiver.issue.url)}`}`,
        markup`${clip(waiver.reason, MAX_REASON)}`,
        waiver.approvedBy === null
          ? markup`_nobody named_`
          : markup`${clip(waiver.approvedBy, 60)}, ${waiver.approval ?? 'claimed'}`,
      ]),
  );
}

/** What a waiver accepts something as, before what it is. */
const KIND_WORDS: Readonly<Record<DashboardWaiver['kind'], Markdown>> = {
  waiver: EMPTY,
  'false-positive': markup`false positive: `,
  'out-of-scope': markup`out of scope: `,
};

function stateWords(state: WaiverState): Markdown {
  switch (state) {
    case 'overlong':
      return markup`**too long to count**`;
    case 'unconfirmed':
      return markup`**too few approvals to count**`;
    case 'expired':
      return markup`**expired**`;
    case 'expiring':
      return markup`**ends soon**`;
    case 'unused':
      return markup`unused: matches nothing`;
    case 'active':
      return markup`in force`;
  }
}

function listPart<T>(
  heading: Markdown,
  head: readonly Markdown[],
  items: readonly T[],
  row: (item: T) => Markdown,
): Part {
  return (room) => {
    if (items.length === 0) return EMPTY;
    const fit = fitting(items, row, { room: room - AROUND, most: MAX_ROWS, measure: COMMENT_LIMIT.measure });
    const more = fit.hidden === 0 ? EMPTY : markup`…and ${number(fit.hidden)} more.`;
    return blocks([heading, table(head, fit.rows), more]);
  };
}
