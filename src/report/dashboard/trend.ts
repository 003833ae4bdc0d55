import type { BurnDownPoint, ComplianceMonth, WeekCount } from '../../core/history/trend.js';
import { SEVERITIES, type Severity } from '../../core/scale/severity.js';
import { shortDate } from '../text/dates.js';
import { EMPTY, markup, type Markdown } from '../text/markdown.js';
import { blocks } from '../text/markdown-blocks.js';
import { number, percent } from '../text/words.js';
import { xychart } from '../text/xychart.js';

/** Maximum number of points in a chart: half a year of weeks. */
const MAX_POINTS = 26;

/** Up to this number of points, each is labelled with its date. */
const MAX_DAYS = 8;

/** Maximum number of months in the chart of fixes in time. */
const MAX_MONTHS = 12;

/** Colours that are distinguishable on light and dark backgrounds, and from each other. */
const COLOURS: Readonly<Record<Severity, string>> = {
  critical: '#d1242f',
  high: '#e16f24',
  medium: '#b08800',
  low: '#218bff',
};
const PLAN = '#8250df';
const GOOD = '#2da44e';

/**
 * Charts of the number of open findings: by week in the past, and in the future if each finding is
 * fixed on its due date.
 */
export function trendPart(weeks: readonly WeekCount[], burnDown: readonly BurnDownPoint[]): Markdown {
  const charts = blocks([openChart(weeks.slice(-MAX_POINTS)), burnDownChart(burnDown.slice(0, MAX_POINTS))]);
  return charts.toString() === '' ? EMPTY : blocks([markup`### Trend`, charts]);
}

/** At least two weeks are needed for a trend. */
function openChart(weeks: readonly WeekCount[]): Markdown {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (weeks.length < 2 || first === undefined || last === undefined) return EMPTY;
  const figures = SEVERITIES.map((severity) => `${number(last[severity])} ${severity}`).join(', ');
  return xychart({
    title: 'Open findings by severity',
    description: `Weekly from ${shortDate(first.day)} to ${shortDate(last.day)}, now ${figures}.`,
    labels: dayLabels(weeks.map(({ day }) => day)),
    yTitle: 'Open',
    series: SEVERITIES.map((severity) => ({
      kind: 'line',
      name: severity,
      colour: COLOURS[severity],
      values: weeks.map((week) => week[severity]),
    })),
  });
}

function burnDownChart(all: readonly BurnDownPoint[]): Markdown {
  const [first] = all;
  const end = all.at(-1)?.open;
  // Points after the last due date are equal and are left out.
  const points = all.slice(0, all.findIndex(({ open }) => open === end) + 1);
  const last = points.at(-1);
  if (points.length < 2 || first === undefined || last === undefined) return EMPTY;
  return xychart({
    title: 'Left open if each finding is fixed on its due date',
    description: `From ${number(first.open)} today to ${number(last.open)} on ${shortDate(last.day)}.`,
    labels: fromToday(dayLabels(points.map(({ day }) => day))),
    yTitle: 'Open',
    series: [{ kind: 'bar', name: null, colour: PLAN, values: points.map(({ open }) => open) }],
  });
}

/** Months in which something was fixed or ran late: the share that was fixed in time. */
export function complianceChart(months: readonly ComplianceMonth[]): Markdown {
  const shown = months.slice(-MAX_MONTHS).filter(({ counted }) => counted > 0);
  if (shown.length < 2) return EMPTY;
  return xychart({
    title: 'Fixed in time, by month',
    description:
      'Share of the findings fixed in a month, or due in it and still open, that were fixed on or before their due date.',
    labels: shown.map(({ month }, index) => monthName(`${month}-01`, index === 0)),
    yTitle: '% in time',
    yMax: 100,
    series: [
      {
        kind: 'bar',
        name: null,
        colour: GOOD,
        values: shown.map(({ counted, within }) => percent(within, counted)),
      },
    ],
  });
}

/** Axis labels: each date if there is room, else the month's name at its first point. */
function dayLabels(days: readonly string[]): string[] {
  return days.length <= MAX_DAYS
    ? days.map((day) => shortDate(day).replace(/ \d+$/u, ''))
    : monthLabels(days);
}

/**
 * The month's name at the first point of each month. The first label is dropped when the next month
 * begins within two points, since there is no room for both.
 */
function monthLabels(days: readonly string[]): string[] {
  const starts = days.map((day, index) => day.slice(0, 7) !== days[index - 1]?.slice(0, 7));
  return days.map((day, index) => {
    const crowded = index === 0 && (starts[1] === true || starts[2] === true);
    return starts[index] === true && !crowded ? monthName(day, false) : '';
  });
}

/**
 * The labels with "today" at the first point. It needs the width of three points when each has its
 * own label.
 */
function fromToday(labels: readonly string[]): string[] {
  return [
    'today',
    ...labels.slice(1).map((label, index) => (index < 2 && labels.length > MAX_DAYS ? '' : label)),
  ];
}

/** The short name of a month: `Nov`; with its year for January and when `withYear` is set. */
function monthName(day: string, withYear: boolean): string {
  const [, month = '', year = ''] = shortDate(day).split(' ');
  return withYear || month === 'Jan' ? `${month} ${year}` : month;
}
