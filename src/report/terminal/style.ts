import type { Severity } from '../../core/scale/severity.js';

/**
 * Select Graphic Rendition codes.
 * @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', blue: '34' } as const;

/** Text styles that the terminal report uses. */
export type Style = keyof typeof CODES;

/** Adds the escape codes of styles to a text, or returns it unchanged. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/**
 * Creates a `Paint` function.
 * @param colour false when the output is not a terminal, or NO_COLOR is set
 */
export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text;
  return (text, ...styles) =>
    text === '' ? '' : `\u001B[${styles.map((style) => CODES[style]).join(';')}m${text}\u001B[0m`;
}

/** The text style for a severity. */
export function severityStyle(severity: Severity): readonly Style[] {
  return SEVERITY_STYLES[severity];
}

const SEVERITY_STYLES: Readonly<Record<Severity, readonly Style[]>> = {
  critical: ['bold', 'red'],
  high: ['red'],
  medium: ['yellow'],
  low: ['blue'],
};
