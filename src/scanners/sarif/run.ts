import type { Observation } from '../../core/finding.js';
import type { Policy } from '../../core/policy.js';
import { messageOf } from '../../system/errors.js';
import { reportOf, type ReportParts } from '../report.js';
import type { Scanner, ScanContext, ScanResult } from '../scanner.js';
import { identified, LineTexts } from './findings.js';
import { LineMap } from './lines.js';
import { loadSarif, type Loaded } from './load.js';
import { baselineOf, openResults } from './sides.js';
import type { Search } from './read.js';

/** What the inputs say about SARIF files. */
export interface SarifOptions {
  /** Absolute: the directory that globs of the inputs are relative to, and that no file may lie outside. */
  readonly workspace: string;
  /** Absolute: the root of the scanned tree, to which paths in SARIF files are relative. */
  readonly root: string;
  readonly sarif: readonly string[];
  readonly sarifBase: readonly string[];
  /** Whether this run judges a change, also where its base could not be had. */
  readonly compares: boolean;
}

/** Which sources it covers is known once the files are read. */
const SARIF = { name: 'sarif', sources: [] } as const;

/** The scanner that reads what other tools have found. */
export function createSarifScanner(options: SarifOptions): Scanner {
  return {
    ...SARIF,
    skipped: (policy: Policy) =>
      policy.scan.sarif.length + options.sarif.length === 0
        ? 'neither the policy (scan.sarif) nor the input sarif names a file'
        : null,
    scan: async (context) => {
      const started = performance.now();
      const result = await scanOrFail(options, context);
      return { ...result, report: { ...result.report, ms: Math.round(performance.now() - started) } };
    },
  };
}

async function scanOrFail(options: SarifOptions, context: ScanContext): Promise<ScanResult> {
  try {
    return await scan(options, context);
  } catch (error) {
    return resultOf({ problems: [messageOf(error)] });
  }
}

async function scan(options: SarifOptions, context: ScanContext): Promise<ScanResult> {
  const { head, base, policy } = context;
  const roots = [options.root];
  const inHead: Search[] = [
    { directory: options.workspace, globs: options.sarif, from: 'sarif' },
    { directory: options.root, globs: policy.scan.sarif, from: 'scan.sarif of the policy' },
  ];
  const loaded = await loadSarif(inHead, head, roots);
  const before = await loadBase(options, context, roots);
  const lines = base === null ? null : new LineMap(head, base);
  const judged = await openResults(loaded, before, {
    lines,
    compares: options.compares,
    directory: context.directory,
  });
  const texts = new LineTexts(head);
  const observations = await Promise.all(judged.open.map((imported) => identified(imported, texts)));
  const baseline = await baselineOf(judged, observations, before, { lines, base });
  return resultOf({
    head: observations,
    base: baseline,
    moved: lines === null || before === null ? new Map() : inverse(await lines.renamed()),
    version: versionsOf(loaded),
    sources: [...new Set(loaded.runs.map(({ source }) => source))].sort(),
    notes: [
      ...judged.notes,
      ...(before?.problems ?? []).map(
        (problem) => `of the base, so its tools' findings count as introduced: ${problem}`,
      ),
    ],
    problems: loaded.problems,
  });
}

/** Null where nothing is compared, or no SARIF files of the base are given. */
async function loadBase(
  options: SarifOptions,
  { base }: ScanContext,
  roots: readonly string[],
): Promise<Loaded | null> {
  if (base === null || options.sarifBase.length === 0) return null;
  return loadSarif(
    [{ directory: options.workspace, globs: options.sarifBase, from: 'sarif-base' }],
    base,
    roots,
  );
}

/** Every tool with its version, once. */
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
