import { Markdown } from './markdown.js';

/** A line or a row of bars, with one value for each label of the axis. */
export interface Series {
  readonly kind: 'line' | 'bar';
  /** Its name in the legend, one of our own texts; null for none, when it is the only series. */
  readonly name: string | null;
  /** `#rrggbb` */
  readonly colour: string;
  readonly values: readonly number[];
}

/** A chart of numbers. All texts are our own, so nothing is escaped. */
export interface Chart {
  readonly title: string;
  /** Alternative text that describes the chart. */
  readonly description: string;
  /** One label per point; may be empty. */
  readonly labels: readonly string[];
  readonly yTitle: string;
  /** The end of the y axis; by default a round number above all values. */
  readonly yMax?: number;
  readonly series: readonly Series[];
}

/**
 * U+200B, invisible but not trimmed: Mermaid trims spaces, and draws points with equal labels on
 * top of each other.
 */
const INVISIBLE = '\u200B';

/**
 * An XY chart that GitHub renders (with Mermaid 11.17 in November 2026). `xychart-beta`, the old
 * name, works in all versions that have the chart.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
export function xychart(chart: Chart): Markdown {
  const max = chart.yMax ?? roundUp(Math.max(...chart.series.flatMap(({ values }) => values)));
  const labels = chart.labels.map((label, index) => `"${label}${INVISIBLE.repeat(index + 1)}"`);
  const lines = [
    '---',
    'config:',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${chart.series.map(({ colour }) => colour).join(', ')}"`,
    '  xyChart:',
    '    width: 900',
    '    height: 260',
    '---',
    'xychart-beta',
    `  accTitle: ${chart.title}`,
    `  accDescr: ${chart.description}`,
    `  title "${chart.title}"`,
    `  x-axis [${labels.join(', ')}]`,
    `  y-axis "${chart.yTitle}" 0 --> ${max}`,
    ...chart.series.map(seriesLine),
  ];
  return Markdown.trusted(['```mermaid', ...lines, '```'].join('\n'));
}

function seriesLine({ kind, name, values }: Series): string {
  return `  ${kind}${name === null ? '' : ` "${name}"`} [${values.join(', ')}]`;
}

/**
 * Rounds up to the next of 10, 20, 40, 50, 80, 100, 200, …, so that the axis has about ten
 * whole-numbered marks and little of the chart stays empty.
 */
function roundUp(value: number): number {
  for (let power = 10; ; power *= 10) {
    const found = [1, 2, 4, 5, 8].find((factor) => factor * power >= value);
    if (found !== undefined) return found * power;
  }
}
