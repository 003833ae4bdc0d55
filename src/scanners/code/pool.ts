import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../system/errors.js';
import type { FileResult } from './engine/analyser.js';
import { createAnalyser, type WorkerJob } from './worker.js';

/** Below this many bytes a thread costs more time than it saves. */
const WORTH_THREADS = 400_000;

/** Most threads: each has parsed files of its own in memory. */
const MAX_THREADS = 4;

/** Memory of one thread, megabytes; a file that needs more is not analysed, which is reported. */
const THREAD_MEMORY = 250;

/** Longest time for one file, milliseconds; its own budget ends it long before. */
const FILE_TIME = 60_000;

/** The bundle, which is its own worker program; null where the code runs from its sources. */
function workerProgram(): string | null {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'index.js');
  return existsSync(file) ? file : null;
}

/** Analyses files, on several threads where that pays. The results are in the order of the paths, and the same however many threads there are. */
export async function analyseAll(paths: readonly string[], job: WorkerJob): Promise<FileResult[]> {
  const wanted = new Set(paths);
  const bytes = job.corpus.files.reduce((sum, [path, , length]) => sum + (wanted.has(path) ? length : 0), 0);
  const program = bytes < WORTH_THREADS ? null : workerProgram();
  if (program === null) {
    const analyser = createAnalyser(job);
    return paths.map((path) => analyser.analyse(path));
  }
  const threads = Math.min(MAX_THREADS, availableParallelism());
  const results = new Map<string, FileResult>();
  const next = takeFrom(share(paths, threads * 6));
  await Promise.all(
    Array.from({ length: Math.min(threads, paths.length) }, () => runThreads(next(), program, job, results)),
  );
  return paths.flatMap((path) => results.get(path) ?? []);
}

/** Neighbours stay together: they import each other. */
function share(paths: readonly string[], parts: number): string[][] {
  const size = Math.max(1, Math.ceil(paths.length / parts));
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/** Gives each taker paths of a share of its own, and of the next share when that is done. */
function takeFrom(shares: string[][]): () => () => string | undefined {
  return () => {
    let own: string[] = [];
    return () => {
      if (own.length === 0) own = shares.shift() ?? [];
      return own.shift();
    };
  };
}

/** A thread that dies takes one file with it; another goes on with the rest. */
async function runThreads(
  next: () => string | undefined,
  program: string,
  job: WorkerJob,
  results: Map<string, FileResult>,
): Promise<void> {
  for (let failed = await runThread(next, program, job, results); failed !== null;) {
    const { path, reason } = failed;
    results.set(path, { path, findings: [], dependencies: [], called: [], unparsed: reason, partly: null });
    failed = await runThread(next, program, job, results);
  }
}

/** Runs a thread until there are no more paths; gives the file that ended it before, and why. */
function runThread(
  take: () => string | undefined,
  program: string,
  job: WorkerJob,
  results: Map<string, FileResult>,
): Promise<{ path: string; reason: string } | null> {
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: job,
      argv: [],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY, stackSizeMb: 8 },
    });
    let path: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    const end = (reason: string): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(path === undefined ? null : { path, reason });
    };
    const next = (): void => {
      clearTimeout(timer);
      path = take();
      if (path === undefined) {
        end('');
        return;
      }
      timer = setTimeout(() => {
        end('took longer than a minute');
      }, FILE_TIME);
      worker.postMessage(path);
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
