import { counting } from '../shared/counting.js';
import type { Coverage, SideCoverage } from '../../core/findings/coverage.js';
import type { Observation } from '../../core/findings/finding.js';
import type { ScanContext } from '../scanner.js';
import { suppressionNotes } from '../shared/suppression-notes.js';
import { inForce, suppress, withFormerIds } from '../shared/suppressions.js';
import { linesIn } from './corpus.js';
import type { FileResult } from './engine/analyser.js';
import type { Finding } from './engine/rules/report.js';
import { distinct, observe } from './findings.js';
import { findingsOfApps, withApps } from './forge/scan.js';
import { countLanguages } from './languages.js';
import { notesOf } from './notes.js';
import { analyseAll } from './pool.js';
import { followFrom, reachedBy } from './reach.js';
import { RULES } from './rules/index.js';
import { fileItem } from '../shared/unseen-files.js';
import { differenceOf, readSides, reusable, type Difference, type Side } from './side.js';
import { suppressionsOf } from './suppressions.js';

/** The result of a code scan. */
export interface CodeScan {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  /** Base path to head path of files that moved without a change. */
  readonly moved: ReadonlyMap<string, string>;
  /** Number of files analysed in the head. */
  readonly files: number;
  readonly coverage: Coverage;
  /** Why the scan is incomplete; empty when it is complete. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Analyses both trees, and reports suppressed findings, files that were not analysed, and moved
 * files.
 */
export async function scanCode(context: ScanContext): Promise<CodeScan> {
  const { head: headTree, base: baseTree, directory, policy } = context;
  const { disable, tests, 'library-parameters': libraryParameters } = policy.scan.code;
  const sides = await readSides(headTree, baseTree, directory, policy.scan.code);
  const scope = { directory, exclude: policy.scan.code.exclude };
  const baseApps =
    sides.base === null || baseTree === null ? null : await withApps(sides.base, baseTree, scope);
  const headApps = await withApps(sides.head, headTree, scope, baseApps?.manifests ?? []);
  const [head, base] = [headApps.side, baseApps?.side ?? null];
  const difference = base === null ? null : differenceOf(head, base);
  const { headResults, baseResults } = await analyse(
    head,
    base,
    difference,
    disable,
    counting('code', context.log),
  );
  const ofHead = await findingsOfApps(headApps, disable);
  const ofBase = baseApps === null ? [] : await findingsOfApps(baseApps, disable);
  const moved = difference?.moved ?? new Map<string, string>();
  const before = base === null ? null : suppressionsOf(base.corpus);
  const written = suppressionsOf(head.corpus);
  const suppressions = inForce(written, before);
  const rules = new Map(RULES.map((rule) => [rule.id, rule]));
  const observed = (
    results: readonly FileResult[],
    { corpus }: Side,
    more: readonly Finding[],
  ): Observation[] =>
    observe(
      distinct(results, more, libraryParameters),
      rules,
      tests,
      reachedBy(results, corpus.entries, 'unshipped'),
      linesIn(corpus),
    );
  const inBase = base === null ? [] : observed(baseResults, base, ofBase);
  const inHead = withFormerIds({ head: observed(headResults, head, ofHead), base: inBase, moved }, written);
  const judged = suppress(inHead, suppressions.counted);
  const unknownRules = disable.filter((id) => !rules.has(id));
  const languages = countLanguages(await headTree.files(), directory);
  return {
    head: judged.open,
    base: suppress(withFormerIds({ head: inBase, base: [], moved }, before ?? []), before ?? []).open,
    moved,
    files: headResults.length,
    coverage: {
      head: { ...coverageOf(head, headResults), languages },
      base:
        base === null || baseTree === null
          ? null
          : {
              ...coverageOf(base, baseResults),
              languages: countLanguages(await baseTree.files(), directory),
            },
    },
    problems: problems(head, headResults),
    notes: [
      ...notesOf({ suppressions, unknownRules }),
      ...suppressionNotes({ written, findings: inHead, judged }),
    ],
  };
}

async function analyse(
  head: Side,
  base: Side | null,
  difference: Difference | null,
  disabled: readonly string[],
  onFile: (path: string) => void,
): Promise<{ headResults: FileResult[]; baseResults: FileResult[] }> {
  const inHead = (paths: readonly string[]): Promise<FileResult[]> =>
    analyseAll(paths, { corpus: head.corpus, disabled }, onFile);
  const headResults = await followFrom(head, inHead);
  if (base === null || difference === null) return { headResults, baseResults: [] };
  const shared = reusable(headResults, difference);
  // Files that are used in the head only are analysed in the base too.
  const reached = new Set(headResults.map(({ path }) => path));
  const leftOut = new Set([...base.leftOut].filter((path) => !reached.has(path)));
  const baseResults = await followFrom({ ...base, leftOut }, async (paths) => {
    const again = paths.filter((path) => !shared.has(path));
    const fresh = await analyseAll(again, { corpus: base.corpus, disabled }, onFile);
    return [...paths.flatMap((path) => shared.get(path) ?? []), ...fresh];
  });
  // Likewise files that are used in the base only, so that they do not count as hidden by the
  // change.
  const inBase = new Set(baseResults.map(({ path }) => path));
  const dropped = [...head.leftOut].filter((path) => inBase.has(path) && !reached.has(path));
  return { headResults: [...headResults, ...(await inHead(dropped))], baseResults };
}

/** The files that were analysed completely, and items for those that were not. */
function coverageOf(side: Side, results: readonly FileResult[]): Omit<SideCoverage, 'languages'> {
  const analysed = new Set(results.map(({ path }) => path));
  const left = [...side.aside]
    .filter(([path]) => !analysed.has(path))
    .map(([path, { reason }]) => fileItem(path, reason));
  const broken = results.flatMap(({ path, unparsed, partly }) => {
    if (unparsed !== null) return [fileItem(path, 'unreadable', unparsed)];
    return partly === null ? [] : [fileItem(path, 'partly', partly)];
  });
  const unseen = [...side.unseen, ...left, ...broken].sort((a, b) => (a.where < b.where ? -1 : 1));
  const partly = side.unseen.filter(({ where }) => analysed.has(where)).length;
  return { looked: { files: results.length - broken.length - partly, packages: 0 }, unseen };
}

/** Nothing that could be analysed at all is no clean scan, nor is what a clock cut short. */
function problems(side: Side, results: readonly FileResult[]): string[] {
  const hung = results.filter((result) => result.hung === true);
  if (hung.length > 0)
    return hung.map(
      ({ path, unparsed }) =>
        `${path} ${unparsed ?? ''}, so its thread was ended. Run it again on a runner that is less busy, or exclude the file (scan.code.exclude)`,
    );
  const unread = side.unseen.filter(({ reason }) => reason === 'unreadable' || reason === 'too-large');
  const failed = results.filter(({ unparsed }) => unparsed !== null);
  const wanted = results.length + unread.length;
  if (wanted === 0 || failed.length + unread.length < wanted) return [];
  const first =
    failed[0] === undefined
      ? `${unread[0]?.where ?? ''} (${unread[0]?.detail ?? ''})`
      : `${failed[0].path} (${failed[0].unparsed ?? ''})`;
  return [
    `none of the ${wanted} files could be analysed, the first is ${first}. Mend them, or exclude them (scan.code.exclude)`,
  ];
}
