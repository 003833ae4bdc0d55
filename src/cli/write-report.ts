import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { linkOnTheWay } from '../system/distrusted.js';
import { isMissing, messageOf } from '../system/errors.js';
import { FixbyError } from '../system/fixby-error.js';

/** File modes by who may read the report. */
const MODES = { owner: 0o600, everybody: 0o666 };

/**
 * Writes a command's output to a file, or to stdout when no file is named.
 * @param readers `owner` for findings, `everybody` for what is meant to be published or committed
 * @throws FixbyError (usage)
 */
export async function writeReport(
  path: string | null,
  report: string | Uint8Array,
  readers: keyof typeof MODES,
): Promise<void> {
  if (path === null) {
    process.stdout.write(report);
    return;
  }
  try {
    const link = await linkOnTheWay(resolve(path));
    if (link !== null)
      throw new FixbyError(
        'usage',
        `--output ${path} cannot be written (${link} is a symbolic link in the scanned tree, and may lead anywhere).`,
        'Name a file that no link of the tree leads to.',
      );
    const file = await open(resolve(path), 'w', MODES[readers]);
    try {
      // An existing file may be readable by others (a checkout sets its mode), so restrict it.
      if (readers === 'owner' && (await file.stat()).isFile()) await file.chmod(MODES.owner);
      await file.writeFile(report);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof FixbyError) throw error;
    const why = isMissing(error) ? 'there is no such directory' : messageOf(error);
    throw new FixbyError(
      'usage',
      `--output ${path} cannot be written (${why}).`,
      'Name a file in a directory that is there and that you may write to.',
      { cause: error },
    );
  }
}
