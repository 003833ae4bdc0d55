import type { DashboardData } from '../../core/dashboard/dashboard.js';
import { openIn } from '../../core/findings/counts.js';
import { shortDate } from '../text/dates.js';
import { EMPTY, markup, type Markdown } from '../text/markdown.js';
import { callout } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { capitalise, count, enumerate, number } from '../text/words.js';
import type { Standing } from './counts.js';

/** Maximum number of scanners that the verdict names. */
const MAX_NAMES = 3;

/** Maximum length of a failure's reason, in characters. */
const MAX_REASON = 500;

/** The heading: what is overdue, due and open, and whether the figures are reliable. */
export function verdictPart(data: DashboardData, now: Standing): Markdown {
  return markup`### ${mark(now)} ${capitalise(verdictWords(data, now))}`;
}

/**
 * The verdict in words, without its mark. A warning that the figures are incomplete comes first,
 * unless something is known to be overdue.
 */
function verdictWords(data: DashboardData, now: Standing): string {
  const known = [...dueWords(now), ...sideWords(data)].join(', ');
  const why = doubt(now);
  if (why === '') return known;
  return now.figures.overdue > 0 ? `${known}; ${why}` : `${why}: ${known}, as far as is known`;
}

/** The mark repeats the meaning of the words as an emoji. */
function mark({ figures, failed, blind }: Standing): Markdown {
  if (figures.overdue > 0) return markup`🔴`;
  if (doubt({ failed, blind }) !== '') return markup`⚠️`;
  if (figures.dueThisWeek > 0) return markup`🟠`;
  return openIn(figures) > 0 ? markup`🟢` : markup`✅`;
}

function dueWords({ figures }: Standing): string[] {
  const { overdue, dueThisWeek, waived, nextDue } = figures;
  const open = openIn(figures);
  if (open === 0) return ['no open findings', ...(waived > 0 ? [`${number(waived)} waived`] : [])];
  const late = overdue > 0 ? `${number(overdue)} overdue` : 'nothing overdue';
  const soon = `${dueThisWeek === 0 ? 'nothing' : number(dueThisWeek)} due this week`;
  const next = nextDue !== null && dueThisWeek === 0 ? [`next due ${shortDate(nextDue)}`] : [];
  return [late, soon, `${number(open)} open`, ...next];
}

function sideWords({ undisclosed, dismissed }: DashboardData): string[] {
  return [
    ...(undisclosed.count > 0 ? [`${number(undisclosed.count)} not shown in public`] : []),
    ...(dismissed.length > 0 ? [`${number(dismissed.length)} dismissed without a waiver`] : []),
  ];
}

/**
 * Why the figures may be incomplete: a scanner that failed, or none that was complete. Empty when
 * they are reliable.
 */
function doubt({ failed, blind }: Pick<Standing, 'failed' | 'blind'>): string {
  if (failed.length > 0) {
    const named = failed.slice(0, MAX_NAMES).map(({ scanner }) => clip(scanner, 60));
    const more = failed.length - named.length;
    return `scan incomplete (${enumerate([...named, ...(more > 0 ? [count(more, 'more scanner')] : [])])})`;
  }
  return blind ? 'nothing was scanned' : '';
}

/** What an incomplete scan means for the figures, and the reason why it was not complete. */
export function doubtPart({ failed }: Standing): Markdown {
  const [first] = failed;
  if (first === undefined) return EMPTY;
  const why =
    first.reason === null
      ? EMPTY
      : markup`\n\n${clip(first.scanner, 60)} failed: ${clip(first.reason, MAX_REASON)}`;
  return callout(
    'WARNING',
    markup`What ${failed.length === 1 ? 'this scanner' : 'these scanners'} would find now is not known. What was found before stays open until a complete scan no longer shows it.${why}`,
  );
}
