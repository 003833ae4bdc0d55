import type { Coverage } from '../../core/findings/coverage.js';
import type { Observation } from '../../core/findings/finding.js';
import type { ScanContext } from '../scanner.js';
import { isAside } from '../shared/aside-places.js';
import { suppressionNotes } from '../shared/suppression-notes.js';
import { inForce, suppress, suppressionsIn, withFormerIds } from '../shared/suppressions.js';
import { apply } from './apply.js';
import { readFiles, type ReadFiles } from './files.js';
import { notesOf, wordsOf } from './notes.js';
import { observe } from './observe.js';
import type { WorkflowFinding } from './rule.js';
import { WORKFLOW_RULES } from './rules/index.js';
import type { Selection } from './select.js';

/** The result of scanning workflows. */
export interface WorkflowScan {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  /** Base path to head path of files that moved without a change. */
  readonly moved: ReadonlyMap<string, string>;
  readonly coverage: Coverage;
  /** Why the scan is incomplete; empty when it is complete. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** The files to scan in each tree; null when there is no base. */
export interface Selections {
  readonly head: Selection;
  readonly base: Selection | null;
}

/**
 * Applies all rules to both trees. Also finds suppressed findings, unreadable files and moved
 * files.
 */
export async function scanWorkflows(context: ScanContext, selections: Selections): Promise<WorkflowScan> {
  const { disable } = context.policy.scan.workflows;
  const rules = WORKFLOW_RULES.filter(({ id }) => !disable.includes(id));
  const { directory } = context;
  const head = await readFiles(context.head, directory, selections.head);
  const base =
    context.base === null || selections.base === null
      ? null
      : await readFiles(context.base, directory, selections.base, head.known);
  const moved = await movedFiles(context, selections);
  const before = base === null ? null : base.sources.flatMap(({ path, text }) => suppressionsIn(path, text));
  const written = head.sources.flatMap(({ path, text }) => suppressionsIn(path, text));
  const suppressions = inForce(written, before);
  const observed = ({ repository }: ReadFiles): Observation[] =>
    observe(
      apply(rules, repository).map((finding) =>
        isSample(finding, directory) ? { ...finding, confidence: 'low' } : finding,
      ),
    );
  const found = observed(head);
  const inBase = base === null ? [] : isSame(head, base) ? found : observed(base);
  const inHead = withFormerIds({ head: found, base: inBase, moved }, written);
  const judged = suppress(inHead, suppressions.counted);
  return {
    head: judged.open,
    base: suppress(withFormerIds({ head: inBase, base: [], moved }, before ?? []), before ?? []).open,
    moved,
    coverage: { head: head.coverage, base: base?.coverage ?? null },
    problems: problemsOf(head),
    notes: notesOf({
      unseen: head.coverage.unseen,
      added: suppressions.added,
      silenced: suppressionNotes({ written, findings: inHead, judged }),
      unknownRules: disable.filter((id) => !WORKFLOW_RULES.some((rule) => rule.id === id)),
    }),
  };
}

/**
 * Whether two trees have identical files. Most pull requests change no workflow, so the base need
 * not be scanned again.
 */
function isSame(head: ReadFiles, base: ReadFiles): boolean {
  return (
    head.known.size === base.known.size &&
    [...base.known].every(([path, one]) => head.known.get(path) === one)
  );
}

/**
 * Whether a finding is in an action of tests or examples. Actions below `.github` always count as
 * in use.
 */
function isSample({ source }: WorkflowFinding, directory: string): boolean {
  const path = directory === '' ? source.path : source.path.slice(directory.length + 1);
  return !path.startsWith('.github/') && isAside(path, 'workflows');
}

/** If files could not be read and none was, the scan failed. */
function problemsOf({ coverage, sources }: ReadFiles): string[] {
  const unread = coverage.unseen.filter(({ reason }) => reason === 'unreadable' || reason === 'too-large');
  const [first] = unread;
  if (first === undefined || sources.length > 0) return [];
  return [
    `none of the ${unread.length} workflow files could be read, the first is ${wordsOf(first)}. Mend them, or exclude them (scan.workflows.exclude)`,
  ];
}

/** Files that moved without a change: base path to head path. */
async function movedFiles({ head, base }: ScanContext, selections: Selections): Promise<Map<string, string>> {
  const moved = new Map<string, string>();
  if (base === null || selections.base === null) return moved;
  const [inHead, inBase] = [pathsOf(selections.head), pathsOf(selections.base)];
  const gone = inBase.filter((path) => !inHead.includes(path));
  const fresh = inHead.filter((path) => !inBase.includes(path));
  if (gone.length === 0 || fresh.length === 0) return moved;
  const byContent = new Map<string, string>();
  for (const path of fresh) byContent.set(await head.contentId(path), path);
  for (const path of gone) {
    const id = await base.contentId(path);
    const target = byContent.get(id);
    if (target !== undefined) moved.set(path, target);
    byContent.delete(id);
  }
  return moved;
}

function pathsOf({ files }: Selection): string[] {
  return files.map(({ path }) => path);
}
