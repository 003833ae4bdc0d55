import { openIn, type Figures } from '../../core/findings/counts.js';
import type { Severity } from '../../core/scale/severity.js';
import { number } from '../text/words.js';

/** The figures that a badge shows. */
export interface BadgeInput {
  /** The figures of the dashboard. */
  readonly figures: Pick<Figures, Severity | 'overdue'>;
  /** Whether every required scanner was complete. */
  readonly complete: boolean;
}

/**
 * The JSON format that shields.io reads badges from. @see https://shields.io/badges/endpoint-badge
 */
export interface EndpointBadge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  /** `rrggbb` */
  readonly color: string;
}

/**
 * Background colours with a contrast to white text of at least 4.5 to 1.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
const COLOURS = { red: 'c62828', orange: 'b45309', green: '2e7d32', grey: '616161' } as const;
const LABEL_COLOUR = '444444';
const LABEL = 'security';

/** Text and colour of the badge. After an incomplete scan it is never green. */
export function badge(input: BadgeInput): EndpointBadge {
  const [message, color] = judge(input);
  return { schemaVersion: 1, label: LABEL, message, color };
}

function judge({ figures, complete }: BadgeInput): [message: string, colour: string] {
  const { critical, overdue } = figures;
  const total = openIn(figures);
  if (overdue > 0) return [`${number(overdue)} overdue`, COLOURS.red];
  if (!complete) return ['scan incomplete', COLOURS.grey];
  if (critical > 0) return [`${number(critical)} critical`, COLOURS.orange];
  if (total > 0) return [`${number(total)} open, none overdue`, COLOURS.green];
  return ['no open findings', COLOURS.green];
}

/** The badge as JSON for shields.io. */
export function renderBadgeJson(input: BadgeInput): string {
  return `${JSON.stringify(badge(input), null, 2)}\n`;
}

/**
 * Width in pixels that is reserved per character at 11 px: that of Verdana's widest lower-case
 * letters, so that the text fits in other fonts too.
 */
const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;

/** The badge as an SVG image without fonts, scripts or external references. */
export function renderBadgeSvg(input: BadgeInput): string {
  const { label, message, color } = badge(input);
  const left = boxWidth(label);
  const right = boxWidth(message);
  const width = left + right;
  const alt = `${label}: ${message}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${alt}">`,
    `  <title>${alt}</title>`,
    `  <clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '  <g clip-path="url(#round)">',
    `    <rect width="${left}" height="${HEIGHT}" fill="#${LABEL_COLOUR}"/>`,
    `    <rect x="${left}" width="${right}" height="${HEIGHT}" fill="#${color}"/>`,
    '  </g>',
    '  <g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">',
    `    <text x="${left / 2}" y="14">${label}</text>`,
    `    <text x="${left + right / 2}" y="14">${message}</text>`,
    '  </g>',
    '</svg>',
    '',
  ].join('\n');
}

/**
 * Width in pixels of the box around a text.
 * @param text one of our own: ASCII, without characters that XML escapes
 */
function boxWidth(text: string): number {
  return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}
