import { Analyser, type FileResult } from '../../../src/scanners/code/engine/analyser.js';
import type { Finding } from '../../../src/scanners/code/engine/rules/report.js';
import { distinct } from '../../../src/scanners/code/findings.js';
import { MODELS } from '../../../src/scanners/code/models/index.js';
import { RULES } from '../../../src/scanners/code/rules/index.js';
import { isTest } from '../../../src/scanners/code/select.js';

/** What the analysis of some files by their contents gave. */
export interface Analysis {
  readonly results: readonly FileResult[];
  /** Findings of every confidence, by place. */
  readonly findings: readonly Finding[];
}

/** Analyses files that exist only in the test, each with what it imports. */
export function analyseFiles(files: Readonly<Record<string, string>>): Analysis {
  const analyser = new Analyser(
    {
      aliases: [],
      has: (path) => path in files,
      read: (path) => files[path] ?? null,
      isLibrary: () => false,
      isTest,
    },
    MODELS,
    RULES,
  );
  const results = Object.keys(files).map((path) => analyser.analyse(path));
  return { results, findings: distinct(results) };
}

/** Rules that report in one file with enough confidence to count: `rule:line`, in order. */
export function reported(text: string, path = 'app.ts'): string[] {
  return analyseFiles({ [path]: text })
    .findings.filter(({ confidence }) => confidence !== 'low')
    .map(({ rule, place }) => `${rule}:${place.line ?? 0}`);
}
