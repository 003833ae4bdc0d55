import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../system/errors.js';
import type { Corpus } from './corpus.js';
import type { FileResult } from './engine/analyser.js';
import { THREAD } from './thread-call.js';
import { corpusFiles } from './corpus-files.js';
import { circlesOf, importGraph, type Circle, type ImportGraph } from './engine/modules/import-graph.js';
import { tasksFor, type Task } from './plan.js';
import { createAnalyser, perform, type WorkerJob } from './worker.js';

/** With fewer bytes, a thread of its own is not worth its start. */
const WORTH_THREAD = 400_000;

/**
 * Memory limits of the thread, in megabytes. A file that needs more is reported as not analysed.
 * `Young` is the memory for short-lived objects.
 */
const THREAD_MEMORY = { maxOldGenerationSizeMb: 280, maxYoungGenerationSizeMb: 48, stackSizeMb: 8 };

/**
 * After which time a thread counts as hanging, milliseconds; a file's own budget of steps ends it
 * long before. No clock decides what is found: the scan fails then.
 */
const FILE_TIME = 600_000;

/**
 * Path of the bundle, which is also the program of the worker threads; null when the code runs from
 * its sources.
 */
function workerProgram(): string | null {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'index.js');
  return existsSync(file) ? file : null;
}

/**
 * Analyses files, on a thread of its own where there are many. The results are in the order of the
 * paths. There is only one thread: each compiles the engine for itself and loads again what the
 * files of others import, and together they must stay below 400 MB. A second one takes half as much
 * processor time again, and leaves each only half of the memory for loaded files, which costs more
 * than it saves.
 * @param onFile told of each file before it is analysed
 */
export async function analyseAll(
  paths: readonly string[],
  { corpus, disabled }: Omit<WorkerJob, 'circles'>,
  onFile: (path: string) => void = () => undefined,
): Promise<FileResult[]> {
  if (paths.length === 0) return [];
  const wanted = new Set(paths);
  const bytes = corpus.files.reduce((sum, [path, , length]) => sum + (wanted.has(path) ? length : 0), 0);
  const program = bytes < WORTH_THREAD ? null : workerProgram();
  const { graph, circles } = importsOf(corpus);
  const tasks = told(tasksFor(wanted, graph, circles), onFile);
  const job = { corpus, disabled, circles: circles.filter(({ length }) => length > 1) };
  const results = new Map<string, FileResult>();
  if (program === null) {
    const analyser = createAnalyser(job);
    for (const task of tasks) results.set(task.path, perform(analyser, task));
  } else await runThreads(tasks, program, job, results);
  return paths.flatMap((path) => results.get(path) ?? []);
}

/** Gives out tasks one by one, and tells of each file. */
function* told(tasks: readonly Task[], onFile: (path: string) => void): Generator<Task, undefined> {
  for (const task of tasks) {
    onFile(task.path);
    yield task;
  }
}

/** Who imports whom in a corpus. */
interface Imports {
  readonly graph: ImportGraph;
  readonly circles: readonly Circle[];
}

const IMPORTS = new WeakMap<Corpus, Imports>();

/** Who imports whom in a corpus, read once. */
function importsOf(corpus: Corpus): Imports {
  const known = IMPORTS.get(corpus);
  if (known !== undefined) return known;
  const paths = corpus.files.map(([path]) => path);
  const graph = importGraph(paths, corpusFiles(corpus));
  const made = { graph, circles: circlesOf(graph) };
  IMPORTS.set(corpus, made);
  return made;
}

/** When a thread dies, only the present file is lost; another thread continues with the rest. */
async function runThreads(
  tasks: Iterator<Task, undefined>,
  program: string,
  job: WorkerJob,
  results: Map<string, FileResult>,
): Promise<void> {
  for (let failed = await runThread(tasks, program, job, results); failed !== null;) {
    const { path, reason, hung } = failed;
    const result = {
      path,
      findings: [],
      imports: [],
      called: [],
      offered: [],
      unparsed: reason,
      partly: null,
    };
    results.set(path, hung ? { ...result, hung: true } : result);
    failed = await runThread(tasks, program, job, results);
  }
}

/** A file that ended its thread. */
interface Failed {
  readonly path: string;
  readonly reason: string;
  readonly hung: boolean;
}

/**
 * Runs a thread until there are no more tasks. @returns the file at which it died and the reason,
 * or null
 */
function runThread(
  tasks: Iterator<Task, undefined>,
  program: string,
  job: WorkerJob,
  results: Map<string, FileResult>,
): Promise<Failed | null> {
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: job,
      argv: [THREAD],
      execArgv: [],
      env: {},
      resourceLimits: THREAD_MEMORY,
    });
    let path: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    const end = (reason: string, hung = false): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(path === undefined ? null : { path, reason, hung });
    };
    const next = (): void => {
      clearTimeout(timer);
      const { value: task } = tasks.next();
      path = task?.path;
      if (task === undefined) {
        end('');
        return;
      }
      timer = setTimeout(() => {
        end('took longer than ten minutes', true);
      }, FILE_TIME);
      worker.postMessage(task);
    };
    worker.on('message', (result: FileResult) => {
      results.set(result.path, result);
      next();
    });
    worker.on('error', (error) => {
      end(messageOf(error));
    });
    worker.on('exit', () => {
      end('the thread ended');
    });
    next();
  });
}
