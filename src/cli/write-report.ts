import { writeFile } from 'node:fs/promises';
import { isMissing, messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';

/** Who may read a new file; one that is there already keeps its mode. */
const MODES = { owner: 0o600, everybody: 0o666 };

/**
 * Writes what a command was called for: to a file, or to stdout where none is named.
 * @param readers `owner` for findings, `everybody` for what is there to be published or committed
 * @throws FixbyError (usage)
 */
export async function writeReport(
  path: string | null,
  report: string,
  readers: keyof typeof MODES,
): Promise<void> {
  if (path === null) {
    process.stdout.write(report);
    return;
  }
  try {
    await writeFile(path, report, { mode: MODES[readers] });
  } catch (error) {
    const why = isMissing(error) ? 'there is no such directory' : messageOf(error);
    throw new FixbyError('usage', `--output ${path} cannot be written (${why}).`);
  }
}
