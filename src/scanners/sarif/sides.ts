import type { LineMap } from '../shared/sarif/lines.js';
import type { Imported } from '../shared/sarif/result.js';
import type { Loaded } from './load.js';

/** The results that count, and notes about the others. */
export interface Judged {
  readonly open: readonly Imported[];
  readonly notes: readonly string[];
}

interface Comparison {
  /** Null when there is no base. */
  readonly lines: LineMap | null;
  readonly compares: boolean;
  /** The scanned directory; `''` for the whole tree. */
  readonly directory: string;
}

/**
 * Leaves out results outside of the scanned directory and suppressed ones. In a comparison a
 * suppression counts only if the line and the one before it are unchanged, so that a change cannot
 * suppress its own findings.
 */
export async function openResults(loaded: Loaded, comparison: Comparison): Promise<Judged> {
  const all = loaded.runs.flatMap(({ results }) => results);
  const here = all.filter(({ observation }) =>
    isHere(observation.place.path, comparison.directory, loaded.files),
  );
  const open: Imported[] = [];
  const count = { suppressed: 0, ignored: 0 };
  for (const imported of here) {
    if (imported.suppressed && (await isHonoured(imported, comparison))) count.suppressed += 1;
    else {
      open.push(imported);
      if (imported.suppressed) count.ignored += 1;
    }
  }
  const notes = [
    ...words(all.length - here.length, `outside ${comparison.directory} and left out`),
    ...words(count.suppressed, 'suppressed in the source, and left out'),
    ...words(count.ignored, 'suppressed by what this change brings, which has no effect on its own gate'),
  ];
  return { open, notes };
}

function isHere(path: string, directory: string, files: readonly string[]): boolean {
  return directory === '' || path.startsWith(`${directory}/`) || files.includes(path);
}

async function isHonoured({ observation }: Imported, { lines, compares }: Comparison): Promise<boolean> {
  if (!compares) return true;
  return lines !== null && (await lines.unchanged(observation.place, 1));
}

function words(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'result' : 'results'} of other tools: ${what}`];
}
