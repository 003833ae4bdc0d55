import type { Observation } from '../../core/finding.js';
import type { Tree } from '../../system/tree.js';
import { identified, LineTexts } from './findings.js';
import type { LineMap } from './lines.js';
import type { Loaded } from './load.js';
import type { Imported } from './result.js';

/** The results that count, and what is to be said about the others. */
export interface Judged {
  readonly open: readonly Imported[];
  readonly notes: readonly string[];
}

interface Comparison {
  /** Null where there is no base. */
  readonly lines: LineMap | null;
  readonly compares: boolean;
  /** The scanned directory; `''` for all. */
  readonly directory: string;
}

/**
 * Leaves out what lies elsewhere and what is suppressed. A suppression that the change itself may have brought has no effect: it counts only where the
 * line, and the one before it, were there before.
 */
export async function openResults(
  loaded: Loaded,
  before: Loaded | null,
  comparison: Comparison,
): Promise<Judged> {
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
    ...originNotes(loaded, before, comparison),
    ...loaded.runs.flatMap((run) => run.notes),
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

/** By what each tool's findings were told to be introduced or not. */
function originNotes(loaded: Loaded, before: Loaded | null, { lines }: Comparison): string[] {
  if (lines === null) return [];
  const tools = [...new Set(loaded.runs.map(({ source }) => source))].sort();
  const byFile = tools.filter((source) => isInBase(source, before));
  const byLine = tools.filter((source) => !isInBase(source, before) && !isUnreadable(before));
  return [
    ...(byFile.length === 0 ? [] : [`introduced or not, by the SARIF files of the base: ${names(byFile)}`]),
    ...(byLine.length === 0
      ? []
      : [`introduced or not, by the lines that changed (no sarif-base): ${names(byLine)}`]),
  ];
}

function names(sources: readonly string[]): string {
  return sources.map((source) => source.slice('sarif:'.length)).join(', ');
}

function isInBase(source: string, before: Loaded | null): boolean {
  return before?.runs.some((run) => run.source === source) === true;
}

/** Files of the base that could not be used may be any tool's: then nothing is known to be old. */
function isUnreadable(before: Loaded | null): boolean {
  return before !== null && before.problems.length > 0;
}

/**
 * What counts as the base's: for a tool with SARIF files of the base, what they hold; for another one, its results on lines that were there before.
 * Further ways to know (issues that track a finding) would add theirs here.
 * @param observations those of the open results, in their order
 */
export async function baselineOf(
  { open }: Judged,
  observations: readonly Observation[],
  before: Loaded | null,
  { lines, base }: { readonly lines: LineMap | null; readonly base: Tree | null },
): Promise<Observation[]> {
  if (lines === null || base === null) return [];
  const texts = new LineTexts(base);
  const old = (before?.runs ?? []).flatMap(({ results }) => results).filter(({ suppressed }) => !suppressed);
  const baseline = await Promise.all(old.map((imported) => identified(imported, texts)));
  for (const [index, { observation }] of open.entries()) {
    const identity = observations[index];
    if (identity === undefined || isInBase(observation.source, before) || isUnreadable(before)) continue;
    if (await lines.unchanged(observation.place)) baseline.push(identity);
  }
  return baseline;
}
