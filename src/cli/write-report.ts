import { writeFile } from 'node:fs/promises';
import { isMissing, messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';

/** Writes what a command was called for: to a file, or to stdout where none is named. @throws FixbyError (usage) */
export async function writeReport(path: string | null, report: string): Promise<void> {
  if (path === null) {
    process.stdout.write(report);
    return;
  }
  try {
    await writeFile(path, report);
  } catch (error) {
    const why = isMissing(error) ? 'there is no such directory' : messageOf(error);
    throw new FixbyError('usage', `--output ${path} cannot be written (${why}).`);
  }
}
