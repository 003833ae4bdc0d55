import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../system/errors.js';
import type { FileResult } from './engine/analyser.js';
import { THREAD } from './thread-call.js';
import { createAnalyser, perform, type Task, type WorkerJob } from './worker.js';

/** With fewer bytes, a thread costs more time than it saves. */
const WORTH_THREADS = 400_000;

/**
 * One more thread is used for each multiple of this many bytes. A thread has start-up costs, and
 * evaluates files again that others import too.
 */
const BYTES_PER_THREAD = 2_000_000;

/** Number of files in one share. */
const SHARE = 100;

/**
 * Maximum number of threads. Each keeps its own parsed files, and together they must stay below 600
 * MB.
 */
const MAX_THREADS = 3;

/**
 * Memory limits of one thread, in megabytes. A file that needs more is reported as not analysed.
 * `Young` is the memory for short-lived objects.
 */
const THREAD_MEMORY = { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 24, stackSizeMb: 8 };

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
 * Analyses files, on several threads when that saves time. The results are in the order of the
 * paths and do not depend on the number of threads.
 */
export async function analyseAll(paths: readonly string[], job: WorkerJob): Promise<FileResult[]> {
  if (paths.length === 0) return [];
  const wanted = new Set(paths);
  const bytes = job.corpus.files.reduce((sum, [path, , length]) => sum + (wanted.has(path) ? length : 0), 0);
  const program = bytes < WORTH_THREADS ? null : workerProgram();
  if (program === null) {
    const analyser = createAnalyser(job);
    return share(paths).flatMap((tasks) => tasks.map((task) => perform(analyser, task)));
  }
  const threads = Math.min(MAX_THREADS, availableParallelism(), Math.ceil(bytes / BYTES_PER_THREAD));
  const results = new Map<string, FileResult>();
  const next = takeFrom(share(paths));
  await Promise.all(
    Array.from({ length: Math.min(threads, paths.length) }, () => runThreads(next(), program, job, results)),
  );
  return paths.flatMap((path) => results.get(path) ?? []);
}

/**
 * Splits files into shares of neighbours, which often import each other. With cyclic imports the
 * result depends on which file is loaded first, so the shares are the same for any number of
 * threads.
 */
function share(paths: readonly string[]): Task[][] {
  return Array.from({ length: Math.ceil(paths.length / SHARE) }, (_, part) =>
    paths.slice(part * SHARE, (part + 1) * SHARE).map((path, index) => ({ path, first: index === 0 })),
  );
}

/** Creates a function that gives each thread its own source of tasks: one share after the other. */
function takeFrom(shares: Task[][]): () => () => Task | undefined {
  return () => {
    let own: Task[] = [];
    return () => {
      if (own.length === 0) own = shares.shift() ?? [];
      return own.shift();
    };
  };
}

/** When a thread dies, only the present file is lost; another thread continues with the rest. */
async function runThreads(
  next: () => Task | undefined,
  program: string,
  job: WorkerJob,
  results: Map<string, FileResult>,
): Promise<void> {
  for (let failed = await runThread(next, program, job, results); failed !== null;) {
    const { path, reason, hung } = failed;
    const result = {
      path,
      findings: [],
      dependencies: [],
      called: [],
      offered: [],
      unparsed: reason,
      partly: null,
    };
    results.set(path, hung ? { ...result, hung: true } : result);
    failed = await runThread(next, program, job, results);
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
  take: () => Task | undefined,
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
      const task = take();
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
