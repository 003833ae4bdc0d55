import { openIn, type Figures } from '../../core/findings/counts.js';
import type { Severity } from '../../core/scale/severity.js';
import { number } from '../text/words.js';

/** What a badge is made from. */
export interface BadgeInput {
  /** The figures of the dashboard. */
  readonly figures: Pick<Figures, Severity | 'overdue'>;
  /** Whether every scanner that had to run completed its run. */
  readonly complete: boolean;
}

/** A badge as shields.io reads it from an address. @see https://shields.io/badges/endpoint-badge */
export interface EndpointBadge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  /** `rrggbb` */
  readonly color: string;
}

/**
 * Backgrounds on which white text has a contrast of at least 4.5 to 1.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
const COLOURS = { red: 'c62828', orange: 'b45309', green: '2e7d32', grey: '616161' } as const;
const LABEL_COLOUR = '444444';
const LABEL = 'security';

/** The badge's words and colour. A scan that is not complete never makes a green badge. */
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

/** The badge as shields.io reads it. */
export function renderBadgeJson(input: BadgeInput): string {
  return `${JSON.stringify(badge(input), null, 2)}\n`;
}

/**
 * Width of a character at 11 px, in pixels: as wide as Verdana's widest lower-case letters, so that
 * no other font needs more.
 */
const CHARACTER_WIDTH = 7.5;
const PADDING = 6;
const HEIGHT = 20;

/** The badge as a picture that needs nothing else: no font, no script, no other address. */
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
 * Pixels of a box that holds a text.
 * @param text our own words and figures: ASCII, and nothing that XML reads
 */
function boxWidth(text: string): number {
  return Math.ceil(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}
