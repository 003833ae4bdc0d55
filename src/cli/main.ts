import { VERSION } from '../version.js';
import { dispatch } from './dispatch.js';
import { EXIT, exitCodeFor } from './exit.js';
import { print } from './print.js';

/**
 * Runs one command.
 * @param args what follows the program's name
 * @returns the exit code; errors that a user can cause are printed, not thrown
 */
export async function main(args: readonly string[]): Promise<number> {
  outliveReaders();
  if (args.includes('--version')) {
    print(`${VERSION}\n`);
    return EXIT.pass;
  }
  try {
    return await dispatch(args);
  } catch (error) {
    const { failureText } = await import('./failure.js');
    process.stderr.write(`fixby: ${failureText(error)}\n`);
    return exitCodeFor(error);
  }
}

/**
 * Ignores EPIPE: a reader that stops early (`fixby scan | head`) is no failure, and the exit code
 * still gives the verdict. Node opens a stream when it is first asked for, which takes longer than
 * a short command runs, so it is not asked for here.
 */
function outliveReaders(): void {
  for (const name of ['stdout', 'stderr'] as const) {
    const asNodeHasIt = Object.getOwnPropertyDescriptor(process, name) ?? {};
    const get = (): NodeJS.WriteStream => {
      Object.defineProperty(process, name, asNodeHasIt);
      return process[name].on('error', outliveReader);
    };
    Object.defineProperty(process, name, { get, configurable: true, enumerable: true });
  }
}

/** A verdict that could not be written whole, on a disk that is full for one, is none. */
function outliveReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`fixby: the output cannot be written (${error.message}).\n`);
  process.exit(EXIT.failed);
}
