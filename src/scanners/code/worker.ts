import { parentPort, workerData } from 'node:worker_threads';
import type { Corpus } from './corpus.js';
import { corpusFiles } from './corpus-files.js';
import { Analyser, type FileResult } from './engine/analyser.js';
import { OUT_OF_STEPS } from './engine/machine.js';
import type { Circle } from './engine/modules/import-graph.js';
import { MODELS } from './models/index.js';
import type { Task } from './plan.js';
import { RULES } from './rules/index.js';

/** The data that a worker thread is started with. */
export interface WorkerJob {
  readonly corpus: Corpus;
  /** Files that import each other. */
  readonly circles: readonly Circle[];
  readonly disabled: readonly string[];
}

/** Analyses the file of a task. */
export function perform(analyser: Analyser, { path, drop }: Task): FileResult {
  const once = analyser.analyse(path);
  const result = once.partly?.startsWith(OUT_OF_STEPS) === true ? analyser.analyseAgain(path) : once;
  analyser.drop(drop);
  return result;
}

/** Creates an analyser for a corpus with the rules that are not disabled. */
export function createAnalyser({ corpus, circles, disabled }: WorkerJob): Analyser {
  const rules = RULES.filter((rule) => !disabled.includes(rule.id));
  return new Analyser(corpusFiles(corpus, circles), MODELS, rules);
}

/** The program of a worker thread: analyses one file per message until the thread is ended. */
export function work(): void {
  const analyser = createAnalyser(workerData as WorkerJob);
  parentPort?.on('message', (task: Task) => {
    parentPort?.postMessage(perform(analyser, task));
  });
}
