import { exec } from '@actions/exec';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import type { Readable } from 'node:stream';

/** How to run a child process. There is no shell, and nothing of ours reaches it that is not named here. */
export interface RunOptions {
  readonly cwd?: string;
  /** The whole environment of the child: see `minimalEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which the child is killed. */
  readonly timeoutMs: number;
  /** Bytes that stdout and stderr may each have; one more kills the child. */
  readonly maxOutputBytes: number;
  readonly input?: Buffer;
  /** Called when the child runs. */
  readonly onStart?: () => void;
}

/** How a child process ended. */
export interface RunResult {
  /** Null when it was killed by a signal. */
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** `timeout` or `output` when we killed it, the signal's name when something else did, null when it exited by itself. */
  readonly killed: string | null;
}

/** Runs a program and waits for it; the only door to child processes. */
export type Run = (program: string, args: readonly string[], options: RunOptions) => Promise<RunResult>;

/**
 * @actions/exec offers neither a timeout nor the child; Node announces every child on this channel, inside the
 * asynchronous context of the call that spawned it, which tells whose child it is.
 * @see https://nodejs.org/api/diagnostics_channel.html#process
 */
const owner = new AsyncLocalStorage<(child: ChildProcess) => void>();
subscribe('child_process', (message) => {
  const adopt = owner.getStore();
  // The announcement comes before the child has its streams; by the next tick it has them.
  if (adopt) process.nextTick(adopt, (message as { process: ChildProcess }).process);
});

/**
 * Runs `program` through @actions/exec with an argument array, its output captured and never echoed. The child reads `input`, or
 * nothing.
 * @throws Error when the program cannot be started
 */
export const run: Run = async (program, args, options) => {
  const running = new Running(options.maxOutputBytes);
  const timer = setTimeout(() => {
    running.kill('timeout');
  }, options.timeoutMs);
  try {
    // @actions/exec types the code as number, but passes on the null of a child that a signal ended.
    const exitCode = (await owner.run(
      (child) => {
        running.adopt(child);
        options.onStart?.();
      },
      () =>
        exec(`"${program}"`, [...args], {
          ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
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

/** One child and what it has written so far. */
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
    // A child that ends without reading its input is no error of ours: its exit code says how it went.
    child.stdin?.on('error', () => undefined);
    this.#take(child.stdout, this.#stdout);
    this.#take(child.stderr, this.#stderr);
    if (this.#killed !== null) child.kill('SIGKILL');
  }

  /** @actions/exec looks for lines in everything it reads, in quadratic time where a line is long: nobody needs them. */
  #take(stream: Readable | null, capture: Capture): void {
    stream?.removeAllListeners('data').on('data', (data: Buffer) => {
      capture.add(data);
    });
  }

  kill(why: string): void {
    this.#killed ??= why;
    this.#child?.kill('SIGKILL');
  }

  /** Lets go of streams that a child of the child may still hold open. */
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

/** What a program needs to start, find its cache and reach the network through a proxy; no token is among them. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'LOCALAPPDATA',
  'APPDATA',
  'SystemRoot',
  'SYSTEMROOT',
  'PATHEXT',
  'COMSPEC',
  'TMPDIR',
  'TEMP',
  'TMP',
  'XDG_CACHE_HOME',
  'LANG',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** The part of this process's environment that any child may have, with `extra` on top. */
export function minimalEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const passed = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), ...extra };
}
