import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../src/core/findings/result.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { judge, noRecall } from '../../../src/run/pipeline.js';
import type { TrackedResults } from '../../../src/scanners/sarif/origin.js';
import { createSarifScanner } from '../../../src/scanners/sarif/run.js';
import type { Scanner } from '../../../src/scanners/scanner.js';
import type { Repository } from '../../../src/system/git.js';
import type { Tree } from '../../../src/system/tree.js';
import { temporaryDirectory, writeFiles, type Files } from '../../fixtures/git.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'sarif');

/** A SARIF file that a real tool wrote. */
export function realSarif(tool: string): string {
  return readFileSync(join(FIXTURES, `${tool}.sarif`), 'utf8');
}

/** A file that the real tools looked at, by its name there. */
export function sampleText(name: string): string {
  return readFileSync(join(FIXTURES, 'sample', `${name}.txt`), 'utf8');
}

/** The files that the real tools looked at, with `changes` on top. */
export function sample(changes: Readonly<Record<string, string>> = {}): MemoryTree {
  return new MemoryTree({
    'src/server.js': sampleText('server.js'),
    'app/tool.py': sampleText('tool.py'),
    '.github/workflows/build.yml': sampleText('build.yml'),
    'infra/main.tf': sampleText('main.tf'),
    'src/config.js': 'module.exports = {};\n',
    ...changes,
  });
}

/** What a run may be told. */
export interface SarifStage {
  /** Files of the workspace. */
  readonly files: Files;
  readonly sarif?: readonly string[];
  readonly sarifBase?: readonly string[];
  readonly head?: Tree;
  readonly base?: Tree | null;
  readonly directory?: string;
  readonly policy?: Partial<Policy['scan']>;
  /** The policy, apart from what it says about scans. */
  readonly whole?: Policy;
  readonly workspace?: string;
  /** What the issues know of earlier results. */
  readonly tracked?: TrackedResults;
  readonly repository?: Repository;
  /** Scanners besides. */
  readonly others?: readonly Scanner[];
}

/** Judges what SARIF files in a real workspace say. */
export async function judgeSarif(stage: SarifStage): Promise<Result> {
  const workspace = stage.workspace ?? temporaryDirectory();
  writeFiles(workspace, stage.files);
  const base = stage.base ?? null;
  const policy: Policy = {
    ...(stage.whole ?? DEFAULT_POLICY),
    scan: { ...DEFAULT_POLICY.scan, required: [], ...stage.policy },
  };
  const silent = (): void => undefined;
  return judge({
    head: stage.head ?? sample(),
    base,
    baseUnknown: null,
    directory: stage.directory ?? '',
    policy: {
      policy,
      origin: { path: null, ref: null, preset: policy.sla.preset, proposed: [], invalid: null },
      reasons: [],
    },
    scanners: [
      ...(stage.others ?? []),
      createSarifScanner({
        workspace,
        root: workspace,
        sarif: stage.sarif ?? ['*.sarif'],
        sarifBase: stage.sarifBase ?? [],
        compares: base !== null,
        tracked: () => Promise.resolve(stage.tracked ?? null),
        repository: stage.repository ?? null,
      }),
    ],
    asOf: '2026-11-24T12:00:00Z',
    recall: noRecall,
    scratch: workspace,
    log: { info: silent, warning: silent, debug: silent },
  });
}

/** `rule severity path:line origin`, one for each location, sorted. */
export function lines(result: Result): string[] {
  return result.findings
    .flatMap(({ source, rule, severity, locations }) =>
      locations.map(
        ({ path, line, origin }) => `${source} ${rule} ${severity} ${path}:${line ?? '-'} ${origin}`,
      ),
    )
    .sort();
}

/** A SARIF text of one run of a tool. */
export function sarifOf(run: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Tool' } }, results: [], ...run }],
  });
}

/** A result on a line of a file. */
export function resultAt(
  uri: string,
  startLine: number,
  extra: Readonly<Record<string, unknown>> = {},
): object {
  return {
    ruleId: 'rule',
    message: { text: 'It is bad.' },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
    ...extra,
  };
}
