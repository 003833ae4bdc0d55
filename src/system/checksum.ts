import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { openRegular } from './files.js';

/** A program does not have the expected checksum. The run must stop. */
export class ChecksumError extends Error {
  override readonly name = 'ChecksumError';

  /** @param what the file and where it came from */
  constructor(what: string, actual: string, expected: string) {
    super(
      `${what} has the SHA-256 sum ${actual}, but it must be ${expected}. It was removed and never run. ` +
        'Find out what put it there (a damaged transfer, a proxy, an attacker) before you run again.',
    );
  }
}

/**
 * The SHA-256 sum of a file, hexadecimal.
 * @throws Error when it is no regular file: a pipe or a device would never end
 */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await openRegular(await realpath(file));
  await pipeline(handle.createReadStream({ highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
