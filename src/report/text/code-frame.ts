import { mainLocation } from './locations.js';
import type { Finding, Place } from '../../core/findings/finding.js';
import { clip, plainText } from './terminal-text.js';

/** Lines of a file around a place. */
export interface Excerpt {
  /** 1-based number of the first line. */
  readonly start: number;
  /** Untrusted. */
  readonly lines: readonly string[];
}

/** The code at places, by `placeKey`. Only of those whose code may be shown. */
export type Excerpts = ReadonlyMap<string, Excerpt>;

/** The key of a place in `Excerpts`. */
export function placeKey({ path, line }: Pick<Place, 'path' | 'line'>): string {
  return `${line ?? 0}:${path}`;
}

/** One line of a code frame. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** Whether the finding is in this line. */
  readonly marked: boolean;
}

/** Tab stops in a frame, in columns. */
const TAB = '  ';

/**
 * The lines around a finding's main place, without what would lead a terminal; empty where its code
 * is not known or not shown.
 * @param width longest line, in characters
 */
export function codeFrame(
  finding: Pick<Finding, 'locations'>,
  excerpts: Excerpts,
  width: number,
): FrameLine[] {
  const place = mainLocation(finding);
  const excerpt = excerpts.get(placeKey(place));
  if (excerpt === undefined || place.line === null) return [];
  const [first, last] = [place.line, Math.max(place.line, place.endLine ?? place.line)];
  return excerpt.lines.map((line, index) => {
    const number = excerpt.start + index;
    return { number, text: fitted(line, width), marked: number >= first && number <= last };
  });
}

/** A line with its indentation kept, cut where it is too long. */
function fitted(line: string, width: number): string {
  const shown = line.replaceAll('\t', TAB);
  const indent = /^ */u.exec(shown)?.[0].slice(0, Math.max(0, width - 20)) ?? '';
  return `${indent}${clip(plainText(shown), Math.max(1, width - indent.length))}`;
}
