import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../system/errors.js';
import type { FileResult } from './engine/analyser.js';
import { createAnalyser, perform, type Task, type WorkerJob } from './worker.js';

/** Below this many bytes a thread costs more time than it saves. */
const WORTH_THREADS = 400_000;

/**
 * Bytes for which one more thread pays: each warms up for itself, and evaluates again what both of
 * them import.
 */
const BYTES_PER_THREAD = 2_000_000;

/** Files of one share. */
const SHARE = 100;

/** Most threads: each has parsed files of its own in memory, and all together stay below 600 MB. */
const MAX_THREADS = 3;

/**
 * Memory of one thread, megabytes; a file that needs more is not analysed, which is reported. The
 * young part is what is swept often.
 */
const THREAD_MEMORY = { maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 24, stackSizeMb: 8 };

/**
 * After which time a thread counts as hanging, milliseconds; a file's own budget of steps ends it
 * long before. No clock decides what is found: the scan fails then.
 */
const FILE_TIME = 600_000;

/** The bundle, which is its own worker program; null where the code runs from its sources. */
function workerProgram(): string | null {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'index.js');
  return existsSync(file) ? file : null;
}

/**
 * Analyses files, on several threads where that pays. The results are in the order of the paths,
 * and the same however many threads there are.
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
 * Neighbours stay together: they import each other. Where files import each other in a circle, what
 * comes of it hangs on which of them is loaded first; so the shares are the same for any number of
 * threads.
 */
function share(paths: readonly string[]): Task[][] {
  return Array.from({ length: Math.ceil(paths.length / SHARE) }, (_, part) =>
    paths.slice(part * SHARE, (part + 1) * SHARE).map((path, index) => ({ path, first: index === 0 })),
  );
}

/** Gives each taker tasks of a share of its own, and of the next share when that is done. */
function takeFrom(shares: Task[][]): () => () => Task | undefined {
  return () => {
    let own: Task[] = [];
    return () => {
      if (own.length === 0) own = shares.shift() ?? [];
      return own.shift();
    };
  };
}

/** A thread that dies takes one file with it; another goes on with the rest. */
async function runThreads(
  next: () => Task | undefined,
  program: string,
  job: WorkerJob,
  results: Map<string, FileResult>,
): Promise<void> {
  for (let failed = await runThread(next, program, job, results); failed !== null;) {
    const { path, reason, hung } = failed;
    const result = { path, findings: [], dependencies: [], called: [], unparsed: reason, partly: null };
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

/** Runs a thread until there are no more paths; gives the file that ended it before, and why. */
function runThread(
  take: () => Task | undefined,
  program: string,
  job: WorkerJob,
  results: Map<string, FileResult>,
): Promise<Failed | null> {
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: job,
      argv: [],
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
