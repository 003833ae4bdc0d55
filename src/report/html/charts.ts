import type { Activity } from '../../core/findings/activity.js';
import type { Finding } from '../../core/findings/finding.js';
import { daysBetween } from '../../core/scale/day.js';
import { SEVERITIES, type Severity } from '../../core/scale/severity.js';
import { shortDate } from '../text/dates.js';
import { count, number } from '../text/words.js';
import { html, type Html, NOTHING } from '../text/html.js';

/** Size of every chart, in units of its view box. */
const SIZE = { width: 420, bar: 22, gap: 10, left: 70, plot: 150 } as const;

/** Open findings of each severity as bars, divided by the state of their due dates. */
export function severityChart(open: readonly Finding[]): Html {
  if (open.length === 0) return NOTHING;
  const rows = SEVERITIES.map((severity) => ({
    severity,
    found: open.filter((finding) => finding.severity === severity),
  }));
  const most = Math.max(...rows.map(({ found }) => found.length));
  const unit = (SIZE.width - SIZE.left - 40) / most;
  const words = rows.map(({ severity, found }) => `${number(found.length)} ${severity}`).join(', ');
  const height = rows.length * (SIZE.bar + SIZE.gap);
  return figure(
    'Open findings by severity',
    html`<svg viewBox="0 0 ${SIZE.width} ${height}" role="img" aria-label="Open findings: ${words}">
      ${rows.map(({ severity, found }, index) => severityBar(severity, found.length, unit, index))}
    </svg>`,
  );
}

function severityBar(severity: Severity, found: number, unit: number, index: number): Html {
  const y = index * (SIZE.bar + SIZE.gap);
  const middle = y + SIZE.bar / 2 + 5;
  const width = found * unit;
  return html`<text x="${SIZE.left - 10}" y="${middle}" text-anchor="end">${severity}</text>
    <rect x="${SIZE.left}" y="${y}" width="${round(width)}" height="${SIZE.bar}" class="fill-${severity}" rx="3" />
    <text x="${round(SIZE.left + width + 8)}" y="${middle}">${number(found)}</text>`;
}

/** How many open findings are left after each due date, if each is mended on its own. */
export function burnDownChart(open: readonly Finding[], today: string): Html {
  const dated = open.flatMap(({ due }) => due ?? []).filter((due) => due >= today);
  const days = [...new Set([today, ...dated])].sort();
  const end = days.at(-1);
  if (end === undefined || days.length < 2) return NOTHING;
  const left = (day: string): number => open.filter(({ due }) => due === null || due > day).length;
  const points = [
    { at: 0, count: open.length },
    ...days.map((day) => ({ at: daysBetween(today, day), count: left(day) })),
  ];
  const span = daysBetween(today, end);
  const x = (at: number): number => round(SIZE.left + ((SIZE.width - SIZE.left - 40) * at) / span);
  const y = (value: number): number => round(10 + (SIZE.plot * (open.length - value)) / open.length);
  const path = points.map(({ at, count: value }, index) =>
    index === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`,
  );
  const label = `${count(open.length, 'finding')} today, ${number(left(end))} after ${shortDate(end)}, if each is mended on its due date`;
  return figure(
    'What is left if each is mended on its due date',
    html`<svg viewBox="0 0 ${SIZE.width} ${SIZE.plot + 40}" role="img" aria-label="${label}">
      <path class="axis" d="M${SIZE.left} 10V${SIZE.plot + 10}H${SIZE.width - 20}" />
      <path class="line" d="${path.join('')}" />
      <text x="${SIZE.left - 10}" y="16" text-anchor="end">${number(open.length)}</text>
      <text x="${SIZE.left - 10}" y="${SIZE.plot + 12}" text-anchor="end">0</text>
      <text x="${SIZE.left}" y="${SIZE.plot + 32}">${shortDate(today)}</text>
      <text x="${SIZE.width - 40}" y="${SIZE.plot + 32}" text-anchor="end">${shortDate(end)}</text>
    </svg>`,
  );
}

/** The counts before, in and after an episode in a log. */
export function activityChart({ chart, observed, expected, from, to }: Activity): Html {
  const { counts, marked, minutes } = chart;
  const most = Math.max(1, ...counts);
  const width = (SIZE.width - SIZE.left) / Math.max(1, counts.length);
  const bars = counts.map((value, index) => {
    const height = round((SIZE.plot * value) / most);
    const kind = index >= marked[0] && index < marked[1] ? 'fill-critical' : 'fill-rest';
    return html`<rect x="${round(SIZE.left + index * width)}" y="${round(10 + SIZE.plot - height)}" width="${round(Math.max(1, width - 1))}" height="${height}" class="${kind}" />`;
  });
  const label = `${number(Math.round(observed))} from ${minuteOf(from)} to ${minuteOf(to)} UTC, ${number(Math.round(expected))} expected`;
  return figure(
    `Every ${number(minutes)} minutes, the episode in red: ${label}`,
    html`<svg viewBox="0 0 ${SIZE.width} ${SIZE.plot + 40}" role="img" aria-label="${label}">
      <path class="axis" d="M${SIZE.left} 10V${SIZE.plot + 10}H${SIZE.width}" />${bars}
      <text x="${SIZE.left - 10}" y="16" text-anchor="end">${number(most)}</text>
      <text x="${SIZE.left - 10}" y="${SIZE.plot + 12}" text-anchor="end">0</text>
      <text x="${SIZE.left}" y="${SIZE.plot + 32}">${minuteOf(chart.from)}</text>
      <text x="${SIZE.width}" y="${SIZE.plot + 32}" text-anchor="end">${minuteOf(endOf(activityEnd(chart)))}</text>
    </svg>`,
  );
}

function activityEnd({ from, minutes, counts }: Activity['chart']): number {
  return Date.parse(from) + minutes * 60_000 * counts.length;
}

function endOf(time: number): string {
  return new Date(time).toISOString();
}

function minuteOf(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

function figure(caption: string, chart: Html): Html {
  return html`<figure><figcaption>${caption}</figcaption>${chart}</figure>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
