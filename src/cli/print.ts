import { writeSync } from 'node:fs';

/** The file descriptor of standard output. */
const STDOUT = 1;

/**
 * Prints a text to standard output at once. The stream of that name takes longer to open than a
 * short command has to run, so it gets only what could not be written: where the reader is slow, or
 * gone.
 */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  const rest = bytes.subarray(written(bytes));
  if (rest.length > 0) process.stdout.write(rest);
}

/** Writes as much as goes at once. @returns the number of bytes that went */
function written(bytes: Buffer): number {
  try {
    return writeSync(STDOUT, bytes);
  } catch {
    // The stream meets the same failure, and knows how to wait and whom to tell.
    return 0;
  }
}
