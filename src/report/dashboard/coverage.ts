import type { DashboardData } from '../../core/dashboard/dashboard.js';
import type { DashboardRow } from '../../core/history/trend.js';
import type { CoveragePoint } from '../../core/ledger/metadata/coverage-point.js';
import { severityRank } from '../../core/scale/severity.js';
import { compareText } from '../../core/scale/text-order.js';
import { coverageLine } from '../text/coverage-words.js';
import { shortDate } from '../text/dates.js';
import { atMost } from '../text/fit.js';
import { EMPTY, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, list } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { capitalise, count, number, percent } from '../text/words.js';

/** Maximum number of findings that are named. */
const MAX_HIDDEN = 10;

/** Maximum number of earlier points in the trend. */
const MAX_POINTS = 6;

/** The part about coverage: what the last scan covered, and how that changes over time. */
export function coveragePart({ coverage, scanned, rows }: DashboardData): Markdown {
  const line = coverageLine({ scans: scanned });
  const hidden = rows.filter(({ unseenSince }) => unseenSince !== null);
  const whole = scanned.every(({ status }) => status !== 'failed');
  if (line === '' && hidden.length === 0) return EMPTY;
  return blocks([
    markup`### Coverage`,
    markup`${capitalise(line)}`,
    trend(coverage, whole),
    hiddenList(hidden),
  ]);
}

/** The list of open findings that can no longer be seen, worst first. */
function hiddenList(rows: readonly DashboardRow[]): Markdown {
  if (rows.length === 0) return EMPTY;
  const sorted = [...rows].sort(
    (a, b) => severityRank(a.severity) - severityRank(b.severity) || compareText(a.finding, b.finding),
  );
  const words = markup`${count(rows.length, 'finding')} cannot be seen any more, and ${rows.length === 1 ? 'stays' : 'stay'} open:`;
  const row = ({ title, issue, unseenSince }: DashboardRow): Markdown =>
    markup`${link(clip(title, 120), issue?.url ?? null)}, cannot be seen since ${shortDate((unseenSince ?? '').slice(0, 10))}`;
  return blocks([words, list(atMost(MAX_HIDDEN, sorted, row))]);
}

/** @param whole whether the last point is of this run: of one that failed there is none */
function trend(points: readonly CoveragePoint[], whole: boolean): Markdown {
  const known = points.filter(({ looked, unseen }) => looked + unseen > 0);
  const now = known.at(-1);
  if (now === undefined) return EMPTY;
  if (!whole) return markup`How much was looked at whole before: ${shares(known.slice(-MAX_POINTS))}.`;
  const before = known.slice(0, -1).slice(-MAX_POINTS);
  const all = number(now.looked + now.unseen);
  const words = markup`Looked at whole: **${share(now)}**, ${number(now.looked)} of ${all} packages and files`;
  if (before.length === 0) return markup`${words}.`;
  return markup`${words}; before: ${shares(before)}.`;
}

function shares(points: readonly CoveragePoint[]): string {
  return points.map((point) => `${shortDate(point.day)} ${share(point)}`).join(', ');
}

function share({ looked, unseen }: CoveragePoint): string {
  return `${percent(looked, Math.max(1, looked + unseen))}%`;
}
