import type { Observation } from '../../core/findings/finding.js';
import type { ScanContext } from '../scanner.js';
import type { FileResult } from './engine/analyser.js';
import type { Finding } from './engine/rules/report.js';
import { distinct, observe } from './findings.js';
import { notesOf } from './notes.js';
import { analyseAll } from './pool.js';
import { RULES } from './rules/index.js';
import { differenceOf, readSides, reusable, type Difference, type Side } from './side.js';
import { inForce, isSuppressed, suppressionsOf } from './suppressions.js';

/** What a code scan found. */
export interface CodeScan {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  /** Base path to head path of files that moved as they are. */
  readonly moved: ReadonlyMap<string, string>;
  /** Files analysed in the head. */
  readonly files: number;
  /** Why the scan is not complete; empty when it is. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Analyses both trees, and tells what is suppressed, what was not analysed, and what moved. */
export async function scanCode({
  head: headTree,
  base: baseTree,
  directory,
  policy,
}: ScanContext): Promise<CodeScan> {
  const { disable, tests } = policy.scan.code;
  const { head, base } = await readSides(headTree, baseTree, directory, policy.scan.code);
  const difference = base === null ? null : differenceOf(head, base);
  const { headResults, baseResults } = await analyse(head, base, difference, disable);
  const moved = difference?.moved ?? new Map<string, string>();
  const before = base === null ? null : suppressionsOf(base.corpus);
  const suppressions = inForce(suppressionsOf(head.corpus), before, moved);
  const rules = new Map(RULES.map((rule) => [rule.id, rule]));
  const inHead = distinct(headResults);
  const open = inHead.filter((finding) => !isSuppressed(suppressions.counted, finding));
  const toObservations = (findings: readonly Finding[]): Observation[] => observe(findings, rules, tests);
  // What could not be looked at in the head is not repaired there.
  const unseen = new Set(headResults.flatMap(({ path, unparsed }) => (unparsed === null ? [] : [path])));
  const inBase =
    before === null
      ? []
      : distinct(baseResults)
          .filter((finding) => !isSuppressed(before, finding))
          .filter(({ place }) => !unseen.has(moved.get(place.path) ?? place.path));
  const unknownRules = disable.filter((id) => !rules.has(id));
  return {
    head: toObservations(open),
    base: toObservations(inBase),
    moved,
    files: head.corpus.files.length,
    problems: problems(head, headResults),
    notes: notesOf({
      side: head,
      results: headResults,
      suppressions,
      suppressed: inHead.length - open.length,
      unknownRules,
    }),
  };
}

async function analyse(
  head: Side,
  base: Side | null,
  difference: Difference | null,
  disabled: readonly string[],
): Promise<{ headResults: FileResult[]; baseResults: FileResult[] }> {
  const pathsOf = (side: Side): string[] => side.corpus.files.map(([path]) => path);
  const headResults = await analyseAll(pathsOf(head), { corpus: head.corpus, disabled });
  if (base === null || difference === null) return { headResults, baseResults: [] };
  const shared = reusable(headResults, difference);
  const again = pathsOf(base).filter((path) => !shared.has(path));
  const fresh = await analyseAll(again, { corpus: base.corpus, disabled });
  const kept = pathsOf(base).flatMap((path) => shared.get(path) ?? []);
  return { headResults, baseResults: [...kept, ...fresh] };
}

/** Nothing that could be analysed at all is no clean scan. */
function problems(side: Side, results: readonly FileResult[]): string[] {
  const failed = results.filter(({ unparsed }) => unparsed !== null);
  const wanted = results.length + side.unread.length;
  if (wanted === 0 || failed.length + side.unread.length < wanted) return [];
  const first = failed[0] === undefined ? side.unread[0] : `${failed[0].path} (${failed[0].unparsed ?? ''})`;
  return [
    `none of the ${wanted} files could be analysed, the first is ${first ?? ''}. Mend them, or exclude them (scan.code.exclude)`,
  ];
}
