import { VERSION } from '../version.js';
import { EXIT, exitCodeFor } from './exit.js';

/**
 * Runs one command.
 * @param args what follows the program's name
 * @returns the exit code; errors that a user can cause are printed, not thrown
 */
export async function main(args: readonly string[]): Promise<number> {
  outliveReaders();
  if (args.includes('--version')) {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.pass;
  }
  try {
    const { dispatch } = await import('./dispatch.js');
    return await dispatch(args);
  } catch (error) {
    const { failureText } = await import('./failure.js');
    process.stderr.write(`fixby: ${failureText(error)}\n`);
    return exitCodeFor(error);
  }
}

/**
 * Ignores EPIPE: a reader that stops early (`fixby scan | head`) is no failure, and the exit code
 * still gives the verdict.
 */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
