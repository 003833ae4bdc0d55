import { exec } from '@actions/exec';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { isAbsolute } from 'node:path';
import type { Readable } from 'node:stream';
import { findPrograms } from './environment.js';

/** How to run a child process. No shell is involved, and the child gets only what is given here. */
export interface RunOptions {
  /**
   * Working directory. Never the scanned tree, unless the program is meant to read a copy of it.
   */
  readonly cwd: string;
  /** The whole environment of the child: see `minimalEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which the child is killed. */
  readonly timeoutMs: number;
  /** Maximum number of bytes for stdout and for stderr; a child that writes more is killed. */
  readonly maxOutputBytes: number;
  readonly input?: Buffer;
  /** Called once the child is running. */
  readonly onStart?: () => void;
}

/** How a child process ended. */
export interface RunResult {
  /** Null when it was killed by a signal. */
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  /**
   * `timeout` or `output` when we killed it, the signal's name when something else did, null when
   * it exited.
   */
  readonly killed: string | null;
}

/** A program was not found on this machine. */
export class ProgramMissing extends Error {
  override readonly name = 'ProgramMissing';
}

/** Runs a program and waits for it. All child processes are started through this type. */
export type Run = (program: string, args: readonly string[], options: RunOptions) => Promise<RunResult>;

/**
 * Gives us the child process, which @actions/exec does not expose (it has no timeout either). Node
 * announces each new child on a diagnostics channel, in the asynchronous context of the call that
 * spawned it; the context's store tells whose child it is.
 * @see https://nodejs.org/api/diagnostics_channel.html#process
 */
const owner = new AsyncLocalStorage<(child: ChildProcess) => void>();
subscribe('child_process', (message) => {
  const adopt = owner.getStore();
  // At the time of the announcement the child has no streams yet; in the next tick it does.
  if (adopt) process.nextTick(adopt, (message as { process: ChildProcess }).process);
});

/** The children that are running. They must not outlive this process. */
const alive = new Set<ChildProcess>();

/** Kills all child processes. Called when this process ends. */
export function killChildren(): void {
  for (const child of alive) child.kill('SIGKILL');
}

/**
 * Runs `program` through @actions/exec, with an argument array and captured output that is not
 * echoed. The child's stdin is `input`, or empty. A name without a path is looked up on the search
 * path, never in the current directory.
 * @throws ProgramMissing when there is no program of that name
 * @throws Error when the program cannot be started
 */
export const run: Run = async (program, args, options) => {
  const path = await pathOf(program);
  const running = new Running(options.maxOutputBytes);
  const timer = setTimeout(() => {
    running.kill('timeout');
  }, options.timeoutMs);
  try {
    // @actions/exec declares the code as a number, but returns null for a child that was ended by a
    // signal.
    const exitCode = (await owner.run(
      (child) => {
        running.adopt(child);
        options.onStart?.();
      },
      () =>
        exec(`"${path}"`, [...args], {
          cwd: options.cwd,
          input: options.input ?? Buffer.alloc(0),
          env: { ...options.env },
          silent: true,
          ignoreReturnCode: true,
          delay: 2_000,
        }),
    )) as number | null;
    return running.result(exitCode);
  } finally {
    clearTimeout(timer);
    running.release();
  }
};

async function pathOf(program: string): Promise<string> {
  if (isAbsolute(program)) return program;
  const file = process.platform === 'win32' ? `${program}.exe` : program;
  const [path] = await findPrograms(file, process.env, process.platform);
  if (path === undefined) throw new ProgramMissing(`there is no ${program} on the PATH`);
  return path;
}

/** One child process with its output so far. */
class Running {
  readonly #stdout: Capture;
  readonly #stderr: Capture;
  #child: ChildProcess | null = null;
  #killed: string | null = null;

  constructor(maxOutputBytes: number) {
    const overflow = (): void => {
      this.kill('output');
    };
    this.#stdout = new Capture(maxOutputBytes, overflow);
    this.#stderr = new Capture(maxOutputBytes, overflow);
  }

  adopt(child: ChildProcess): void {
    this.#child = child;
    alive.add(child);
    child.once('close', () => alive.delete(child));
    // A child that exits without reading its input is not our error: its exit code tells the
    // result.
    child.stdin?.on('error', () => undefined);
    this.#take(child.stdout, this.#stdout);
    this.#take(child.stderr, this.#stderr);
    if (this.#killed !== null) child.kill('SIGKILL');
  }

  /**
   * Replaces the listeners of @actions/exec, which split the output into lines in quadratic time
   * when a line is long.
   */
  #take(stream: Readable | null, capture: Capture): void {
    stream?.removeAllListeners('data').on('data', (data: Buffer) => {
      capture.add(data);
    });
  }

  kill(why: string): void {
    this.#killed ??= why;
    this.#child?.kill('SIGKILL');
  }

  /** Closes streams that a grandchild may still hold open. */
  release(): void {
    this.#child?.stdout?.destroy();
    this.#child?.stderr?.destroy();
  }

  result(exitCode: number | null): RunResult {
    return {
      exitCode: this.#killed === null ? exitCode : null,
      stdout: this.#stdout.bytes(),
      stderr: this.#stderr.bytes().toString('utf8'),
      killed: this.#killed ?? this.#child?.signalCode ?? null,
    };
  }
}

class Capture {
  readonly #chunks: Buffer[] = [];
  readonly #max: number;
  readonly #onOverflow: () => void;
  #size = 0;

  constructor(max: number, onOverflow: () => void) {
    this.#max = max;
    this.#onOverflow = onOverflow;
  }

  add(data: Buffer): void {
    this.#size += data.length;
    if (this.#size > this.#max) this.#onOverflow();
    else this.#chunks.push(data);
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
