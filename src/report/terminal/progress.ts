import { placeWords } from '../text/locations.js';
import { clip } from '../text/terminal-text.js';
import { count } from '../text/words.js';

/** A phase of a run that is not over. */
export interface Phase {
  readonly name: string;
  /** Files that are done; zero where they are not counted. */
  readonly files: number;
  /** The file that was looked at last; empty for none. Untrusted. */
  readonly file: string;
}

/**
 * Where a run is, on one line of a terminal: `12 s · code: 120 files, src/app.ts; osv-scanner`. The
 * phase that spoke last comes first.
 * @param seconds since the run began
 * @param columns of the terminal; the line is shorter
 */
export function progressLine(phases: readonly Phase[], seconds: number, columns: number): string {
  const words = phases.map(({ name, files, file }, index) => {
    const counted = files === 0 ? '' : `: ${count(files, 'file')}`;
    const at = file === '' || index > 0 ? '' : `, ${placeWords({ path: file, line: null })}`;
    return `${name}${counted}${at}`;
  });
  return clip(`${Math.floor(seconds)} s · ${words.join('; ')}`, Math.max(10, columns - 1));
}
