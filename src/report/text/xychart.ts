import { Markdown } from './markdown.js';

/** One line or row of bars; its values stand one for each point of the axis. */
export interface Series {
  readonly kind: 'line' | 'bar';
  /** Our own word, in the legend; null for none, which a single series can do without. */
  readonly name: string | null;
  /** `#rrggbb` */
  readonly colour: string;
  readonly values: readonly number[];
}

/** A chart of numbers. Every text in it is our own: nothing here escapes. */
export interface Chart {
  readonly title: string;
  /** What it shows, for readers who don't see it. */
  readonly description: string;
  /** One label a point; empty for none. */
  readonly labels: readonly string[];
  readonly yTitle: string;
  /** The axis' end; without one, a round number above all values. */
  readonly yMax?: number;
  readonly series: readonly Series[];
}

/**
 * Shows nothing and is no blank: Mermaid trims blanks and draws points of the same label on top of
 * each other.
 */
const INVISIBLE = '\u200B';

/**
 * An XY chart that GitHub draws: Mermaid 11.17 in November 2026. The old name `xychart-beta` is
 * understood by every version that has the chart.
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
 * The next of 10, 20, 40, 50, 80, 100, 200, …: so that the axis has about ten marks, each a whole
 * number, and little of the chart stays empty.
 */
function roundUp(value: number): number {
  for (let power = 10; ; power *= 10) {
    const found = [1, 2, 4, 5, 8].find((factor) => factor * power >= value);
    if (found !== undefined) return found * power;
  }
}
