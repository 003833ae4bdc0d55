import type { Coverage, SideCoverage } from '../../core/findings/coverage.js';
import type { Observation } from '../../core/findings/finding.js';
import type { Policy } from '../../core/policy/policy.js';
import { messageOf } from '../../system/errors.js';
import type { Repository } from '../../system/git.js';
import type { Tree } from '../../system/tree.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { identified, LineTexts } from '../shared/sarif/findings.js';
import { LineMap, renamesByGit } from '../shared/sarif/lines.js';
import { NOT_ASKED, reportOf, timed, type ReportParts } from '../shared/scan-report.js';
import { coverageOfFiles } from '../shared/unseen-files.js';
import { isBelow } from '../shared/wanted.js';
import { loadSarif, type Loaded } from './load.js';
import { baselineOf, originNotes, type Before, type TrackedResults } from './origin.js';
import type { Search } from './read.js';
import { openResults } from './sides.js';

/** The inputs for SARIF files. */
export interface SarifOptions {
  /**
   * Absolute path of the directory that the globs are relative to. No file may lie outside of it.
   */
  readonly workspace: string;
  /** Absolute path of the scanned tree's root, to which paths in SARIF files are relative. */
  readonly root: string;
  readonly sarif: readonly string[];
  readonly sarifBase: readonly string[];
  /** Whether this run judges a change, even if its base could not be read. */
  readonly compares: boolean;
  /** Reads what issues record of earlier results; null when they are not or cannot be read. */
  readonly tracked: () => Promise<TrackedResults | null>;
  /** The repository with the compared commits; null when there is no git. */
  readonly repository: Repository | null;
}

/** The sources are known only after the files were read. */
const SARIF = { name: 'sarif', sources: [] } as const;

/** Creates the scanner that reads SARIF files of other tools. */
export function createSarifScanner(options: SarifOptions): Scanner {
  return {
    ...SARIF,
    skipped: (policy: Policy) => (policy.scan.sarif.length + options.sarif.length === 0 ? NOT_ASKED : null),
    scan: (context) => timed(() => scanOrFail(options, context)),
  };
}

/** Where to look for the SARIF files of the scanned tree. */
export function searchesOf(
  { workspace, root, sarif }: Pick<SarifOptions, 'workspace' | 'root' | 'sarif'>,
  policy: Policy,
): Search[] {
  return [
    { directory: workspace, globs: sarif, from: 'sarif' },
    { directory: root, globs: policy.scan.sarif, from: 'scan.sarif of the policy' },
  ];
}

async function scanOrFail(options: SarifOptions, context: ScanContext): Promise<ScanResult> {
  try {
    return await scan(options, context);
  } catch (error) {
    return resultOf({ problems: [messageOf(error)] });
  }
}

async function scan(options: SarifOptions, context: ScanContext): Promise<ScanResult> {
  const { head, policy } = context;
  const roots = [options.root];
  const loaded = await loadSarif(searchesOf(options, policy), head, roots);
  const before = await beforeOf(options, context, roots);
  const lines = before?.lines ?? null;
  const { directory } = context;
  const judged = await openResults(loaded, { lines, compares: options.compares, directory });
  const texts = new LineTexts(head);
  const observations = await Promise.all(judged.open.map((imported) => identified(imported, texts)));
  const sources = [...new Set(loaded.runs.map(({ source }) => source))].sort();
  return resultOf({
    head: observations,
    base: await baselineOf(judged.open, observations, before),
    moved: before === null ? new Map() : inverse(await before.lines.renamed()),
    version: versionsOf(loaded),
    sources,
    coverage: coverageOf(loaded, before?.loaded ?? null, directory),
    notes: [
      ...originNotes(sources, before),
      ...judged.notes,
      ...(before?.loaded?.problems ?? []).map(
        (problem) => `of the base, so its tools' findings count as introduced: ${problem}`,
      ),
    ],
    problems: loaded.problems,
  });
}

/** What results are compared with; null when nothing is compared. */
async function beforeOf(
  options: SarifOptions,
  context: ScanContext,
  roots: readonly string[],
): Promise<Before | null> {
  const { head, base, policy } = context;
  if (base === null) return null;
  const lines = new LineMap(head, base, renamesByGit(options.repository));
  const loaded = await loadBase(options, base, roots);
  return { base, lines, loaded, tracked: await options.tracked(), policy };
}

/** Reads the SARIF files of the base; null when none are given. */
async function loadBase(options: SarifOptions, base: Tree, roots: readonly string[]): Promise<Loaded | null> {
  if (options.sarifBase.length === 0) return null;
  return loadSarif(
    [{ directory: options.workspace, globs: options.sarifBase, from: 'sarif-base' }],
    base,
    roots,
  );
}

/**
 * Files of results that were read, and what their tools did not look at. A file that cannot be used
 * fails the scan, since a tool's results are then missing.
 */
function coverageOf(head: Loaded, base: Loaded | null, directory: string): Coverage {
  const side = ({ files, runs }: Loaded): SideCoverage => {
    const unseen = runs.flatMap((run) => run.unseen);
    return coverageOfFiles(
      files.length,
      unseen.filter(({ where }) => isBelow(directory, where)),
    );
  };
  return { head: side(head), base: base === null ? null : side(base) };
}

/** The tools with their versions, each once. */
function versionsOf({ runs }: Loaded): string {
  const words = runs.map(({ source, version }) => `${source.slice('sarif:'.length)} ${version}`.trim());
  return [...new Set(words)].sort().join(', ');
}

function inverse(map: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...map].map(([key, value]) => [value, key]));
}

interface Outcome extends ReportParts {
  readonly head?: readonly Observation[];
  readonly base?: readonly Observation[];
  readonly moved?: ReadonlyMap<string, string>;
}

function resultOf({ head = [], base = [], moved = new Map(), ...parts }: Outcome): ScanResult {
  return { report: reportOf(SARIF, parts), head, base, moved };
}
