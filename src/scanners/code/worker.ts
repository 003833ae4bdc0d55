import { parentPort, workerData } from 'node:worker_threads';
import type { Corpus } from './corpus.js';
import { corpusFiles } from './corpus-files.js';
import { Analyser, type FileResult } from './engine/analyser.js';
import { OUT_OF_STEPS } from './engine/machine.js';
import { MODELS } from './models/index.js';
import { RULES } from './rules/index.js';

/** The data that a worker thread is started with. */
export interface WorkerJob {
  readonly corpus: Corpus;
  readonly disabled: readonly string[];
}

/** One file to analyse. */
export interface Task {
  readonly path: string;
  /**
   * Whether it is the first file of a share; its result must not depend on files that were loaded
   * for another share.
   */
  readonly first: boolean;
}

/** Analyses the file of a task. */
export function perform(analyser: Analyser, { path, first }: Task): FileResult {
  if (first) analyser.forget();
  const result = analyser.analyse(path);
  return result.partly?.startsWith(OUT_OF_STEPS) === true ? analyser.analyseAgain(path) : result;
}

/** Creates an analyser for a corpus with the rules that are not disabled. */
export function createAnalyser({ corpus, disabled }: WorkerJob): Analyser {
  const rules = RULES.filter((rule) => !disabled.includes(rule.id));
  return new Analyser(corpusFiles(corpus), MODELS, rules);
}

/** The program of a worker thread: analyses one file per message until the thread is ended. */
export function work(): void {
  const analyser = createAnalyser(workerData as WorkerJob);
  parentPort?.on('message', (task: Task) => {
    parentPort?.postMessage(perform(analyser, task));
  });
}
