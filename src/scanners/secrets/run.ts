import { counting } from '../shared/counting.js';
import type { SideCoverage } from '../../core/findings/coverage.js';
import type { Policy } from '../../core/policy/policy.js';
import { messageOf } from '../../system/errors.js';
import type { Repository } from '../../system/git.js';
import { VERSION } from '../../version.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { reportOf, timed } from '../shared/scan-report.js';
import { excludedPaths, isBelow, wantedPaths, type Wanted } from '../shared/wanted.js';
import { toObservations, type PlacedHit } from './findings.js';
import { searchHistory } from './history.js';
import { keptValues } from './kept-values.js';
import { Memory, searchTree, type Searched } from './scan-tree.js';
import { baseOf, leakedInHistory, stillMeant } from './sides.js';

/** What the secret scanner needs besides the trees. */
export interface SecretsOptions {
  /** The repository with the history; null when there is none. */
  readonly repository: Repository | null;
  /** Called with each value that was found, so that the runner masks it in the log. */
  readonly mask: (value: string) => void;
  /**
   * Tells whether a file of the working tree is another tool's SARIF report that this run reads.
   * Such a file may quote secrets.
   */
  readonly isReport: (path: string, policy: Policy) => boolean;
}

const SECRETS = { name: 'secrets', sources: ['secrets'] } as const;

/** Creates the scanner for credentials in source code. */
export function createSecretsScanner(options: SecretsOptions): Scanner {
  return {
    ...SECRETS,
    skipped: (policy: Policy) =>
      policy.scan.secrets.enabled ? null : 'the policy has scan.secrets.enabled: false',
    scan: (context) => timed(() => scanOrFail(options, context)),
  };
}

/**
 * Turns an error into a failed scan. Error messages name files and git commands, never the content
 * of files.
 */
async function scanOrFail(options: SecretsOptions, context: ScanContext): Promise<ScanResult> {
  try {
    return await scan(options, context);
  } catch (error) {
    return failed(messageOf(error));
  }
}

async function scan(options: SecretsOptions, context: ScanContext): Promise<ScanResult> {
  const { repository, mask } = options;
  const { exclude } = context.policy.scan.secrets;
  const wanted = wantedPaths(context.directory, exclude);
  const leftOut = {
    excluded: excludedPaths(context.directory, exclude),
    below: (path: string) => isBelow(context.directory, path),
  };
  const memory = new Memory();
  const onFile = counting('secrets', context.log);
  const found = await searchTree(context.head, inHead(options, context, wanted), memory, leftOut, onFile);
  const base = context.base === null ? null : await searchTree(context.base, wanted, memory, leftOut, onFile);
  const kept =
    context.base === null || base === null
      ? []
      : await keptValues({ ...base, tree: context.base }, { ...found, tree: context.head }, wanted);
  const head = { ...found, hits: stillMeant(base?.hits ?? [], [...found.hits, ...kept]) };
  const history = await historyOf(repository, context, (range, here) =>
    searchHistory(here, range, wanted, memory),
  );
  const leaked = leakedInHistory(history.hits, head.hits, base?.hits ?? []);
  for (const { value } of [...head.hits, ...leaked]) mask(value);
  const notes = [...history.notes, ...submoduleNotes(head)];
  const baseHits = base === null ? [] : baseOf(base.hits, head.hits);
  return resultOf(head, base, [...head.hits, ...leaked], baseHits, notes);
}

/**
 * In a commit all files are scanned; only in a working tree may a tool have just written a report.
 */
function inHead({ isReport }: SecretsOptions, { head, policy }: ScanContext, wanted: Wanted): Wanted {
  return head.commit !== null ? wanted : (path) => wanted(path) && !isReport(path, policy);
}

interface Range {
  readonly base: string;
  readonly head: string;
}

/** Searches the history between base and head; returns a note when that is not possible. */
async function historyOf(
  repository: Repository | null,
  { base, head }: ScanContext,
  search: (range: Range, repository: Repository) => Promise<PlacedHit[] | null>,
): Promise<{ hits: readonly PlacedHit[]; notes: readonly string[] }> {
  // Directories without commits have no history.
  if (base?.commit == null) return { hits: [], notes: [] };
  const headCommit = head.commit ?? (await repository?.headCommit()) ?? null;
  const only = 'secrets that a commit added and a later one removed were not looked for';
  if (repository === null || headCommit === null || !(await repository.has(headCommit)))
    return { hits: [], notes: [`${only}: the history is not here, so only the two trees were compared`] };
  const hits = await search({ base: base.commit, head: headCommit }, repository);
  if (hits !== null) return { hits, notes: [] };
  const why = 'the checkout is shallow, so only the two trees were compared. Check out with fetch-depth: 0';
  return { hits: [], notes: [`${only}: ${why}`] };
}

function submoduleNotes({ submodules }: Searched): string[] {
  return submodules.map(
    (path) => `no secrets were looked for in ${path} (a submodule; scan it in its own repository)`,
  );
}

/** If files could not be read and none was searched, the scan failed. */
function problemsOf({ files, unseen }: Searched): string[] {
  const broken = unseen.filter(({ reason }) => reason === 'unreadable' || reason === 'too-large');
  const [first] = broken;
  if (files > 0 || first === undefined) return [];
  return [
    `none of the ${broken.length} files could be searched, the first is ${first.where}: ${first.detail ?? first.reason}`,
  ];
}

function sideOf({ files, unseen }: Searched): SideCoverage {
  return { looked: { files, packages: 0 }, languages: {}, unseen };
}

function failed(problem: string): ScanResult {
  const report = reportOf(SECRETS, { version: VERSION, problems: [problem], files: 0 });
  return { report, head: [], base: [], moved: new Map() };
}

function resultOf(
  head: Searched,
  base: Searched | null,
  hits: readonly PlacedHit[],
  baseHits: readonly PlacedHit[],
  notes: readonly string[],
): ScanResult {
  const coverage = { head: sideOf(head), base: base === null ? null : sideOf(base) };
  const problems = problemsOf(head);
  return {
    report: reportOf(SECRETS, { version: VERSION, problems, notes, files: head.files, coverage }),
    head: toObservations(hits),
    base: toObservations(baseHits),
    moved: new Map(),
  };
}
